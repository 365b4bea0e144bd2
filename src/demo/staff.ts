import type { Role } from "../inquiry/actor.ts";
import type { SchoolKey } from "./families.ts";

/** The same password for everybody in the demo. */
export const demoPassword = "river-bend-2026";

export type Person = {
  key: StaffKey;
  name: string;
  title: string;
  role: Role;
  schools: SchoolKey[];
  supervisor?: StaffKey;
};
export type StaffKey =
  | "whitfield"
  | "grant"
  | "bell"
  | "tran"
  | "delgado"
  | "okafor"
  | "webb"
  | "rahman"
  | "novak"
  | "okoye"
  | "holm"
  | "sandoval";

/** Who works there; a supervisor stands before those whom they supervise. */
export const staff: Person[] = [
  {
    key: "whitfield",
    name: "Caroline Whitfield",
    title: "Assistant superintendent",
    role: "supervisor",
    schools: ["oak", "river"],
  },
  {
    key: "grant",
    name: "Helen Grant",
    title: "Principal",
    role: "supervisor",
    schools: ["oak"],
    supervisor: "whitfield",
  },
  {
    key: "okafor",
    name: "James Okafor",
    title: "Principal",
    role: "supervisor",
    schools: ["river"],
    supervisor: "whitfield",
  },
  {
    key: "bell",
    name: "Ruth Bell",
    title: "Office clerk",
    role: "office",
    schools: ["oak"],
    supervisor: "grant",
  },
  {
    key: "tran",
    name: "Minh Tran",
    title: "Grade 3 teacher",
    role: "teacher",
    schools: ["oak"],
    supervisor: "grant",
  },
  {
    key: "delgado",
    name: "Sofía Delgado",
    title: "Grade 5 teacher",
    role: "teacher",
    schools: ["oak"],
    supervisor: "grant",
  },
  {
    key: "webb",
    name: "Marcus Webb",
    title: "Office clerk",
    role: "office",
    schools: ["river"],
    supervisor: "okafor",
  },
  {
    key: "rahman",
    name: "Aisha Rahman",
    title: "Science teacher",
    role: "teacher",
    schools: ["river"],
    supervisor: "okafor",
  },
  {
    key: "novak",
    name: "Peter Novak",
    title: "Mathematics teacher",
    role: "teacher",
    schools: ["river"],
    supervisor: "okafor",
  },
  {
    key: "okoye",
    name: "Ngozi Okoye",
    title: "Privacy officer",
    role: "privacy_officer",
    schools: ["oak", "river"],
    supervisor: "whitfield",
  },
  {
    key: "holm",
    name: "Lars Holm",
    title: "Systems administrator",
    role: "administrator",
    schools: ["oak", "river"],
    supervisor: "whitfield",
  },
  { key: "sandoval", name: "Vera Sandoval", title: "Auditor", role: "auditor", schools: ["oak", "river"] },
];

/** Outside the staff, for what nobody there may have. */
export const governors = {
  name: "Miriam Adler",
  title: "Chair of the school board",
  email: "miriam.adler@board.example",
};

/** "Ruth Bell" is ruth.bell@riverbend.example. */
export const staffAddress = (name: string): string =>
  `${name
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .replaceAll(" ", ".")}@riverbend.example`;

/** Whom to sign in as to see each role at the first school, for the first lines that a newcomer reads. */
export const demoSignIns: string[] = ["bell", "tran", "grant", "okoye"].flatMap((key) => {
  const person = staff.find((one) => one.key === key);
  return person ? [`${staffAddress(person.name).padEnd(34)}${person.title}`] : [];
});

export const schools = {
  oak: {
    number: 1,
    slug: "oak-hill",
    name: "Oak Hill Elementary School",
    phone: "555-0100",
    owners: {
      "*": "bell",
      grades_progress: "tran",
      curriculum_materials: "delgado",
      bullying_harassment: "grant",
      discipline: "grant",
      transcripts_records: "okoye",
      custody_family: "okoye",
      directory_privacy_optout: "okoye",
    },
    designated: ["grant", "bell"],
  },
  river: {
    number: 2,
    slug: "riverbend",
    name: "Riverbend Middle School",
    phone: "555-0150",
    owners: {
      "*": "webb",
      grades_progress: "novak",
      curriculum_materials: "rahman",
      bullying_harassment: "okafor",
      discipline: "okafor",
      transcripts_records: "okoye",
      custody_family: "okoye",
      directory_privacy_optout: "okoye",
    },
    designated: ["okafor", "webb"],
  },
} satisfies Record<
  SchoolKey,
  {
    number: number;
    slug: string;
    name: string;
    phone: string;
    owners: Record<string, StaffKey>;
    designated: StaffKey[];
  }
>;
