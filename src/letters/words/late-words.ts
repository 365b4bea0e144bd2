import { formatDateTime } from "./format-date.ts";
import { writtenIn } from "./words-in.ts";

const says: Record<string, (when: string) => string> = {
  en: (when) =>
    `We wrote this on ${when}. Our mail could not leave earlier; we are sorry that it comes late.`,
  es: (when) =>
    `Escribimos esto el ${when}. Nuestro correo no pudo salir antes; lamentamos que llegue tarde.`,
  ar: (when) => `كتبنا هذه الرسالة في ${when}. لم يتمكن بريدنا من المغادرة قبل ذلك؛ نعتذر عن التأخير.`,
};

/** A letter that could not leave for hours, with a first sentence that says so. `zone`: the school's. */
export function lateWords(
  words: string,
  { language, at }: { language: string; at: string },
  zone: string,
): string {
  const written = writtenIn(language);
  const base = written.split("-")[0] ?? "en";
  const say = says[base] ?? says.en;
  return `${say?.(formatDateTime(at, written, zone))}\n\n${words}`;
}
