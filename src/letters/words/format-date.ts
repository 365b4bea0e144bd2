import { dateFormat } from "./date-format.ts";

/** English without a region is written day first, and Arabic with the digits that the letters' numbers use. */
const locale = (language: string): string =>
  language === "en" ? "en-GB" : language === "ar" ? "ar-u-nu-latn" : language;

/**
 * "Wednesday 2 December" in the reader's language. A moment is read in the zone (IANA); a bare date is that date
 * anywhere. Answers the text unchanged when it is no date.
 */
export function formatDate(iso: string, language: string, zone: string): string {
  return format(iso, language, zone, { weekday: "long", day: "numeric", month: "long" });
}

/** "Wednesday 2 December at 16:00" in the reader's language and the school's zone; a bare date stays a date. */
export function formatDateTime(iso: string, language: string, zone: string): string {
  if (isDate(iso)) return formatDate(iso, language, zone);
  const day = formatDate(iso, language, zone);
  const time = format(iso, language, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return day === iso ? iso : `${day}${between[language.split("-")[0] ?? ""] ?? ", "}${time}`;
}

const between: Record<string, string> = { en: " at ", es: " a las ", ar: "، الساعة " };

const isDate = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

function format(iso: string, language: string, zone: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  try {
    return dateFormat(locale(language), isDate(iso) ? "UTC" : zone, options).format(at);
  } catch {
    return dateFormat("en-GB", "UTC", options).format(at);
  }
}
