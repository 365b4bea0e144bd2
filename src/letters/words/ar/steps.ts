import { isolate } from "../isolate.ts";

/** What happens when an inquiry goes one level up; \`name\` is who has it then. */
export const steps = {
  /** The parent asked for it. */
  reads: (name: string): string => `سيقرأ ${isolate(name)} كل ما قيل ثم يكتب إليكم.`,
  /** Nobody accepted it by its date. */
  takesOver: (name: string): string => `يتولى ${isolate(name)} الأمر لأن أحدا لم يتابعه في الوقت المحدد.`,
  /** Where the reason may not be written to this address. */
  reason: (phone: string): string => `لمعرفة السبب يرجى الاتصال بنا على الرقم ${isolate(phone)}.`,
};
