import { dayNumber, isoDate } from "../../calendar/local-date.ts";
import { inZone, type When, whenOf } from "./when-of.ts";

/** The last local date that is not after UNTIL: its hour counts for an event that begins at one. */
export function lastDate(until: string, { time, zone }: When): string {
  const iso = until.replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/,
    (_, y, m, d, h, min, z) => (h ? `${y}-${m}-${d}T${h}:${min}:00${z}` : `${y}-${m}-${d}`),
  );
  const said = whenOf(iso);
  if (!said) return "2199-12-31";
  const at = zone ? inZone(said, zone) : said;
  return time && at.time && at.time < time ? isoDate(dayNumber(at.date) - 1) : at.date;
}
