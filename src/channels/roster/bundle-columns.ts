import type { Columns } from "./match-columns.ts";

const id = ["id"];
const status = { sourcedId: id, status: [], dateLastModified: [] };

/** The tables of OneRoster 1.1 and 1.2 and of School Data Sync 2 and 2.1 that we read, by their files' names. */
export const bundleColumns: Readonly<Record<string, Columns>> = {
  orgs: {
    names: { ...status, name: [], type: [], identifier: [], parentSourcedId: [] },
    needs: ["sourcedId", "name"],
  },
  users: {
    names: {
      ...{
        sourcedId: id,
        status: [],
        givenName: [],
        familyName: [],
        email: [],
        phone: [],
        sms: [],
        role: [],
        enabledUser: [],
      },
      ...{
        orgSourcedIds: ["orgSourcedId"],
        agentSourcedIds: ["agents"],
        grades: ["grade"],
        primaryOrgSourcedId: [],
      },
    },
    needs: ["sourcedId", "givenName", "familyName"],
  },
  roles: {
    names: {
      ...{ status: [], userSourcedId: [], role: [], orgSourcedId: [], grade: [] },
      endDate: ["roleEndDate"],
    },
    needs: ["userSourcedId", "role", "orgSourcedId"],
  },
  demographics: {
    names: { userSourcedId: ["sourcedId"], status: [], birthDate: [] },
    needs: ["userSourcedId", "birthDate"],
  },
  relationships: {
    names: { userSourcedId: [], relationshipUserSourcedId: [], relationshipRole: [] },
    needs: ["userSourcedId", "relationshipUserSourcedId", "relationshipRole"],
  },
  enrollments: {
    names: { status: [], userSourcedId: [], role: [], schoolSourcedId: [], classSourcedId: [] },
    needs: ["userSourcedId", "role", "classSourcedId"],
  },
  // Their first line is looked at; what stands below is left out openly.
  classes: {
    names: { sourcedId: id, title: [], schoolSourcedId: ["orgSourcedId", "orgSourcedIds"] },
    needs: ["sourcedId", "title", "schoolSourcedId"],
  },
  academicSessions: {
    names: { sourcedId: id, title: [], startDate: [], endDate: [] },
    needs: ["sourcedId", "title", "startDate", "endDate"],
  },
};

/** Files that belong to a bundle and say nothing that we hold: said once, in a note. */
export const leftOut: Readonly<Record<string, string>> = {
  classes: "classes",
  courses: "courses",
  academicSessions: "terms",
  userProfiles: "sign-ins of other systems",
  userFlags: "marks on users",
  categories: "grade categories",
  lineItems: "assignments",
  results: "marks",
  resources: "resources",
  classResources: "resources",
  courseResources: "resources",
};
