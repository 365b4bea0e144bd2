import type { ToParent } from "../../../inquiry/refusal.ts";

/** What a parent reads where the procedure says no: why, and what to do instead. `other` is for what is met nowhere yet. */
export const refusals: Record<ToParent | "other", { because: string; instead: string }> = {
  closed: {
    because: "سؤالكم مغلق، لذلك لا يمكن تغيير شيء فيه.",
    instead: "أضيفوا رسالة في هذه الصفحة، فيفتح سؤالكم من جديد.",
  },
  rated: {
    because: "لقد أخبرتمونا من قبل. شكرا لكم.",
    instead: "إذا بقي شيء مفتوحا فأضيفوا رسالة في هذه الصفحة.",
  },
  waitsAlready: {
    because: "سؤالكم ينتظر الآن المسؤول التالي.",
    instead:
      "ستسمعون منا في موعد أقصاه التاريخ المكتوب في هذه الصفحة. وإذا كان الأمر عاجلا فاتصلوا بالمدرسة.",
  },
  nobodyToAsk: {
    because: "لم تستطع هذه الصفحة رفع سؤالكم إلى شخص آخر.",
    instead: "الرجاء الاتصال بالمدرسة، وعندئذ نرفعه نحن.",
  },
  linesMissing: {
    because: "نحتاج إلى بضع كلمات عما لا يزال ناقصا.",
    instead: "اكتبوها ثم أرسلوا النموذج مرة أخرى.",
  },
  formUsed: {
    because: "استعمل هذا النموذج من قبل لأمر آخر.",
    instead: "افتحوا الصفحة من جديد وأرسلوه منها.",
  },
  other: {
    because: "لم يكن هذا ممكنا.",
    instead: "الرجاء الاتصال بالمدرسة.",
  },
};
