import { createHash } from "node:crypto";
import { sql } from "kysely";
import { attempt } from "../../access/attempts.ts";
import { checkLasts, isCode, placeOfCheck } from "../../access/identity-check.ts";
import { renewLink } from "../../access/private-link.ts";
import { digestOf } from "../../access/token.ts";
import { type Desk, perform } from "../../perform.ts";
import { levelOf } from "../../rights/identity.ts";
import { type Database, inside } from "../../store/database.ts";
import { schoolsOf } from "../../store/places.ts";

/** The desk with the secret that links and codes are made of. */
type Keyed = Desk & { replySecret: Buffer };
type Check = { district: number; school: number; inquiry: string; guardian: string; letter: string };
type Kept = Check & { digest: string };

// Wrong, unknown, used up, too late and too often are one and the same answer: no.

/** Uses the link of a check up; true when it was good. */
export async function confirmByLink(house: Keyed, district: number, token: string): Promise<boolean> {
  const named = placeOfCheck(house.replySecret, token);
  const place = named ?? { district, school: 1 };
  const found = await inside(house.db, { district: place.district, schools: [place.school] }, (tx) =>
    sql<Check>`
        select district_id as district, school_id as school, inquiry_id as inquiry, guardian_id as guardian,
          letter_id as letter from identity_checks
        where district_id = ${place.district} and school_id = ${place.school} and token_digest = ${digestOf(token)}
          and used_at is null and until > ${house.now()}::timestamptz`.execute(tx),
  );
  const [check] = found.rows;
  return named && check ? use(house, check) : false;
}

/** Uses the code of an inquiry's newest check up; `from` counts tries and is never kept in clear. */
export async function confirmByCode(
  house: Keyed,
  district: number,
  { reference, code }: { reference: string; code: string },
  from: string,
): Promise<boolean> {
  const here = await schoolsOf(house.db, district);
  const [first] = here;
  if (!first) return false;
  const kept = await inside(house.db, { district, schools: here.map(({ school }) => school) }, async (tx) => {
    const now = house.now();
    const hash = (words: string) => createHash("sha256").update(words).digest("hex").slice(0, 24);
    const counted = await attempt(tx, first, `check ${hash(from)}`, { most: 20, minutes: 15 }, now);
    const named = await attempt(
      tx,
      first,
      `check ${hash(reference)}`,
      { most: checkLasts.tries, minutes: 10 },
      now,
    );
    const found = await tried(tx, district, reference, now);
    return counted && named ? found : null;
  });
  return isCode(house.replySecret, kept, code) && kept ? use(house, kept) : false;
}

/** Counts a try of the newest check of an inquiry, and reads it if it still may be tried. */
async function tried(tx: Database, district: number, reference: string, now: string): Promise<Kept | null> {
  const { rows } = await sql<Kept>`
    update identity_checks c set tries = c.tries + 1
    from inquiries i
    where i.district_id = ${district} and i.reference = ${reference}
      and c.district_id = i.district_id and c.school_id = i.school_id and c.inquiry_id = i.id
      and c.used_at is null and c.until > ${now}::timestamptz and c.tries < ${checkLasts.tries}
    returning c.district_id as district, c.school_id as school, c.inquiry_id as inquiry, c.guardian_id as guardian,
      c.letter_id as letter, c.code_digest as digest`.execute(tx);
  return rows[0] ?? null;
}

/**
 * Its proof goes into the record under the check's own key: whoever comes second finds it used. Whoever sent a form had
 * its private link at once, in whosever name: before the proof counts that link is void, and the next letter to the
 * address on file brings a new one.
 */
async function use(house: Keyed, { district, school, inquiry, guardian, letter }: Check): Promise<boolean> {
  await inside(house.db, { district, schools: [school] }, async (tx) => {
    const asked = await tx
      .selectFrom("inquiries")
      .select("source")
      .where((is) => is.and({ district_id: district, school_id: school, id: inquiry }))
      .executeTakeFirst();
    if (asked?.source !== "mail") await renewLink(tx, { district, school }, inquiry, house.now());
  });
  const done = await perform(house, {
    ...{ district, school, inquiry },
    who: { actor: { kind: "guardian", id: guardian }, name: "The parent", roles: [] },
    command: { kind: "verifyIdentity", level: levelOf.one_time_link, method: "one_time_link", guardian },
    key: { key: `identity-check:${letter}`, digest: letter },
  });
  await inside(house.db, { district, schools: [school] }, (tx) =>
    tx
      .updateTable("identity_checks")
      .set({ used_at: house.now() })
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("letter_id", "=", letter)
      .execute(),
  );
  return !("refused" in done) && !done.repeated;
}
