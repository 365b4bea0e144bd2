import type { Unit } from "./rule.ts";
import type { Step } from "./step.ts";
import { isolated, type Say, type Words } from "./words.ts";

/** Arabic counts one, two, three to ten, eleven to ninety-nine, and hundreds, each with its own form of the noun. */
const units: Record<Unit, [one: string, two: string, few: string, many: string, hundreds: string]> = {
  business_day: ["يوم عمل واحد", "يوما عمل", "أيام عمل", "يوم عمل", "يوم عمل"],
  school_day: ["يوم دراسي واحد", "يومان دراسيان", "أيام دراسية", "يومًا دراسيًا", "يوم دراسي"],
  calendar_day: ["يوم تقويمي واحد", "يومان تقويميان", "أيام تقويمية", "يومًا تقويميًا", "يوم تقويمي"],
  hour: ["ساعة واحدة", "ساعتان", "ساعات", "ساعة", "ساعة"],
  month: ["شهر واحد", "شهران", "أشهر", "شهرًا", "شهر"],
};

function counted(count: number, unit: Unit): string {
  const [one, two, few, many, hundreds] = units[unit];
  if (count === 1) return one;
  if (count === 2) return two;
  const lastTwo = count % 100;
  if (lastTwo < 3) return `${count} ${hundreds}`;
  return `${count} ${lastTwo <= 10 ? few : many}`;
}

function why(label: string, declared: string | null, date: string, say: Say): string {
  if (declared === null) return `(${say.label(label)})`;
  const { day, time } = say.moment(declared, date);
  return `(${say.label(label)}، أُعلن ${day ? `يوم ${day} ` : ""}الساعة ${time})`;
}

function stretch(date: string, until: string, say: Say): string {
  return date === until ? `يوم ${say.day(date)}` : `من ${say.day(date)} إلى ${say.day(until)}`;
}

function openTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0 && rest === 0) return "لم يبق شيء من وقت الدوام";
  const parts = [hours > 0 && counted(hours, "hour"), rest > 0 && minutesWords(rest)].filter(Boolean);
  return `المتبقي من وقت الدوام ${parts.join(" و")}`;
}

function minutesWords(count: number): string {
  if (count === 1) return "دقيقة واحدة";
  if (count === 2) return "دقيقتان";
  return `${count} ${count >= 3 && count <= 10 ? "دقائق" : "دقيقة"}`;
}

