import { isolate } from "./isolate.ts";
import type { Letter } from "./parts.ts";
import { writtenIn } from "./words-in.ts";

/** How often answers come, and by which ways, as a plan may say. */
export const rhythms = ["weekly", "fortnightly", "monthly"] as const;
export const planWays = ["mail", "phone", "visit"] as const;
export type PlanTold = {
  contact: { name: string; title: string };
  rhythm: (typeof rhythms)[number];
  ways: readonly (typeof planWays)[number][];
  /** A formatted date. */
  reviewBy: string;
  /** Why, as the school wrote it for the parent. */
  said: string;
};
type Frame = {
  rhythm: Record<PlanTold["rhythm"], string>;
  ways: Record<(typeof planWays)[number], string>;
  or: string;
};

type About = {
  schoolName: string;
  schoolPhone: string;
  reference: string;
  link: string;
  emergencyNumber: string;
  name: string;
};

const frames: Record<
  "en" | "es" | "ar",
  Frame & { letter: (it: About, told: PlanTold, ways: string) => Letter; ended: (it: About) => Letter }
> = {
  en: {
    rhythm: { weekly: "once a week", fortnightly: "every two weeks", monthly: "once a month" },
    ways: { mail: "by e-mail", phone: "by telephone", visit: "in person, by appointment" },
    or: " or ",
    letter: (it, { contact, rhythm, reviewBy, said }, ways) => ({
      subject: `How we answer you from now on (${it.reference})`,
      body: [
        `Dear ${it.name},`,
        `You have written to ${it.schoolName} often. So that nothing is lost, one person now answers you: ${contact.name}, ${contact.title}.`,
        said,
        `${contact.name} answers all that came in ${frames.en.rhythm[rhythm]}, ${ways}. Everything you send is still logged, acknowledged and read.`,
        `This never limits what concerns a child's safety. If someone is in danger, call ${it.emergencyNumber} now, then the school on ${it.schoolPhone}.`,
        `We look at this again by ${reviewBy}. You can ask for that earlier, and for somebody else to look at it, at any time: press “Ask for the next person up” here, or call us.\n${it.link}`,
        `Kind regards,\n${it.schoolName}, ${it.schoolPhone}`,
      ].join("\n\n"),
    }),
    ended: (it) => ({
      subject: `We answer you as before (${it.reference})`,
      body: `Dear ${it.name},\n\nThe arrangement of how we answer you has ended. ${it.schoolName} answers you as it answers everybody.\n\nKind regards,\n${it.schoolName}, ${it.schoolPhone}`,
    }),
  },
  es: {
    rhythm: { weekly: "una vez por semana", fortnightly: "cada dos semanas", monthly: "una vez al mes" },
    ways: { mail: "por correo electrónico", phone: "por teléfono", visit: "en persona, con cita" },
    or: " o ",
    letter: (it, { contact, rhythm, reviewBy, said }, ways) => ({
      subject: `Cómo le respondemos a partir de ahora (${it.reference})`,
      body: [
        `Estimado/a ${it.name}:`,
        `Usted ha escrito muchas veces a ${it.schoolName}. Para que nada se pierda, ahora le responde una sola persona: ${contact.name}, ${contact.title}.`,
        said,
        `${contact.name} responde a todo lo recibido ${frames.es.rhythm[rhythm]}, ${ways}. Todo lo que envíe se sigue registrando, confirmando y leyendo.`,
        `Esto nunca limita lo que afecta a la seguridad de un niño. Si alguien está en peligro, llame ahora al ${it.emergencyNumber} y después a la escuela al ${it.schoolPhone}.`,
        `Lo revisaremos a más tardar el ${reviewBy}. Usted puede pedirlo antes, y que lo revise otra persona, cuando quiera: pulse “Pedir la siguiente persona” aquí, o llámenos.\n${it.link}`,
        `Atentamente,\n${it.schoolName}, ${it.schoolPhone}`,
      ].join("\n\n"),
    }),
    ended: (it) => ({
      subject: `Le respondemos como antes (${it.reference})`,
      body: `Estimado/a ${it.name}:\n\nEl acuerdo sobre cómo le respondemos ha terminado. ${it.schoolName} le responde como a todos.\n\nAtentamente,\n${it.schoolName}, ${it.schoolPhone}`,
    }),
  },
  ar: {
    rhythm: { weekly: "مرة في الأسبوع", fortnightly: "كل أسبوعين", monthly: "مرة في الشهر" },
    ways: { mail: "بالبريد الإلكتروني", phone: "بالهاتف", visit: "شخصيًا بموعد" },
    or: " أو ",
    letter: (it, { contact, rhythm, reviewBy, said }, ways) => ({
      subject: `كيف نجيبكم من الآن (${it.reference})`,
      body: [
        `حضرة ${isolate(it.name)}،`,
        `كتبتم إلى ${isolate(it.schoolName)} مرات كثيرة. حتى لا يضيع شيء يجيبكم الآن شخص واحد: ${isolate(contact.name)}، ${isolate(contact.title)}.`,
        said,
        `يجيب ${isolate(contact.name)} عن كل ما وصل ${frames.ar.rhythm[rhythm]}، ${ways}. كل ما ترسلونه يبقى مسجلًا ومؤكَّدًا ومقروءًا.`,
        `لا يحدّ هذا أبدًا مما يخص سلامة طفل. إذا كان أحد في خطر فاتصلوا الآن بالرقم ${isolate(it.emergencyNumber)}، ثم بالمدرسة على الرقم ${isolate(it.schoolPhone)}.`,
        `نراجع هذا في موعد أقصاه ${reviewBy}. يمكنكم طلب ذلك قبل الموعد، وأن ينظر فيه شخص آخر، في أي وقت: من هنا، أو بالاتصال بنا.\n${it.link}`,
        `مع أطيب التحيات،\n${isolate(it.schoolName)}، ${isolate(it.schoolPhone)}`,
      ].join("\n\n"),
    }),
    ended: (it) => ({
      subject: `نجيبكم كما كان من قبل (${it.reference})`,
      body: `حضرة ${isolate(it.name)}،\n\nانتهى الترتيب الخاص بكيفية إجابتكم. تجيبكم ${isolate(it.schoolName)} كما تجيب الجميع.\n\nمع أطيب التحيات،\n${isolate(it.schoolName)}، ${isolate(it.schoolPhone)}`,
    }),
  },
};

/** "once a week", and "by e-mail or by telephone", as staff read them or as a parent does. */
export const planWords = (language: string, { rhythm, ways }: Pick<PlanTold, "rhythm" | "ways">) => {
  const frame = frames[writtenIn(language)];
  return { rhythm: frame.rhythm[rhythm], ways: ways.map((way) => frame.ways[way]).join(frame.or) };
};

/** Tells a parent how they are answered from now on, what stays as it is, and how to ask for another look. */
export const contactPlanLetter = (it: About, told: PlanTold, language: string): Letter =>
  frames[writtenIn(language)].letter(it, told, planWords(language, told).ways);

/** Tells them that it is over. */
export const contactPlanEnded = (it: About, language: string): Letter =>
  frames[writtenIn(language)].ended(it);
