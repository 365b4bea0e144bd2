import { isDate } from "../../calendar/local-date.ts";
import { isTime, localAt } from "../../calendar/local-time.ts";

/** A date, or a local date and time, as a calendar file says it, on the clock of its own zone. */
export type When = { date: string; time?: string; zone?: string };

/** Zones by the names that Windows gives them; every other must be an IANA name, or end with one. */
const windows: Readonly<Record<string, string>> = {
  "Eastern Standard Time": "America/New_York",
  "Central Standard Time": "America/Chicago",
  "Mountain Standard Time": "America/Denver",
  "Pacific Standard Time": "America/Los_Angeles",
  "GMT Standard Time": "Europe/London",
  "W. Europe Standard Time": "Europe/Berlin",
  "Romance Standard Time": "Europe/Paris",
  "Central European Standard Time": "Europe/Warsaw",
  "Arab Standard Time": "Asia/Riyadh",
  "AUS Eastern Standard Time": "Australia/Sydney",
};

const known = new Map<string, string | undefined>();

/** The IANA zone of a TZID; undefined when there is none: then its times are taken as the school's own. */
export function zoneNamed(id: string): string | undefined {
  if (known.has(id)) return known.get(id);
  const parts = id.split("/");
  const found = [windows[id], id, parts.slice(-2).join("/"), parts.slice(-3).join("/")].find(
    (name) => name !== undefined && isZone(name),
  );
  if (known.size < 1_000) known.set(id, found);
  return found;
}

function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(localAt(name, 0));
  } catch {
    return false;
  }
}

/**
 * A value of a calendar file, "2026-11-11" or "2026-11-11T10:00:00" with or without Z, in its zone. Undefined when it is
 * no date that exists.
 */
export function whenOf(value: unknown, zone?: string): When | undefined {
  const [, date = "", time] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?Z?)?$/.exec(String(value)) ?? [];
  if (!isDate(date) || date < "1900-01-01" || date > "2199-12-31") return undefined;
  if (time === undefined) return { date };
  if (!isTime(time)) return undefined;
  const isUtc = String(value).endsWith("Z");
  return { date, time, ...(isUtc ? { zone: "UTC" } : zone ? { zone } : {}) };
}

/** The same moment on the clock of another zone (IANA); what names no zone stays as it is. */
export function inZone({ date, time, zone }: When, tz: string): When {
  if (!time || !zone || zone === tz) return { date, ...(time && { time }) };
  const at = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
  const local = localAt(tz, at);
  return { date: local.date, time: local.time };
}