function phrase(step: Step, say: Say): string {
  const day = `يوم ${say.day(step.date)}`;
  switch (step.code) {
    case "received":
      return `ورد ${day} الساعة ${step.time}`;
    case "started":
      return `بدأ ${day} الساعة ${step.time}`;
    case "before_opening":
      return `قبل بدء الدوام الساعة ${step.time}`;
    case "after_closing":
      if (step.exactly)
        return step.label === null
          ? "عند انتهاء الدوام تمامًا"
          : `عند الإغلاق المبكر تمامًا (${say.label(step.label)})`;
      return step.label === null
        ? `بعد انتهاء الدوام الساعة ${step.time}`
        : `بعد الإغلاق المبكر الساعة ${step.time} (${say.label(step.label)})`;
    case "after_cut_off":
      return step.exactly ? "عند آخر وقت للاستلام تمامًا" : `بعد آخر وقت للاستلام الساعة ${step.time}`;
    case "not_open":
      return step.label === null
        ? "وهو ليس يوم عمل"
        : `والمكتب مغلق ${why(step.label, step.declared, step.date, say)}`;
    case "counts_from":
      return `لذلك يبدأ الحساب من ${day}`;
    case "first_day":
      return `واليوم الأول هو ${day}`;
    case "closed":
      return `المكتب مغلق ${stretch(step.date, step.until, say)} (${say.labels(step.labels)})`;
    case "not_school":
      return `لا دراسة ${stretch(step.date, step.until, say)} (${say.labels(step.labels)})`;
    case "closure":
      return `المكتب مغلق ${day} ${why(step.label, step.declared, step.date, say)}`;
    case "closes_early": {
      const early = `ينتهي الدوام مبكرًا ${day} الساعة ${step.time} (${say.label(step.label)})`;
      const effects = {
        roll: "لذلك يُحتسب يوم العمل الكامل التالي",
        shorten: "لذلك يتقدم الموعد",
        ignore: "ولا يغيّر ذلك شيئًا",
      };
      return `${early}، ${effects[step.effect]}`;
    }
    case "hour_passed":
      return `كانت الساعة ${step.time} ${day} قد مضت`;
    case "month_end":
      return `${day} هو آخر يوم في الشهر`;
    case "rolled":
      return `${day} ليس يوم عمل${step.label === null ? "" : ` (${say.label(step.label)})`}`;
    case "beyond_terms":
      return `لا تُعرف فصول دراسية بعد ${day}، لذلك تُحتسب بعده أيام دوام المكتب`;
    case "does_not_pause":
      return `المكتب مغلق ${day} (${say.label(step.label)})، ولا يوقف ذلك هذه المهلة`;
    case "declared_too_late":
      return `المكتب مغلق ${day} ${why(step.label, step.declared, step.date, say)}، بعد فوات الأوان لتغيير الموعد`;
    case "clocks_changed":
      return `${step.direction === "back" ? "تُؤخَّر" : "تُقدَّم"} الساعة ${day}`;
    case "paused":
      return `توقف الحساب ${day} الساعة ${step.time} بينما كنا ننتظر رد الأسرة`;
    case "wrote_again":
      return `كتبت الأسرة ${day} الساعة ${step.time}`;
    case "not_reached":
      return `علمنا ${day} الساعة ${step.time} أن سؤالنا لم يصل`;
    case "time_left": {
      const least = step.extended ? "، لذلك يمتد الموعد إلى نهاية يوم العمل التالي" : "";
      return `${openTime(step.minutes)}${least}`;
    }
    case "due_again":
      return `الموعد النهائي ${day} الساعة ${step.time}`;
    case "was_due":
      return `كان الموعد ${day} الساعة ${step.time}`;
    case "open_again":
      return `المكتب مفتوح ${day} رغم ما أُعلن (${say.label(step.label)})`;
    case "now_due":
      return `والموعد الآن ${day} الساعة ${step.time}`;
    case "stood_still": {
      const what = { identity: "إثبات هوية صاحب الطلب", scope: "تحديد المطلوب" }[step.because];
      return `توقفت المهلة ${stretch(step.date, step.until, say)} في انتظار ${what} (${counted(step.count, "calendar_day")})`;
    }
    case "extended":
      return `مُدِّدت ${day} مع إبلاغ السبب في الوقت المحدد`;
    case "agreed":
      return `الموعد النهائي ${day} كما اتُّفق عليه كتابةً`;
    case "before_meeting":
      return `الموعد النهائي ${day}، لأنه بحكم القانون يسبق الاجتماع يوم ${say.day(step.meeting)}${step.time === null ? "" : ` الساعة ${step.time}`}`;
    case "after_wait":
      return `لا يجوز تسليم شيء قبل انتهاء يوم ${say.day(step.until)} (${counted(step.count, "calendar_day")} بحكم القانون)؛ الموعد النهائي ${day}، وهو يوم العمل التالي`;
    case "due": {
      const law = step.statutory ? " بحكم القانون" : "";
      const at = step.time === null ? "" : ` الساعة ${step.time}`;
      return `الموعد النهائي ${day}${at} (${counted(step.count, step.unit)}${law})`;
    }
  }
}

/** The usual reasons of a closure; any other label stays as the school wrote it. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["snow", "ثلوج"],
  ["ice", "جليد"],
  ["flood", "فيضان"],
  ["power cut", "انقطاع الكهرباء"],
  ["no heating", "تعطل التدفئة"],
]);

/** "ورد يوم الجمعة 5 ديسمبر الساعة 15:10، بعد انتهاء الدوام الساعة 15:00، لذلك يبدأ الحساب من يوم الاثنين 8 ديسمبر؛ …" */
export const arabic: Words = {
  weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
  months: [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
  comma: "، ",
  semicolon: "؛ ",
  label: (text) => reasons.get(text) ?? isolated(text),
  phrase,
};
