import { newToken } from "../../src/access/token.ts";
import type { StaffViewer } from "../../src/access/viewer.ts";
import type { Role } from "../../src/inquiry/actor.ts";
import { inside } from "../../src/store/database.ts";
import { makeToken } from "../../src/web/api/make-token.ts";
import type { Asked } from "./canaries.ts";
import type { ActorName } from "./expected.ts";
import { type MatrixWorld, now } from "./world.ts";

/** What somebody can show: a session's cookie, a program's token, or the link that they hold for an inquiry. */
export type Shows = { cookie?: string; authorization?: string; link?: (asked: Asked) => string };

const hour = 3_600_000;
const later = (hours: number) => new Date(Date.parse(now) + hours * hour).toISOString();

/** What each actor of the matrix holds in its hands. Sessions are written straight into the table. */
export async function arm({ db, staff, planted }: MatrixWorld): Promise<Record<ActorName, Shows>> {
  const session = async (of: StaffViewer, seen = 0, until = 8): Promise<Shows> => {
    const { token, digest } = newToken(1, of.school);
    await inside(db, { district: 1, schools: [of.school] }, (tx) =>
      tx
        .insertInto("sessions")
        .values({
          ...{ district_id: 1, school_id: of.school, token_digest: digest, staff_id: of.id, device: "Test" },
          ...{ made_at: later(-2), seen_at: later(seen), until: later(until), at_school: null },
        })
        .execute(),
    );
    return { cookie: `__Host-desk=${token}` };
  };
  // Each is the program of somebody of that role: what nobody holds sees no concern about anybody.
  const holderOf = (role: Role, school: number) =>
    Object.values(staff).find((one) => one.school === school && one.roles.includes(role))?.id ?? "";
  const program = async (role: Role, school = 1, days = 30): Promise<Shows> => {
    const holder = holderOf(role, school);
    const given = { district: 1, school, role, name: `Program of ${role}`, now, days, holder };
    return { authorization: `Bearer ${await makeToken(db, given)}` };
  };
  const office = await session(staff.office);
  const officeToken = await program("office");
  const bare = (shows: Shows) => (shows.authorization ?? "").replace("Bearer ", "");
  const linkTo = (asked: Asked, which: "link" | "voidLink") => {
    const own = asked === "never" ? null : planted[asked];
    return own ? own[which] : "1.1.00000000000040008000000000000000.0.AAAAAAAAAAAAAAAAAAAAAAAAAAA";
  };
  return {
    nobody: {},
    office,
    teacher: await session(staff.teacher),
    otherTeacher: await session(staff.otherTeacher),
    askedTeacher: await session(staff.askedTeacher),
    supervisor: await session(staff.supervisor),
    privacyOfficer: await session(staff.privacyOfficer),
    administrator: await session(staff.administrator),
    auditor: await session(staff.auditor),
    teacherAdministrator: await session(staff.teacherAdministrator),
    teacherAuditor: await session(staff.teacherAuditor),
    neighbourOffice: await session(staff.neighbourOffice),
    neighbourSupervisor: await session(staff.neighbourSupervisor),
    neighbourTeacher: await session(staff.neighbourTeacher),
    leaver: await session(staff.leaver),
    endedSession: await session(staff.office, -0.5, 0),
    idleSession: await session(staff.office, -1),
    tokenOnPages: { ...officeToken, cookie: `__Host-desk=${bare(officeToken)}; desk=${bare(officeToken)}` },
    plainCookie: { cookie: (office.cookie ?? "").replace("__Host-desk", "desk") },
    tokenOffice: officeToken,
    tokenTeacher: await program("teacher"),
    tokenSupervisor: await program("supervisor"),
    tokenPrivacyOfficer: await program("privacy_officer"),
    tokenAdministrator: await program("administrator"),
    tokenAuditor: await program("auditor"),
    tokenNeighbour: await program("office", 2),
    tokenEnded: await program("office", 1, 0),
    tokenAltered: { authorization: (officeToken.authorization ?? "").replace("Bearer 1.1.", "Bearer 1.2.") },
    tokenNone: {},
    cookieOnApi: { cookie: `${office.cookie}; token=${bare(officeToken)}` },
    sessionAsToken: { authorization: `Bearer ${office.cookie?.split("=")[1]}` },
    linkHolder: { link: (asked) => linkTo(asked, "link") },
    voidLinkHolder: { link: (asked) => linkTo(asked, "voidLink") },
    // The address of one inquiry with the proof of another.
    otherLinkHolder: {
      link: (asked) => {
        const another = planted[asked === "closed" ? "open" : "closed"].link.split(".").at(-1);
        return [...linkTo(asked, "link").split(".").slice(0, -1), another].join(".");
      },
    },
  };
}
