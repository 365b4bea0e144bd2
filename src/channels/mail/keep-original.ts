import { createHash } from "node:crypto";
import { sql } from "kysely";
import { urgent } from "../../afterwards.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Desk } from "../../perform.ts";
import { type Database, inside, together } from "../../store/database.ts";
import { newId } from "../../store/new-id.ts";
import { mayBeUrgent } from "./glance.ts";

/**
 * `whole`: of a mail that is too long `raw` is only the beginning; how many bytes it had, and the digest of all of them.
 * `spam`: it lay where somebody's filter puts what it holds for spam. `broughtBy`: who brought it as a file.
 */
export type Arrived = {
  raw: Buffer;
  envelopeFrom: string;
  envelopeTo: string;
  whole?: { bytes: number; sha256: string };
  spam?: boolean;
  broughtBy?: string;
  /** Who handed it over to our own receiver. */
  peer?: { ip: string; helo: string };
};

const sameDelivery = 10 * 60_000;

/**
 * Keeps a mail byte for byte and orders its reading, in one transaction; returns the original's id. A sender who did
 * not hear our answer delivers again: the same bytes from and to the same addresses, unread or read within ten
 * minutes, are that mail. A Message-ID alone proves nothing; some programs use one twice.
 */
export const keepOriginal = (
  desk: Pick<Desk, "db" | "enqueue">,
  place: Place,
  arrived: Arrived,
  now: string,
): Promise<string> =>
  inside(desk.db, { district: place.district, schools: [place.school] }, (tx) =>
    keepWithin(tx, desk, place, arrived, now),
  );

/** The same inside a transaction that somebody else opened, for what must stand or fall together with it. */
export async function keepWithin(
  tx: Database,
  { enqueue }: Pick<Desk, "enqueue">,
  place: Place,
  { raw, envelopeFrom, envelopeTo, whole, spam = false, broughtBy, peer }: Arrived,
  now: string,
): Promise<string> {
  const { district, school } = place;
  const sha256 = whole?.sha256 ?? createHash("sha256").update(raw).digest("hex");
  // Asked in one go: what is asked second sees what the lock waited for.
  const [, known] = await together(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${district}|${school}|${sha256}`}, 0))`.execute(tx),
    tx
      .selectFrom("originals")
      .select("id")
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("sha256", "=", sha256)
      .where("envelope_from", "=", envelopeFrom)
      .where("envelope_to", "=", envelopeTo)
      .where((is) => is.or([is("read_at", "is", null), is("read_at", ">", earlier(now))]))
      .executeTakeFirst(),
  );
  if (known) return known.id;
  const id = newId();
  const kept = tx
    .insertInto("originals")
    .values({
      district_id: district,
      school_id: school,
      id,
      at: now,
      envelope_from: envelopeFrom,
      envelope_to: envelopeTo,
      sha256,
      raw,
      read_at: null,
      inquiry_id: null,
      whole_bytes: whole?.bytes ?? null,
      spam,
      brought_by: broughtBy ?? null,
      ...(peer && { peer_ip: peer.ip, peer_helo: peer.helo }),
    })
    .execute();
  // What may tell of danger is read before whatever else came with it.
  const priority = mayBeUrgent(raw) ? { priority: urgent } : {};
  const ordered = enqueue(tx, place, [{ name: "read-mail", key: id, input: { original: id }, ...priority }]);
  await together(kept, ordered);
  return id;
}

const earlier = (now: string) => new Date(Date.parse(now) - sameDelivery).toISOString();
