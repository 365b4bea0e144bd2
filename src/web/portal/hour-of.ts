import { dateFormat } from "../../letters/words/date-format.ts";

/** "16:00": the hour alone, as the reader's language writes it, in the school's zone (IANA). */
export const hourOf = (at: string, language: string, zone: string): string =>
  dateFormat(language === "en" ? "en-GB" : `${language}-u-nu-latn`, zone, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(Date.parse(at));
