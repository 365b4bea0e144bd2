import type { Role } from "../../src/inquiry/actor.ts";
import type { Asked, Field, ObjectName } from "./canaries.ts";
import type { MatrixWorld } from "./world.ts";

// Who may what, written by hand from the procedure and from docs/decisions/004-access.md, not read from the sources.

/** What an actor is: how they come, in which roles, and the inquiries that are theirs to read. */
type Is = { comes: "session" | "token" | "link"; roles: readonly Role[]; theirs: readonly ObjectName[] };
const session = (roles: readonly Role[] = [], ...theirs: ObjectName[]): Is => ({
  comes: "session",
  roles,
  theirs,
});
const token = (roles: readonly Role[] = [], ...theirs: ObjectName[]): Is => ({
  comes: "token",
  roles,
  theirs,
});
const link = (...theirs: ObjectName[]): Is => ({ comes: "link", roles: [], theirs });
const school = ["open", "closed", "emergency"] as const;

/** An actor without a role is nobody to us. */
export const actors = {
  nobody: session(),
  office: session(["office"], ...school),
  teacher: session(["teacher"], "open", "closed"),
  otherTeacher: session(["teacher"]),
  askedTeacher: session(["teacher"], "open"),
  supervisor: session(["supervisor"], ...school),
  privacyOfficer: session(["privacy_officer"], ...school),
  administrator: session(["administrator"]),
  auditor: session(["auditor"]),
  // A second role that reads no words of families must not open them to a teacher.
  teacherAdministrator: session(["teacher", "administrator"]),
  teacherAuditor: session(["teacher", "auditor"]),
  neighbourOffice: session(["office"], "other"),
  neighbourSupervisor: session(["supervisor"], "other"),
  neighbourTeacher: session(["teacher"]),
  leaver: session(),
  endedSession: session(),
  idleSession: session(),
  tokenOnPages: session(),
  plainCookie: session(),
  tokenOffice: token(["office"], ...school),
  tokenTeacher: token(["teacher"]),
  tokenSupervisor: token(["supervisor"], ...school),
  tokenPrivacyOfficer: token(["privacy_officer"], ...school),
  tokenAdministrator: token(["administrator"]),
  tokenAuditor: token(["auditor"], ...school),
  tokenNeighbour: token(["office"], "other"),
  tokenEnded: token(),
  tokenAltered: token(),
  tokenNone: token(),
  cookieOnApi: token(),
  sessionAsToken: token(),
  linkHolder: link("open", "closed", "emergency", "other"),
  voidLinkHolder: link(),
  otherLinkHolder: link(),
} satisfies Record<string, Is>;
export type ActorName = keyof typeof actors;

/** Who comes through a door: these roles, or without being asked (`everyone`), with a link, or with any session. */
type May = readonly Role[] | "everyone" | "holder" | "signed in" | "nobody";
export type Sent = Record<string, unknown>;
export type Line = {
  may: May;
  /** What is sent: fields of a form, or JSON to the API. */
  sends?: (world: MatrixWorld, asked: Asked) => Sent;
  /** What somebody who may must see of an inquiry that is theirs. */
  shows?: readonly Field[];
  /** A page or list about many: the inquiries whose `shows` stand there, as far as they are theirs. */
  lists?: readonly ObjectName[];
  /** About families, which an administrator answers for, though no inquiry is theirs to read. */
  families?: true;
  /** A list of disclosures, which the auditor reads as well. */
  ledger?: true;
  /** To whom all of the school is theirs here, though no inquiry is. */
  whole?: readonly ActorName[];
  /** Who may come to this door, and finds nothing behind it: what was taken out of a record is not for them. */
  unseen?: readonly ActorName[];
  /** It only answers, and nothing may be written. */
  writes?: false;
  /** Whoever may ask is refused by a clause here, and the refusal is kept. */
  refused?: true;
  /** A cell that must be done, so that the denials beside it mean something. */
  done?: readonly [ActorName, ObjectName | "-"];
};

/** What is an actor's own to see through a door. */
export const theirsAt = (
  actor: ActorName,
  { families, ledger, whole, unseen }: Line,
): readonly ObjectName[] => {
  if (unseen?.includes(actor)) return [];
  const { roles, theirs } = actors[actor] as Is;
  const answers = (families || ledger) && roles.includes("administrator");
  const isWhole = answers || (ledger && roles.includes("auditor")) || whole?.includes(actor);
  return isWhole ? school : theirs;
};

/** Roles that the procedure names together. */
export const readers = ["office", "teacher", "supervisor", "privacy_officer"] as const;
export const keepers = [...readers, "administrator"] as const;
export const clerks = ["office", "supervisor", "privacy_officer"] as const;
export const chiefs = ["supervisor", "privacy_officer"] as const;
/** Who may see what a list of the school's families would change. */
export const rosters = [...clerks, "administrator"] as const;
export const procedure = [...readers, "administrator", "auditor"] as const;
/** What a page or the API tells of an inquiry to whoever may read it. */
export const told = [
  "question",
  "email",
  "phone",
  "note",
  "third",
  "reply",
  "fileparent",
  "filechild",
] as const;
