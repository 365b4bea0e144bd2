import { dateFormat } from "../../letters/words/date-format.ts";
import { hourSays } from "../../letters/words/in-america.ts";

/** "16:00" or "4:00 PM": the hour alone, as the reader's language writes it, in the school's zone (IANA). */
export function hourOf(at: string, language: string, zone: string): string {
  const format = dateFormat(language === "en" ? "en-GB" : `${language}-u-nu-latn`, zone, {
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  });
  return hourSays(format.format(Date.parse(at)), language, zone);
}
