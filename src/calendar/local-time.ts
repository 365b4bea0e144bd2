import { isoDate } from "./local-date.ts";

const shape = /^([01]\d|2[0-3]):[0-5]\d$/;
const dated = /^(19|20|21)\d\d-\d\d-\d\d[T ]/;

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
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A moment as the school's wall clock shows it. `offset` is in milliseconds east of UTC. */
export type Local = { ms: number; day: number; date: string; time: string; offset: number; iso: string };

/** The wall clock of a zone at an instant (milliseconds since 1970, UTC). */
export function localAt(tz: string, ms: number): Local {
  const offset = offsetAt(tz, ms);
  const local = ms + offset;
  const day = Math.floor(local / dayLong);
  const minutes = Math.floor((local - day * dayLong) / 60_000);
  const date = isoDate(day);
  const time = timeOf(minutes);
  const seconds = String(Math.floor((local - day * dayLong) / 1_000) % 60).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  const iso = `${date}T${time}:${seconds}${sign}${timeOf(Math.floor(Math.abs(offset) / 60_000))}`;
  return { ms, day, date, time, offset, iso };
}

const dayLong = 86_400_000;
const quarter = 900_000;
const known = new Map<string, Map<number, number | null>>();

/**
 * How far a zone's clock is ahead of UTC, in milliseconds. Asking costs a hundred times more than adding, and a school
 * asks for the same weeks again and again: a quarter of an hour in which the clocks do not change is kept.
 */
function offsetAt(tz: string, ms: number): number {
  let zone = known.get(tz);
  if (!zone || zone.size > 20_000) {
    zone = new Map();
    known.set(tz, zone);
  }
  const slot = Math.floor(ms / quarter);
  const kept = zone.get(slot);
  if (kept !== undefined && kept !== null) return kept;
  if (kept === null) return askedOffset(tz, ms);
  const first = askedOffset(tz, slot * quarter);
  const same = first === askedOffset(tz, (slot + 1) * quarter - 1);
  zone.set(slot, same ? first : null);
  return same ? first : askedOffset(tz, ms);
}

const askedOffset = (tz: string, ms: number): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tz).offsetNanoseconds / 1e6;

/**
 * The instant (milliseconds since 1970, UTC) at which a zone's wall clock shows a time on a day. A time that the
 * clocks skip in spring moves to the next valid one, a time that they repeat in autumn is its first occurrence.
 */
export function instantAt(tz: string, day: number, minutes: number): number {
  // Counted as if it were UTC, then less the offset there; right where the offset is the same around it.
  const asUtc = day * dayLong + minutes * 60_000;
  const offset = offsetAt(tz, asUtc - offsetAt(tz, asUtc));
  const at = asUtc - offset;
  if (offsetAt(tz, at - dayLong) === offset && offsetAt(tz, at + dayLong) === offset) return at;
  return askedInstant(tz, day, minutes);
}

function askedInstant(tz: string, day: number, minutes: number): number {
  const date = isoDate(minutes === 1440 ? day + 1 : day);
  const minute = minutes % 1440;
  return new Temporal.PlainDateTime(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)),
    Number(date.slice(8, 10)),
    Math.floor(minute / 60),
    minute % 60,
  ).toZonedDateTime(tz).epochMilliseconds;
}

/** Milliseconds since 1970 of an ISO instant with Z or an offset. Throws a RangeError when it is none. */
export function millisecondsOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** An instant as ISO 8601 in UTC with milliseconds and Z. */
export function utcOf(ms: number): string {
  return new Date(ms).toISOString();
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
