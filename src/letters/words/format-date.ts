import { dateFormat } from "./date-format.ts";
import { hourSays, inAmerica } from "./in-america.ts";

/**
 * English without a region is written as where the school is: month first in the United States, else day first. Arabic
 * is written with the digits that the letters' numbers use.
 */
const locale = (language: string, zone: string): string =>
  language === "en" ? (inAmerica(zone) ? "en-US" : "en-GB") : language === "ar" ? "ar-u-nu-latn" : language;

/**
 * "Wednesday 2 December" in the reader's language, "Wednesday, December 2" in the United States. A moment is read in the
 * school's zone (IANA); a bare date is that date anywhere. Answers the text unchanged when it is no date. The desk, where
 * days stand first, asks for `en-GB` ([decision 015](../../../docs/decisions/015-how-dates-are-written.md)).
 */
export function formatDate(iso: string, language: string, zone: string): string {
  return format(iso, language, zone, { weekday: "long", day: "numeric", month: "long" });
}

/** The same with its year, of a date that may lie in another. */
export const formatDateInYear = (iso: string, language: string, zone: string): string =>
  format(iso, language, zone, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "Wednesday 2 December at 16:00" in the reader's language and the school's zone; a bare date stays a date. */
export function formatDateTime(iso: string, language: string, zone: string): string {
  if (isDate(iso)) return formatDate(iso, language, zone);
  const day = formatDate(iso, language, zone);
  const time = format(iso, language, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const at = between[language.split("-")[0] ?? ""] ?? ", ";
  return day === iso ? iso : `${day}${at}${hourSays(time, language, zone)}`;
}

const between: Record<string, string> = { en: " at ", es: " a las ", ar: "، الساعة " };

const isDate = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

function format(iso: string, language: string, zone: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  try {
    return dateFormat(locale(language, zone), isDate(iso) ? "UTC" : zone, options).format(at);
  } catch {
    return dateFormat("en-GB", "UTC", options).format(at);
  }
}
