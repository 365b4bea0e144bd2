import { randomUUID } from "node:crypto";
import { newToken } from "../src/access/token.ts";
import { plantSchool } from "../src/demo/fixtures.ts";
import { type Database, inside } from "../src/store/database.ts";
import { makeToken } from "../src/web/api/make-token.ts";
import type { Planted } from "./seed.ts";

export type Opened = Planted & { slug: string; mailbox: string; token: string; session: string };

const firsts =
  "Ana Ben Carla Dora Emil Farid Gina Hugo Iris Jonas Kira Liam Mona Nils Olga Paul Rosa Samir Tara Uwe".split(
    " ",
  );
const lasts = "Souza Brooks Castillo Haddad Nguyen Lund Kowalski Patel Chen Abdi".split(" ");

/** A school of 200 parents and 600 students, a token for a program, and a session for the front office. */
export async function plant(db: Database, now: string): Promise<Opened> {
  const { district, school, slug, staff } = await plantSchool(db);
  const place = { district_id: district, school_id: school };
  const contacts = Array.from({ length: 200 }, (_, n) => {
    const name = `${firsts[n % 20]} ${lasts[Math.floor(n / 20)]}`;
    return { id: randomUUID(), name, email: `${name.toLowerCase().replace(" ", ".")}@example.org` };
  });
  const students = Array.from({ length: 600 }, (_, n) => ({
    ...{ ...place, id: randomUUID(), grade: String(1 + (n % 5)) },
    ...{
      first_name: `${firsts[(n * 7) % 20]}${"aeiou"[n % 5]}`,
      last_name: `${lasts[n % 10]}${"klmn"[n % 4]}er`,
    },
  }));
  const { token: session, digest } = newToken(district, school);
  const hours = (n: number) => new Date(Date.parse(now) + n * 3_600_000).toISOString();
  await inside(db, { district, schools: [school] }, async (tx) => {
    const parents = contacts.map((one) => ({ ...place, ...one, phone: null, language: "en" }));
    await tx.insertInto("guardians").values(parents).execute();
    await tx.insertInto("students").values(students).execute();
    await tx
      .insertInto("sessions")
      .values({
        ...{ ...place, token_digest: digest, staff_id: staff.office.id, device: "bench" },
        ...{ made_at: now, seen_at: hours(0.5), until: hours(12) },
      })
      .execute();
  });
  return {
    ...{ district, school, slug, office: staff.office.id, contacts, session },
    mailbox: `${slug}@answerable.localhost`,
    token: await makeToken(db, { district, school, role: "office", name: "bench", now, days: 1 }),
  };
}
