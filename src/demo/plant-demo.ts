import { randomUUID } from "node:crypto";
import { hashPassword } from "../access/password.ts";
import { emptyLayer } from "../calendar/layer.ts";
import type { Law } from "../sop/statutory-clocks.ts";
import { type Database, inside } from "../store/database.ts";
import type { People } from "./diary.ts";
import { addressOf, families, type SchoolKey } from "./families.ts";
import { liveInCalendars } from "./lived-calendar.ts";
import {
  appoint,
  plantDistrict,
  plantEmptySchool,
  plantGuardian,
  plantGuardianship,
  plantStaff,
  plantStudent,
} from "./plant.ts";
import { plantChains } from "./plant-chain.ts";
import { plantProtections } from "./protections.ts";
import { demoPassword, governors, schools, staff, staffAddress } from "./staff.ts";
import type { Term } from "./term.ts";

const district = 1;
/** The federal law, and that of one state on the demo's clock. */
const laws: Law[] = ["US", "US-MA"];
const keys = Object.keys(schools) as SchoolKey[];

/** Puts the district, its two schools, their staff and its families on file; nobody has asked anything yet. */
export async function plantDemo(
  db: Database,
  mailDomain: string,
  term: Term,
  begun: string,
): Promise<Record<SchoolKey, People>> {
  const password = await hashPassword(demoPassword);
  const { calendar } = term;
  const people = { oak: nobody(), river: nobody() };
  await inside(db, { district, schools: keys.map((key) => schools[key].number) }, async (tx) => {
    await plantDistrict(tx, district, "Riverbend School District");
    await tx
      .updateTable("districts")
      .set({ demo_begun_at: begun })
      .where("district_id", "=", district)
      .execute();
    for (const key of keys) {
      const { number: school, slug, name, phone } = schools[key];
      const mailAddress = `${slug}@${mailDomain}`;
      await plantEmptySchool(tx, {
        ...{ district, school, slug, name, phone, mailAddress, calendar, laws },
        own: emptyLayer,
      });
    }
    for (const { key, role, supervisor, ...person } of staff) {
      const above = supervisor && people[person.schools[0] ?? "oak"].staff.get(supervisor)?.id;
      const planted = await plantStaff(tx, district, {
        ...person,
        email: staffAddress(person.name),
        roles: [role],
        schools: person.schools.map((school) => schools[school].number),
        password,
        ...(above && { supervisor: above }),
      });
      for (const school of person.schools)
        people[school].staff.set(key, { ...planted, school: schools[school].number });
    }
    for (const key of keys) {
      const { number: school, owners, designated } = schools[key];
      const id = (person: string) => people[key].staff.get(person as never)?.id ?? "";
      const named = Object.entries(owners).map(([topic, person]) => [topic, id(person)]);
      await appoint(tx, { district, school }, Object.fromEntries(named), designated.map(id));
      await tx
        .updateTable("schools")
        .set({ governors: JSON.stringify({ id: randomUUID(), ...governors }) as never })
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .execute();
    }
    await plantChains(tx, people, begun);
    await liveInCalendars(tx, term, people);
    await plantFamilies(tx, people);
    await plantProtections(tx, people, begun);
  });
  return people;
}

async function plantFamilies(tx: Database, people: Record<SchoolKey, People>): Promise<void> {
  let number = 110;
  for (const { parents, children } of families)
    for (const {
      key,
      name,
      relation,
      language = "en",
      noMail,
      mayReceiveRecords = true,
      ...link
    } of parents) {
      const email = noMail ? null : addressOf(name);
      const phone = `555-0${++number}`;
      for (const school of new Set(children.map((child) => child.school))) {
        const place = { district, school: schools[school].number };
        const { guardians, students } = people[school];
        const id = await plantGuardian(tx, place, { name, phone, language, ...(email && { email }) });
        guardians.set(key, { id, name, email, phone, language });
        for (const child of children.filter((child) => child.school === school)) {
          const full = `${child.first} ${child.last}`;
          const student = students.get(full) ?? (await plantStudent(tx, place, child));
          students.set(full, student);
          await plantGuardianship(tx, place, id, student, { relation, mayReceiveRecords, ...link });
        }
      }
    }
}

const nobody = (): People => ({ staff: new Map(), guardians: new Map(), students: new Map() });
