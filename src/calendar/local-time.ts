import { isoDate } from "./local-date.ts";
import { offsetAt } from "./zone-offset.ts";

const shape = /^([01]\d|2[0-3]):[0-5]\d$/;
const dayMs = 86_400_000;
const dated = /^(19|20|21)\d\d-\d\d-\d\d[T ]/i;

/** Is this text a wall time "HH:MM" between 00:00 and 24:00? */
export function isTime(text: string): boolean {
  return shape.test(text) || text === "24:00";
}

/** Minutes after midnight of a wall time "HH:MM". */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The wall time "HH:MM" of minutes after midnight. */
export function timeOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** A moment as the school's wall clock shows it. `offset` is in milliseconds east of UTC. */
export type Local = { ms: number; day: number; date: string; time: string; offset: number; iso: string };

/** The wall clock of a zone at an instant (milliseconds since 1970, UTC). */
export function localAt(tz: string, ms: number): Local {
  const offset = offsetAt(tz, ms);
  const wall = ms + offset;
  const day = Math.floor(wall / dayMs);
  const seconds = Math.floor((wall - day * dayMs) / 1000);
  const date = isoDate(day);
  const time = timeOf(Math.floor(seconds / 60));
  return { ms, day, date, time, offset, iso: `${date}T${time}:${two(seconds % 60)}${offsetText(offset)}` };
}

/**
 * The instant (milliseconds since 1970, UTC) at which a zone's wall clock shows a time on a day. A time that the
 * clocks skip in spring moves on by what they skip, a time that they repeat in autumn is its first occurrence.
 */
export function instantAt(tz: string, day: number, minutes: number): number {
  const wall = day * dayMs + minutes * 60_000;
  const before = offsetAt(tz, wall - dayMs);
  const after = offsetAt(tz, wall + dayMs);
  if (before === after || offsetAt(tz, wall - before) === before) return wall - before;
  return offsetAt(tz, wall - after) === after ? wall - after : wall - before;
}

/** "+05:30"; the odd seconds of offsets a century ago are rounded away, as ISO 8601 asks. */
function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${timeOf(minutes)}`;
}

/** The local day (see `dayNumber`) of an instant. */
export function dayAt(tz: string, ms: number): number {
  return Math.floor((ms + offsetAt(tz, ms)) / dayMs);
}

/** Milliseconds since 1970 of an ISO instant with Z or an offset. Throws a RangeError when it is none. */
export function millisecondsOf(instant: string): number {
  // Date reads our own spelling faster than Temporal, but takes 30 February for 2 March: so it is written back.
  const quick = instant.length === 24 ? Date.parse(instant) : Number.NaN;
  if (!Number.isNaN(quick) && utcOf(quick) === instant) return quick;
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** An instant as ISO 8601 in UTC with milliseconds and Z. */
export function utcOf(ms: number): string {
  const day = Math.floor(ms / dayMs);
  const inDay = ms - day * dayMs;
  const seconds = Math.floor(inDay / 1000);
  const thousandths = `${inDay % 1000}`.padStart(3, "0");
  return `${isoDate(day)}T${timeOf(Math.floor(seconds / 60))}:${two(seconds % 60)}.${thousandths}Z`;
}

/** Is this text an ISO instant, with Z or an offset? */
export function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Milliseconds since 1970 of an ISO date and time: with Z or an offset that instant, without one the zone's wall
 * clock (see `instantAt` for skipped and repeated times). Null when it is neither, or not of the years 1900-2199.
 */
export function millisecondsIn(tz: string, text: string): number | null {
  if (!dated.test(text)) return null;
  try {
    return isInstant(text)
      ? millisecondsOf(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(tz).epochMilliseconds;
  } catch {
    return null;
  }
}
