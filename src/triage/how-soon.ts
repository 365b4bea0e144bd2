import type { Alarm } from "./alarms.ts";
import { type Beginnings, find, type Hit, type Reading, type Stretch } from "./find.ts";
import { reviewed } from "./reviewed.ts";
import type { Token } from "./tokens.ts";

/**
 * How soon each alarm is to be dealt with. For the same day is what is told as years back, or as over, and a death that is
 * not of this hour. In doubt at once: a word of now, of what comes or of what goes on, anywhere in the message, puts
 * nothing off, nor does a clause that tells of the present.
 */
export function howSoon(
  met: Alarm[],
  all: Token[],
  reading: Reading,
  cut: readonly Stretch[],
  language: string,
): Alarm[] {
  const { old, recent, ended, present, tense, hour } = reviewed().soon(language);
  const hits = (patterns: Beginnings): Hit[] =>
    cut.flatMap((stretch) => [...find(patterns, all, reading, stretch).values()].flat());
  const long = hits(old);
  const before = long.length > 0 || hits(recent).length > 0;
  const over = new Uint8Array(all.length);
  if (before) for (const { start, end } of hits(ended)) over.fill(1, start, end);
  const told = ({ start, end }: Hit) => over.subarray(start, end).includes(1);
  const isOver = over.includes(1);
  const goesOn = before && hits(present).some((hit) => !told(hit));
  const sentences = new Set(long.map(({ start }) => all[start]?.sentence));
  const isNow = (hit: Hit) =>
    !told(hit) && inClause(hit, all, (at) => reading[at]?.some((one) => one.class === tense) ?? false);

  /** Whether it is told as something that was, and is not. */
  const isPast = ({ hits: where }: Alarm): boolean =>
    before &&
    !goesOn &&
    !where.some(isNow) &&
    (isOver || where.some(({ start }) => sentences.has(all[start]?.sentence)));
  const died = ({ signal }: Alarm) => signal.protocol === "EM-DEATH";
  const dies = met.some(died) && hits(hour).length > 0;
  return met.map((alarm) => ({
    ...alarm,
    severity: (died(alarm) ? !dies : isPast(alarm)) ? "same_day" : alarm.signal.severity,
  }));
}

/** How far around a hit its clauses are read, in words. */
const reach = 25;

/** Whether a word of the clauses in which a hit stands is one of these. */
function inClause({ start, end }: Hit, all: Token[], is: (at: number) => boolean): boolean {
  const clauses = [all[start]?.clause, all[end - 1]?.clause];
  for (let at = Math.max(start - reach, 0); at < Math.min(end + reach, all.length); at += 1)
    if (((at >= start && at < end) || clauses.includes(all[at]?.clause)) && is(at)) return true;
  return false;
}
