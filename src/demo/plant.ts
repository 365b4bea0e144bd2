import { randomUUID } from "node:crypto";
import type { StaffViewer } from "../access/viewer.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type Layer, layerOf } from "../calendar/layer.ts";
import type { Role } from "../inquiry/actor.ts";
import { edition2026 } from "../sop/edition.ts";
import type { Law } from "../sop/statutory-clocks.ts";
import type { Database } from "../store/database.ts";
import { plantOrder } from "./plant-protection.ts";

export type Place = { district: number; school: number };
export type NewSchool = Place & {
  slug: string;
  name: string;
  phone: string;
  mailAddress: string;
  calendar: Calendar;
  /** What the school says differently from its district; without it the whole calendar is its own. */
  own?: Layer;
  /** 5.b: whose law; the United States' alone where it is left out. */
  laws?: Law[];
};
export type NewStaff = {
  name: string;
  title: string;
  email: string;
  roles: Role[];
  /** All schools where this person works; their row stands in the first. */
  schools: number[];
  supervisor?: string;
  password?: string;
};
export type NewGuardian = { name: string; email?: string; phone?: string; language?: string };
export type NewStudent = { first: string; last: string; grade: string };
export type NewGuardianship = {
  relation: string;
  mayReceiveRecords: boolean;
  /** With an order of the status "partial", which only the privacy officer can read. */
  restricted?: boolean;
  evidence?: string;
  /** What the law knows; else by the relation. */
  standing?: string;
  mayPickUp?: boolean;
  livesWith?: boolean;
  evidenceDocument?: string;
};

const at = ({ district, school }: Place) => ({ district_id: district, school_id: school });

/** A district, if it is not there yet. */
export const plantDistrict = (tx: Database, district: number, name: string) =>
  tx
    .insertInto("districts")
    .values({ district_id: district, name })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** A school without staff, under the shipped edition. */
export async function plantEmptySchool(
  tx: Database,
  { slug, name, phone, mailAddress, calendar, own = layerOf(calendar), laws, ...place }: NewSchool,
): Promise<void> {
  await tx
    .insertInto("schools")
    .values({
      ...at(place),
      ...{ slug, name, phone, mail_address: mailAddress },
      calendar: JSON.stringify(calendar) as never,
      own_calendar: JSON.stringify(own) as never,
      edition: JSON.stringify({ ...edition2026, ...(laws && { laws }) }) as never,
      topic_owners: "{}" as never,
      designated: "[]" as never,
    })
    .execute();
  await tx
    .insertInto("editions")
    .values({
      ...at(place),
      ...{ id: edition2026.id, effective: edition2026.effective },
      published_at: `${edition2026.effective}T00:00:00.000Z`,
      body: JSON.stringify(edition2026) as never,
    })
    .execute();
}

/** Says who owns which topic ("*" for the rest) and who is called in an emergency, in order. */
export const appoint = (
  tx: Database,
  place: Place,
  topicOwners: Record<string, string>,
  designated: string[],
) =>
  tx
    .updateTable("schools")
    .set({
      topic_owners: JSON.stringify(topicOwners) as never,
      designated: JSON.stringify(designated) as never,
    })
    .where("district_id", "=", place.district)
    .where("school_id", "=", place.school)
    .execute();

/** A member of staff, as they look at the first of their schools. */
export async function plantStaff(tx: Database, district: number, person: NewStaff): Promise<StaffViewer> {
  const { name, title, email, roles, schools } = person;
  const [school = 0] = schools;
  const id = randomUUID();
  await tx
    .insertInto("staff")
    .values({
      ...at({ district, school }),
      ...{ id, name, title, email, roles, schools },
      supervisor_id: person.supervisor ?? null,
      password: person.password ?? null,
      active: true,
      attested_edition: edition2026.id,
    })
    .execute();
  return { kind: "staff", district, school, schools, id, name, title, roles };
}

export async function plantGuardian(tx: Database, place: Place, guardian: NewGuardian): Promise<string> {
  const id = randomUUID();
  const { name, email = null, phone = null, language = "en" } = guardian;
  await tx
    .insertInto("guardians")
    .values({ ...at(place), id, name, email, phone, language })
    .execute();
  return id;
}

export async function plantStudent(
  tx: Database,
  place: Place,
  { first, last, grade }: NewStudent,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("students")
    .values({ ...at(place), id, first_name: first, last_name: last, grade })
    .execute();
  return id;
}

export async function plantGuardianship(
  tx: Database,
  place: Place,
  guardian: string,
  student: string,
  link: NewGuardianship,
): Promise<string> {
  const id = randomUUID();
  const { relation, mayReceiveRecords, restricted, evidence } = link;
  const { standing, mayPickUp, livesWith, evidenceDocument } = link;
  await tx
    .insertInto("guardianships")
    .values({
      ...at(place),
      ...{ id, guardian_id: guardian, student_id: student, relation },
      may_receive_records: mayReceiveRecords,
      standing: standing ?? lawOf(relation),
      may_pick_up: mayPickUp ?? true,
      ...(livesWith !== undefined && { lives_with: livesWith }),
      evidence: evidence ?? null,
      evidence_document: evidenceDocument ?? null,
    })
    .execute();
  if (restricted) await plantOrder(tx, place, student, { guardian, status: "partial" });
  return id;
}

/** What the law knows somebody as, from how the family says it. */
const lawOf = (relation: string): string =>
  ({
    mother: "parent",
    father: "parent",
    grandmother: "grandparent",
    grandfather: "grandparent",
    stepmother: "step_parent",
    stepfather: "step_parent",
    "foster mother": "foster_parent",
    "foster father": "foster_parent",
    guardian: "guardian",
    "adult student": "student",
  })[relation] ?? "other";
