import { createHash } from "node:crypto";
import type { Place } from "../inquiry/place.ts";
import { type Away, absencesAt, awayOf, awayToday, standsInFor } from "../store/away-today.ts";
import { ask, type Database, inside } from "../store/database.ts";
import { attempt } from "./attempts.ts";
import { isPassword } from "./password.ts";
import { digestOf, newToken, placeOf } from "./token.ts";
import type { StaffViewer } from "./viewer.ts";

const absoluteHours = 12;
const idleMinutes = 60;

export type SignedIn = { token: string; viewer: StaffViewer };

/**
 * Signs a member of staff in by e-mail and password. The answer is the same for an unknown address, a wrong password
 * and somebody who left; too many tries per address (5 in 15 minutes) say so.
 */
export async function signIn(
  db: Database,
  district: number,
  given: { email: string; password: string; device: string },
  now: string,
): Promise<SignedIn | "wrong" | "too many"> {
  const email = given.email.trim().toLowerCase();
  const all = await schoolsIn(db, district);
  const what = `sign-in ${createHash("sha256").update(email).digest("hex").slice(0, 32)}`;
  const home = { district, school: all[0] ?? 0 };
  const { within, person } = await inside(db, { district, schools: all }, async (tx) => ({
    within: await attempt(tx, home, what, { most: 5, minutes: 15 }, now),
    person: await tx
      .selectFrom("staff")
      .selectAll()
      .where("district_id", "=", district)
      .where("school_id", "in", all)
      .where("email", "=", email)
      .where("active", "=", true)
      .executeTakeFirst(),
  }));
  if (!within) return "too many";
  const right = await isPassword(given.password, person?.password ?? null);
  if (!person || !right) return "wrong";
  // Only vain tries count: who locks the screen often is not shut out.
  await inside(db, { district, schools: all }, (tx) =>
    tx
      .deleteFrom("attempts")
      .where("district_id", "=", district)
      .where("school_id", "=", home.school)
      .where("what", "=", what)
      .execute(),
  );
  const place = { district, school: person.school_id };
  const token = await beginSession(db, place, { staff: person.id, device: given.device }, now);
  return { token, viewer: { kind: "staff", ...place, schools: person.schools, ...described(person) } };
}

/** The schools of a district, whose staff its people are looked for among. */
async function schoolsIn(db: Database, district: number): Promise<number[]> {
  const schools = await inside(db, { district, schools: [] }, (tx) =>
    tx
      .selectFrom("schools")
      .select("school_id")
      .where("district_id", "=", district)
      .orderBy("school_id")
      .execute(),
  );
  return schools.map(({ school_id }) => school_id);
}

/** Begins a session at a person's own school. Its token, of which only the digest is kept. */
async function beginSession(
  db: Database,
  place: Place,
  { staff, device }: { staff: string; device: string },
  now: string,
): Promise<string> {
  const { token, digest } = newToken(place.district, place.school);
  await inside(db, { district: place.district, schools: [place.school] }, (tx) =>
    tx
      .insertInto("sessions")
      .values({
        district_id: place.district,
        school_id: place.school,
        token_digest: digest,
        staff_id: staff,
        made_at: now,
        seen_at: now,
        until: new Date(Date.parse(now) + absoluteHours * 3_600_000).toISOString(),
        device: device.slice(0, 200),
        at_school: null,
      })
      .execute(),
  );
  return token;
}

/** The member of staff whose session this is; null when it is unknown, ended, idle too long, or they left. */
export async function session(db: Database, token: string, now: string): Promise<StaffViewer | null> {
  const place = placeOf(token);
  if (!place) return null;
  const { district, school } = place;
  const scope = { district, schools: [school] };
  const [[row], absences] = await Promise.all([
    ask(
      db,
      scope,
      db
        .selectFrom("sessions as s")
        .innerJoin("staff as p", (join) =>
          join
            .onRef("p.district_id", "=", "s.district_id")
            .onRef("p.school_id", "=", "s.school_id")
            .onRef("p.id", "=", "s.staff_id"),
        )
        .select(["p.id", "p.name", "p.title", "p.roles", "p.schools", "s.seen_at", "s.at_school"])
        .where("s.district_id", "=", district)
        .where("s.school_id", "=", school)
        .where("s.token_digest", "=", digestOf(token))
        .where("s.until", ">", now)
        .where("s.seen_at", ">", new Date(Date.parse(now) - idleMinutes * 60_000).toISOString())
        .where("p.active", "=", true),
    ),
    ask(db, scope, absencesAt(place, now)),
  ]);
  if (!row) return null;
  // Written once a minute at most: a read should not cost a write.
  if (Date.parse(now) - Date.parse(row.seen_at) > 60_000)
    await ask(
      db,
      scope,
      db
        .updateTable("sessions")
        .set({ seen_at: now })
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("token_digest", "=", digestOf(token)),
    );
  const { schools, at_school } = row;
  if (at_school !== null && at_school !== school && schools.includes(at_school))
    return atSchool(db, { district, school: at_school, schools, ...described(row) }, now);
  return asStaff({ district, school, schools, ...described(row) }, awayOf(absences));
}

type Seated = Pick<StaffViewer, "district" | "school" | "schools" | "id" | "name" | "title" | "roles">;

/** Somebody at a school, with those for whom they stand in there today. */
function asStaff(person: Seated, away: Away): StaffViewer {
  const standsFor = standsInFor(person.id, away);
  return { kind: "staff", ...person, ...(standsFor.length > 0 && { standsFor }) };
}

/** Whoever sits at another of their schools stands in for those who are away there. */
const atSchool = async (db: Database, person: Seated, now: string): Promise<StaffViewer> => {
  const { district, school } = person;
  const away = await inside(db, { district, schools: [school] }, (tx) => awayToday(tx, person, now));
  return asStaff(person, away);
};

/** Lets a session work at another of its person's schools; false, and nothing changes, when it is not theirs. */
export async function switchSchool(
  db: Database,
  { district, schools, id }: StaffViewer,
  token: string,
  to: number,
): Promise<boolean> {
  if (!schools.includes(to)) return false;
  return inside(db, { district, schools: sessionsHome(token, to) }, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("sessions")
      .set({ at_school: to })
      .where("district_id", "=", district)
      .where("staff_id", "=", id)
      .where("token_digest", "=", digestOf(token))
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
}

/** The school where a person's sessions stand, whichever of theirs they work at: that of their token. */
export const sessionsHome = (token: string, otherwise: number): number[] => [
  placeOf(token)?.school ?? otherwise,
];

const described = ({ id, name, title, roles }: Pick<StaffViewer, "id" | "name" | "title" | "roles">) => ({
  id,
  name,
  title,
  roles,
});
