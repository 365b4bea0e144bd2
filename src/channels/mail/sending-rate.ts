import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../../store/database.ts";

/** What somebody waits for at this moment: no limit stands before it. */
const free = new Set(["alert", "emergency", "identity"]);
/** Letters that we write by ourselves leave a quarter of each minute to people's replies. */
const ofThose = 0.75;

/**
 * When a letter of this school may leave, with at most `limit` a minute: null for now, else the moment at which it is its
 * turn, in the minute that those before it leave free, so that a relay that was away for a day is not flooded. Counts it.
 */
export async function turnOf(
  tx: Database,
  { district, school }: Place,
  purpose: string,
  now: string,
  { limit, chance }: { limit: number; chance: number },
): Promise<string | null> {
  if (free.has(purpose)) return null;
  const kind = purpose === "reply" ? "reply" : "other";
  const minute = `${now.slice(0, 16)}:00.000Z`;
  const { rows } = await sql<{ mine: number; all: number }>`
    with mine as (
      insert into attempts (district_id, school_id, what, window_start, count)
      values (${district}, ${school}, ${`sending:${kind}`}, ${minute}::timestamptz, 1)
      on conflict (district_id, school_id, what, window_start) do update set count = attempts.count + 1
      returning count
    )
    select mine.count as mine, mine.count + coalesce((select count from attempts where district_id = ${district}
      and school_id = ${school} and what = ${kind === "reply" ? "sending:other" : "sending:reply"}
      and window_start = ${minute}::timestamptz), 0) as "all" from mine`.execute(tx);
  const { mine, all } = rows[0] ?? { mine: 0, all: 0 };
  const most = kind === "reply" ? limit : Math.max(1, Math.floor(limit * ofThose));
  // A reply stands behind replies only; what we write by ourselves behind everything.
  const place = kind === "reply" ? mine : all;
  if (place <= most) return null;
  const minutes = Math.ceil(place / most) - 1 + chance;
  return new Date(Date.parse(minute) + minutes * 60_000).toISOString();
}
