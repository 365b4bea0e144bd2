import { neutralWords } from "../../../rights/neutral-words.ts";
import type { en } from "../en/index.ts";
import { isolate } from "../isolate.ts";
import type { Footer, Letter, School, Writer } from "../parts.ts";
import { paragraphs } from "../parts.ts";
import { plural } from "../plural.ts";

const dear = (name?: string): string =>
  name?.trim() ? `حضرة ${isolate(name.trim())}،` : "حضرة ولي الأمر المحترم،";

const signed = ({ name, role }: Writer, { schoolName, schoolPhone }: School, reference: string): string =>
  `مع أطيب التحيات،\n${isolate(name)}، ${isolate(role)}\n${isolate(schoolName)}، ${isolate(schoolPhone)}\nالرقم المرجعي ${isolate(reference)}`;

const office = ({ schoolName, schoolPhone }: School, reference?: string): string =>
  `مع أطيب التحيات،\nمكتب المدرسة، ${isolate(schoolName)}\n${isolate(schoolPhone)}${reference ? `\nالرقم المرجعي ${isolate(reference)}` : ""}`;

const further = (link: string): string =>
  `يمكنكم هنا متابعة سؤالكم أو الكتابة إلينا أو طلب رفعه إلى المسؤول التالي:\n${link}`;

