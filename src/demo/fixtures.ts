import type { StaffViewer } from "../access/viewer.ts";
import type { Role } from "../inquiry/actor.ts";
import { type Database, inside } from "../store/database.ts";
import { schoolCalendar } from "./calendar.ts";
import {
  appoint,
  type NewGuardian,
  type NewGuardianship,
  type NewStudent,
  plantDistrict,
  plantEmptySchool,
  plantGuardian,
  plantGuardianship,
  plantStaff,
  plantStudent,
} from "./plant.ts";

/** A parent and a child as they stand on file. */
export type PlantedFamily = {
  guardian: { id: string; name: string; email: string; phone: string; language: string };
  student: { id: string; first: string; last: string; grade: string };
  guardianship: string;
};

export type PlantedSchool = {
  district: number;
  school: number;
  slug: string;
  staff: Record<
    "office" | "teacher" | "supervisor" | "privacyOfficer" | "administrator" | "auditor",
    StaffViewer
  >;
  /** A mother who may hear everything, a father limited by a court's order, a grandmother without records right. */
  families: Record<"allowed" | "restricted" | "withoutRecords", PlantedFamily>;
};

/**
 * A small school for tests, in milliseconds: six staff with one role each and no password, three families, no inquiry.
 * Other numbers make a second school or district; `year` is the one in which the school year begins.
 */
export async function plantSchool(
  db: Database,
  { district = 1, school = 1, year = 2026 } = {},
): Promise<PlantedSchool> {
  const place = { district, school };
  const slug = school === 1 ? "hillcrest" : `hillcrest-${school}`;
  return inside(db, { district, schools: [school] }, async (tx) => {
    await plantDistrict(tx, district, "Hillcrest District");
    await plantEmptySchool(tx, {
      ...place,
      slug,
      name: "Hillcrest School",
      phone: "555-0100",
      mailAddress: `${slug}@desk.example`,
      calendar: schoolCalendar(year),
    });
    const person = (name: string, title: string, role: Role, supervisor?: string) =>
      plantStaff(tx, district, {
        ...{ name, title, roles: [role], schools: [school] },
        email: `${role.replace("_", "-")}@${slug}.example`,
        ...(supervisor && { supervisor }),
      });
    const supervisor = await person("Dr Helen Grant", "Principal", "supervisor");
    const staff = {
      supervisor,
      office: await person("Ruth Bell", "Office clerk", "office", supervisor.id),
      teacher: await person("Minh Tran", "Class teacher", "teacher", supervisor.id),
      privacyOfficer: await person("Ngozi Okoye", "Privacy officer", "privacy_officer", supervisor.id),
      administrator: await person("Lars Holm", "Administrator", "administrator", supervisor.id),
      auditor: await person("Vera Sandoval", "Auditor", "auditor"),
    };
    await appoint(tx, place, { "*": staff.office.id, grades_progress: staff.teacher.id }, [
      supervisor.id,
      staff.office.id,
    ]);
    const family = async (
      guardian: Required<NewGuardian>,
      student: NewStudent,
      standing: NewGuardianship,
    ): Promise<PlantedFamily> => {
      const [parent, child] = [
        await plantGuardian(tx, place, guardian),
        await plantStudent(tx, place, student),
      ];
      const guardianship = await plantGuardianship(tx, place, parent, child, standing);
      return { guardian: { id: parent, ...guardian }, student: { id: child, ...student }, guardianship };
    };
    return {
      ...place,
      slug,
      staff,
      families: {
        allowed: await family(
          { name: "Ana Souza", email: "ana.souza@example.org", phone: "555-0141", language: "en" },
          { first: "Leo", last: "Souza", grade: "3" },
          { relation: "mother", mayReceiveRecords: true },
        ),
        restricted: await family(
          { name: "Victor Lund", email: "victor.lund@example.org", phone: "555-0142", language: "en" },
          { first: "Maja", last: "Lund", grade: "4" },
          {
            relation: "father",
            mayReceiveRecords: true,
            restricted: true,
            evidence: "Family court order, on file since 2026-05-12",
          },
        ),
        withoutRecords: await family(
          { name: "Carmen Ortiz", email: "carmen.ortiz@example.net", phone: "555-0143", language: "es" },
          { first: "Diego", last: "Ortiz", grade: "2" },
          { relation: "grandmother", mayReceiveRecords: false },
        ),
      },
    };
  });
}
