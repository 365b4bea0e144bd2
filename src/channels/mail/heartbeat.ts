import { createHmac, timingSafeEqual } from "node:crypto";
import { sql } from "kysely";
import type { Desk } from "../../perform.ts";
import { inside } from "../../store/database.ts";
import { allSchools } from "../../store/places.ts";
import { header, readHeaders } from "./headers.ts";
import type { Post } from "./post.ts";
import { decodeWords } from "./set-aside.ts";

/** Where a mail of our own goes that has to come back, and with what it is signed. */
export type Heartbeat = { to: string; secret: Buffer };
type Heart = Pick<Desk, "db" | "now" | "mailDomain"> & { heartbeat?: Heartbeat | undefined };

const quarter = 15 * 60_000;
/** A mail may be so long on its way before it is missed. */
const patience = 10 * 60_000;

const macOf = (secret: Buffer, moment: number) =>
  createHmac("sha256", secret).update(`heartbeat ${moment}`).digest("hex").slice(0, 32);

/** The moment that a heartbeat of ours names, by its subject or Message-ID; null for every other mail. Constant time. */
export function momentIn(raw: Buffer, secret: Buffer): number | null {
  const headers = readHeaders(raw);
  const said = `${decodeWords(header(headers, "subject").slice(0, 300))} ${header(headers, "message-id").slice(0, 300)}`;
  const [, moment = "", mac = ""] = /heartbeat[ .](\d{10,15})\.([0-9a-f]{32})/.exec(said) ?? [];
  if (!moment) return null;
  const right = macOf(secret, Number(moment));
  return timingSafeEqual(Buffer.from(right), Buffer.from(mac)) ? Number(moment) : null;
}

/**
 * Sends the heartbeat of this quarter of an hour, once for all processes, and notes it for every school. Nothing without
 * an address. A mail that the relay does not take is one that does not come back.
 */
export async function beat(house: Heart & { post: Post }): Promise<void> {
  const { heartbeat, db, now, mailDomain, post } = house;
  const schools = heartbeat ? await allSchools(db) : [];
  const [first] = schools;
  if (!heartbeat || !first) return;
  const moment = Math.floor(Date.parse(now()) / quarter) * quarter;
  const sent = new Date(moment).toISOString();
  let isOurs = false;
  for (const { district, school } of schools) {
    const { rows } = await inside(db, { district, schools: [school] }, async (tx) => {
      await sql`delete from heartbeats where district_id = ${district} and school_id = ${school}
        and sent_at < ${sent}::timestamptz - interval '7 days'`.execute(tx);
      return sql`insert into heartbeats (district_id, school_id, sent_at)
        values (${district}, ${school}, ${sent}::timestamptz) on conflict do nothing returning sent_at`.execute(
        tx,
      );
    });
    // Whoever noted it for the first school sends it.
    if (school === first.school && district === first.district) isOurs = rows.length > 0;
  }
  if (!isOurs) return;
  const token = `${moment}.${macOf(heartbeat.secret, moment)}`;
  const from = `heartbeat@${mailDomain}`;
  const text = "Answerable sends this to itself every quarter of an hour, to know that mail arrives.";
  await post.send(
    {
      ...{ messageId: `<heartbeat.${token}@${mailDomain}>`, from: { name: "Answerable", address: from } },
      ...{ replyTo: from, to: heartbeat.to, subject: `Answerable heartbeat ${token}`, text },
      ...{ html: `<p>${text}</p>`, automatic: true, date: new Date(moment) },
    },
    first,
    async () => undefined,
  );
}

/** Notes that a heartbeat came back, if this mail is one: then it is nothing else, and nobody has to look at it. */
export async function cameBack(
  { heartbeat, db, now }: Heart,
  { district, school }: { district: number; school: number },
  mail: { id: string; raw: Buffer },
): Promise<boolean> {
  const moment = heartbeat ? momentIn(mail.raw, heartbeat.secret) : null;
  if (moment === null) return false;
  const sent = new Date(moment).toISOString();
  for (const one of await allSchools(db))
    await inside(db, { district: one.district, schools: [one.school] }, (tx) =>
      sql`update heartbeats set came_back_at = ${now()}::timestamptz where district_id = ${one.district}
        and school_id = ${one.school} and sent_at = ${sent}::timestamptz and came_back_at is null`.execute(
        tx,
      ),
    );
  await inside(db, { district, schools: [school] }, (tx) =>
    sql`update originals set read_at = ${now()}::timestamptz, looked_at = ${now()}::timestamptz
      where district_id = ${district} and school_id = ${school} and id = ${mail.id}::uuid`.execute(tx),
  );
  return true;
}

/** Since when mail does not come back: the last two that had the time to did not. Null when all is well or nothing is known. */
export function silentSince(
  beats: readonly { sent_at: string; came_back_at: string | null }[],
  now: string,
): string | null {
  const due = beats
    .filter(({ sent_at }) => Date.parse(now) - Date.parse(sent_at) >= patience)
    .toSorted((a, b) => (a.sent_at < b.sent_at ? 1 : -1));
  const silent = due.findIndex(({ came_back_at }) => came_back_at !== null);
  const lost = silent < 0 ? due.length : silent;
  return lost >= 2 ? (due[lost - 1]?.sent_at ?? null) : null;
}