/** The letters that we send to parents, in Arabic. */
export const letters: (typeof en)["letters"] = {
  acknowledgement: (it) => ({
    subject: `وصلتنا رسالتكم (${isolate(it.reference)})`,
    body: paragraphs(
      "حضرة ولي الأمر المحترم،",
      `شكرا لكم على الكتابة إلى ${isolate(it.schoolName)}. وصلتنا رسالتكم يوم ${it.received}. رقمها المرجعي هو ${isolate(it.reference)}.`,
      it.tooLong &&
        "كانت رسالتكم الإلكترونية أكبر مما يمكننا استلامه، ولذلك لم تصلنا مرفقاتها. الرجاء إرسالها في رسائل أصغر أو إحضارها إلى مكتب المدرسة.",
      `سيجيبكم أحد الموظفين في موعد أقصاه ${it.due}. ${it.because}`,
      `يمكنكم متابعة سؤالكم هنا. هذا الرابط خاص بكم، فالرجاء عدم مشاركته:\n${it.link}`,
      `إذا كان أحد في خطر فلا تنتظروا ردنا. اتصلوا الآن بالرقم ${isolate(it.emergencyNumber)}، ثم بالمدرسة على الرقم ${isolate(it.schoolPhone)}.`,
      "أرسلت هذه الرسالة آليا. يمكنكم الرد عليها، وسيقرأ أحد الموظفين ردكم.",
      office(it, it.reference),
    ),
  }),
  emergency: (it) => ({
    subject: `إذا كان أحد في خطر فاتصلوا الآن بالرقم ${isolate(it.emergencyNumber)}`,
    body: paragraphs(
      "حضرة ولي الأمر المحترم،",
      `إذا كان أحد في خطر فاتصلوا الآن بالرقم ${isolate(it.emergencyNumber)}. لا تنتظروا رسالة منا.`,
      "لقد أحلنا رسالتكم إلى الموظف المناوب.",
      it.crisisLine && `عند وجود أفكار انتحارية يجيب الرقم ${isolate(it.crisisLine)} ليلا ونهارا.`,
      `ثم اتصلوا بالمدرسة على الرقم ${isolate(it.schoolPhone)} واذكروا الرقم المرجعي ${isolate(it.reference)}.`,
      office(it, it.reference),
    ),
  }),
  resumed: (it) => ({
    subject: `من يتولى سؤالكم الآن (${isolate(it.reference)})`,
    body: paragraphs(
      "حضرة ولي الأمر المحترم،",
      `كتبتم إلى ${isolate(it.schoolName)}، وأحلنا رسالتكم فورا.`,
      it.to
        ? `يتولاها الآن ${isolate(it.to.name)}، ${isolate(it.to.role)}، وسيصلكم الجواب في موعد أقصاه ${it.due}. ${it.because}`
        : `يتولاها الآن مكتب المدرسة. سيجيبكم أحد الموظفين في موعد أقصاه ${it.due}. ${it.because}`,
      further(it.link),
      `إذا كان أحد في خطر فلا تنتظروا ردنا. اتصلوا الآن بالرقم ${isolate(it.emergencyNumber)}، ثم بالمدرسة على الرقم ${isolate(it.schoolPhone)}.`,
      "أرسلت هذه الرسالة آليا. يمكنكم الرد عليها، وسيقرأ أحد الموظفين ردكم.",
      office(it, it.reference),
    ),
  }),
  reply: (it) => ({
    subject: `جوابنا عن سؤالكم (${isolate(it.reference)})`,
    body: paragraphs(
      dear(it.guardianName),
      `شكرا لكم على الكتابة إلينا. سألتم ${it.restated}.`,
      it.answer,
      it.promise &&
        `ما سنفعله: ${it.promise.what}. الموعد: ${it.promise.by} على أبعد تقدير. سيتولى ذلك ${isolate(it.writer.name)}، ${isolate(it.writer.role)}.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  escalation: (it) => ({
    subject: `من يتولى سؤالكم الآن (${isolate(it.reference)})`,
    body: paragraphs(
      dear(it.guardianName),
      `رفعنا سؤالكم إلى ${it.to.name ? `${isolate(it.to.name)}، ${isolate(it.to.role)}` : isolate(it.to.role)}. لا حاجة إلى شرحه مرة أخرى.`,
      `${it.nextStep} ستسمعون منا في موعد أقصاه ${it.by}.`,
      further(it.link),
      office(it, it.reference),
    ),
  }),
  promiseMoved: (it) => ({
    subject: `موعد جديد لسؤالكم (${isolate(it.reference)})`,
    body: paragraphs(
      dear(it.guardianName),
      `قلنا لكم إنكم ستسمعون منا في موعد أقصاه ${it.from}. لا نستطيع الالتزام بهذا الموعد، ونعتذر عن ذلك.`,
      `${it.because} الموعد الجديد هو ${it.until}. سأكتب إليكم قبل انتهائه.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  clockExtended: (it) => ({
    subject: `موعد لاحق لطلبكم (${isolate(it.reference)})`,
    body: paragraphs(
      dear(it.guardianName),
      `كان أمامنا بحكم القانون حتى ${it.from} للرد على طلبكم. نحتاج إلى وقت أطول، والقانون يسمح بذلك مرة واحدة.`,
      `السبب: ${it.because}`,
      `الموعد الجديد هو ${it.until}.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  promiseKept: (it) => ({
    subject: `فعلنا ما وعدناكم به (${isolate(it.reference)})`,
    body: paragraphs(
      dear(it.guardianName),
      `قلنا لكم إنكم ستسمعون منا في موعد أقصاه ${it.by}. ${it.done}`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  closing: (it) => ({
    subject: `هل أجبنا عن سؤالكم؟ (${isolate(it.reference)})`,
    body: paragraphs(
      "حضرة ولي الأمر المحترم،",
      "سجلنا أن سؤالكم قد أجيب عنه. هل أجبنا عن سؤالكم؟",
      `نعم:\n${it.yesLink}`,
      `لا، بقي شيء:\n${it.noLink}`,
      "إذا اخترتم لا، نفتح السؤال من جديد وينظر فيه أحد الموظفين.",
      office(it, it.reference),
    ),
  }),
  neutral: (it) => ({
    subject: `رسالتكم إلى ${isolate(it.schoolName)}`,
    body: paragraphs("حضرة السيد أو السيدة،", neutralWords("ar"), office(it)),
  }),
  footer: (it: Footer): Letter => ({
    subject: `جوابنا عن سؤالكم (${isolate(it.reference)})`,
    body: `${further(it.link)}\n\nألستم راضين؟ قولوا لنا ذلك هنا، وسيقرؤه المسؤول التالي:\n${it.link}?up\nالرقم المرجعي ${isolate(it.reference)}`,
  }),
  added: (it) => ({
    subject: `أضفنا رسالتكم (${isolate(it.reference)})`,
    body: paragraphs(
      "حضرة ولي الأمر المحترم،",
      "أضفنا رسالتكم إلى سؤالكم. سيراها الموظف الذي يتولاه.",
      it.tooLong &&
        "كانت رسالتكم الإلكترونية أكبر مما يمكننا استلامه: حفظنا جزأها الأول فقط، ولم تصلنا مرفقاتها. الرجاء إرسالها في رسائل أصغر أو إحضارها إلى مكتب المدرسة.",
      `يمكنكم متابعة السؤال هنا:\n${it.link}`,
      `إذا كان أحد في خطر فاتصلوا الآن بالرقم ${isolate(it.emergencyNumber)}، ثم بالمدرسة على الرقم ${isolate(it.schoolPhone)}.`,
      office(it, it.reference),
    ),
  }),
  closure: (it) => ({
    subject: `موعد جديد لسؤالكم (${isolate(it.reference)})`,
    body: paragraphs(
      "حضرة ولي الأمر المحترم،",
      it.says,
      `كنا قد أخبرناكم بأن ردنا سيصلكم في موعد أقصاه ${it.from}. الموعد الجديد هو ${it.until}. ${it.because}`,
      further(it.link),
      `إذا كان أحد في خطر فلا تنتظروا ردنا. اتصلوا الآن بالرقم ${isolate(it.emergencyNumber)}.`,
      "أرسلت هذه الرسالة آليا. يمكنكم الرد عليها، وسيقرأ أحد الموظفين ردكم.",
      office(it, it.reference),
    ),
  }),
  identityCheck: (it) => ({
    subject: "الرجاء تأكيد أنكم صاحب الرسالة",
    body: paragraphs(
      "حضرة ولي الأمر المحترم،",
      `كتب أحدهم إلى ${isolate(it.schoolName)} أو اتصل بنا يوم ${it.received}. نريد التأكد من أنكم أنتم. إذا كنتم أنتم، فافتحوا هذا الرابط واضغطوا الزر:`,
      it.link,
      `ألا يفتح الرابط؟ إذن اذهبوا إلى هذه الصفحة واكتبوا الرقم المرجعي ${isolate(it.reference)} والرمز ${isolate(it.code)}:`,
      it.page,
      `يعمل الرابط والرمز مرة واحدة، لمدة ${plural("ar", it.minutes, { zero: "أقل من دقيقة", one: "دقيقة واحدة", two: "دقيقتين", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" })}. لن نطلب منكم الرمز بالهاتف أبدا. إذا لم تكونوا أنتم، فلا تفعلوا شيئا، أو اتصلوا بنا على الرقم ${isolate(it.schoolPhone)}.`,
      office(it),
    ),
  }),
};
