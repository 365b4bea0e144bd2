import { formatDateTime } from "./format-date.ts";
import { hourSays } from "./in-america.ts";
import { isolate } from "./isolate.ts";
import { writtenIn } from "./words-in.ts";

/** What is known to go on at a school. */
export const incidentKinds = [
  ...(["lockdown", "secure", "fire", "gas", "transport", "weather", "medical", "missing", "other"] as const),
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** What the school says of an incident: its own approved words, and what our frame puts around them. */
export type Told = {
  kind: IncidentKind;
  /** The approved statement: in English, and in what other languages the school wrote it. */
  words: { en: string; es?: string; ar?: string };
  /** When it was approved, and when parents hear again. */
  at: string;
  next: string;
  /** Where children are collected, and from when until when (`13:00`). */
  site?: string;
  from?: string;
  to?: string;
  /** Whoever collects a child shows photo ID. */
  needsId: boolean;
};

type Frame = {
  kinds: Record<IncidentKind, string>;
  please: Record<IncidentKind, string>;
  title: (kind: string) => string;
  approved: (at: string) => string;
  next: (by: string) => string;
  where: (site: string, from?: string, to?: string) => string;
  bring: string;
  noStatus: string;
  stillAsk: string;
  /** Nobody wrote the statement in this language: the school's words come in English. */
  follows: string;
  over: (kind: string) => string;
  subject: (school: string) => string;
  overSubject: (school: string) => string;
  askedBefore: string;
};

const en: Frame = {
  kinds: {
    ...{ lockdown: "Lockdown", secure: "Doors locked", fire: "Fire", gas: "Gas leak" },
    ...{ transport: "Bus accident", weather: "Severe weather", medical: "Illness at the school" },
    ...{ missing: "Search for somebody", other: "Incident" },
  },
  please: {
    lockdown: "Please do not come to the school, and do not ring or text your child.",
    secure: "Nobody goes in or out for now. Lessons go on. Please do not come to the school.",
    fire: "The building is being left. Please do not come to it: keep the way free for those who help.",
    gas: "The building is being left. Please do not come to it: keep the way free for those who help.",
    transport: "Please do not drive to the place. Stay near your telephone.",
    weather: "Please do not drive here now. Children stay inside until it is safe.",
    medical: "If your child is unwell at home, ask a doctor.",
    missing: "If you know something that helps, ring the school at once.",
    other: "Please follow what the school says here.",
  },
  title: (kind) => `${kind}: what the school says now`,
  approved: (at) => `Approved ${at}.`,
  next: (by) => `The next information comes by ${by}.`,
  where: (site, from, to) =>
    `Collect your child only here: ${site}${from ? `, from ${from}` : ""}${to ? ` to ${to}` : ""}.`,
  bring: "Bring photo ID. We hand a child only to people who are on our list, and it may take a while.",
  noStatus: "We do not have word about single children yet.",
  follows: "",
  stillAsk: "You can still ask us something below.",
  over: (kind) => `This is over: ${kind.toLowerCase()}.`,
  subject: (school) => `News from ${school}`,
  overSubject: (school) => `It is over: ${school}`,
  askedBefore: "You wrote to us, so we tell you what the school says now.",
};

const es: Frame = {
  kinds: {
    ...{ lockdown: "Confinamiento", secure: "Puertas cerradas", fire: "Incendio", gas: "Fuga de gas" },
    ...{ transport: "Accidente de autobús", weather: "Mal tiempo", medical: "Enfermedad en la escuela" },
    ...{ missing: "Búsqueda de una persona", other: "Incidente" },
  },
  please: {
    lockdown: "Por favor, no venga a la escuela y no llame ni escriba a su hijo o hija.",
    secure: "Por ahora nadie entra ni sale. Las clases continúan. Por favor, no venga a la escuela.",
    fire: "Se está desalojando el edificio. Por favor, no venga: deje libre el paso a quienes ayudan.",
    gas: "Se está desalojando el edificio. Por favor, no venga: deje libre el paso a quienes ayudan.",
    transport: "Por favor, no conduzca hasta el lugar. Quédese cerca del teléfono.",
    weather: "Por favor, no conduzca ahora hasta aquí. Los niños se quedan dentro hasta que sea seguro.",
    medical: "Si su hijo o hija se siente mal en casa, consulte a un médico.",
    missing: "Si sabe algo que ayude, llame enseguida a la escuela.",
    other: "Por favor, siga lo que la escuela dice aquí.",
  },
  title: (kind) => `${kind}: lo que dice ahora la escuela`,
  approved: (at) => `Aprobado el ${at}.`,
  next: (by) => `La próxima información llega a más tardar el ${by}.`,
  where: (site, from, to) =>
    `Recoja a su hijo o hija solo aquí: ${site}${from ? `, desde las ${from}` : ""}${to ? ` hasta las ${to}` : ""}.`,
  bring:
    "Traiga una identificación con foto. Entregamos a cada niño solo a personas de nuestra lista, y puede tardar.",
  noStatus: "Todavía no tenemos información sobre cada niño.",
  follows: "La escuela lo escribió en inglés; sus palabras son estas:",
  stillAsk: "Puede hacernos una pregunta aquí abajo.",
  over: (kind) => `Esto ha terminado: ${kind.toLowerCase()}.`,
  subject: (school) => `Noticias de ${school}`,
  overSubject: (school) => `Ha terminado: ${school}`,
  askedBefore: "Usted nos escribió; por eso le decimos lo que la escuela dice ahora.",
};

const ar: Frame = {
  kinds: {
    ...{ lockdown: "إغلاق أمني", secure: "الأبواب مغلقة", fire: "حريق", gas: "تسرب غاز" },
    ...{ transport: "حادث حافلة", weather: "طقس شديد", medical: "مرض في المدرسة" },
    ...{ missing: "بحث عن شخص", other: "حادث" },
  },
  please: {
    lockdown: "من فضلكم لا تأتوا إلى المدرسة، ولا تتصلوا بطفلكم ولا تراسلوه.",
    secure: "لا يدخل أحد ولا يخرج الآن. الدروس مستمرة. من فضلكم لا تأتوا إلى المدرسة.",
    fire: "يجري إخلاء المبنى. من فضلكم لا تأتوا إليه واتركوا الطريق لمن يساعدون.",
    gas: "يجري إخلاء المبنى. من فضلكم لا تأتوا إليه واتركوا الطريق لمن يساعدون.",
    transport: "من فضلكم لا تقودوا إلى المكان. ابقوا قرب الهاتف.",
    weather: "من فضلكم لا تقودوا إلى هنا الآن. يبقى الأطفال في الداخل حتى يصبح الأمر آمنًا.",
    medical: "إذا شعر طفلكم بالمرض في البيت فاسألوا طبيبًا.",
    missing: "إذا كنتم تعرفون شيئًا يساعد فاتصلوا بالمدرسة فورًا.",
    other: "من فضلكم اتبعوا ما تقوله المدرسة هنا.",
  },
  title: (kind) => `${kind}: ما تقوله المدرسة الآن`,
  approved: (at) => `اعتُمد ${at}.`,
  next: (by) => `تصل المعلومة التالية في موعد أقصاه ${by}.`,
  where: (site, from, to) =>
    `استلموا طفلكم هنا فقط: ${isolate(site)}${from ? `، من الساعة ${isolate(from)}` : ""}${to ? ` إلى الساعة ${isolate(to)}` : ""}.`,
  bring: "أحضروا هوية تحمل صورة. نسلّم الطفل فقط للأشخاص المدرجين في قائمتنا، وقد يستغرق ذلك وقتًا.",
  noStatus: "ليست لدينا بعد معلومات عن كل طفل.",
  follows: "كتبت المدرسة هذا بالإنجليزية، وهذا هو نصّها:",
  stillAsk: "يمكنكم أن تسألونا أدناه.",
  over: (kind) => `انتهى هذا: ${kind}.`,
  subject: (school) => `أخبار من ${isolate(school)}`,
  overSubject: (school) => `انتهى الأمر: ${isolate(school)}`,
  askedBefore: "لقد كتبتم إلينا، لذلك نخبركم بما تقوله المدرسة الآن.",
};

const frames = { en, es, ar };

/** The words around what a school says of an incident, in the reader's language; English where we have none. */
export const incidentWords = (language: string): Frame => frames[writtenIn(language)];

/** What a reader reads: a title, the school's approved words in the nearest language, and lines of ours around them. */
export type IncidentText = {
  title: string;
  statement: string;
  /** The language that the school's words are in, where it is not the reader's. */
  in: "en" | "es" | "ar";
  /** Said before them in the reader's language, where they are in another. */
  follows?: string;
  please: string;
  where: string | null;
  bring: string | null;
  next: string;
  noStatus: string;
  approved: string;
};

/** What the school says of an incident to one reader. Nothing in it was written by a parent. `zone`: the school's. */
export function incidentText(told: Told, language: string, zone: string): IncidentText {
  const written = writtenIn(language);
  const frame = frames[written];
  const own = told.words[written]?.trim();
  const when = (moment: string) => formatDateTime(moment, written, zone);
  const hour = (time: string) => hourSays(time, written, zone);
  return {
    title: frame.title(frame.kinds[told.kind]),
    statement: own || told.words.en,
    in: own ? written : "en",
    ...(!own && frame.follows && { follows: frame.follows }),
    please: frame.please[told.kind],
    where: told.site ? frame.where(told.site, told.from && hour(told.from), told.to && hour(told.to)) : null,
    bring: told.site && told.needsId ? frame.bring : null,
    next: frame.next(when(told.next)),
    noStatus: frame.noStatus,
    approved: frame.approved(when(told.at)),
  };
}

/** The same as paragraphs of a letter. */
export const incidentParagraphs = (text: IncidentText): string[] =>
  [
    `${text.title}.`,
    ...(text.follows ? [text.follows] : []),
    text.statement,
    text.please,
    [text.where, text.bring].filter(Boolean).join(" "),
    `${text.noStatus} ${text.next}`,
  ].filter((paragraph) => paragraph.trim() !== "");
