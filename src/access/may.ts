import type { Role } from "../inquiry/actor.ts";

/** What a member of staff or a token may do, by role. A role that is not named may not. */
const allowed = {
  "see queue": ["office", "teacher", "supervisor", "privacy_officer"],
  "read inquiry": ["office", "teacher", "supervisor", "privacy_officer"],
  "log inquiry": ["office", "teacher", "supervisor", "privacy_officer"],
  "find people": ["office", "supervisor", "privacy_officer"],
  "look at mail": ["office", "supervisor", "privacy_officer"],
  "take a file set apart": ["administrator"],
  acknowledge: ["office", "supervisor"],
  reply: ["office", "teacher", "supervisor", "privacy_officer"],
  "answer privacy question": ["privacy_officer"],
  note: ["office", "teacher", "supervisor", "privacy_officer"],
  "correct facts": ["office", "supervisor", "privacy_officer"],
  assign: ["office", "supervisor"],
  "verify identity": ["office", "supervisor", "privacy_officer"],
  // It goes to the address on file, whoever sends it: whoever is stopped for want of a proof may ask for one.
  "send check": ["office", "teacher", "supervisor", "privacy_officer"],
  escalate: ["office", "teacher", "supervisor", "privacy_officer"],
  "answer escalation": ["supervisor", "privacy_officer"],
  "name subject": ["office", "teacher", "supervisor", "privacy_officer"],
  "clear subject": ["supervisor", "privacy_officer"],
  "change organisation": ["administrator"],
  "handle complaint": ["office", "teacher", "supervisor", "privacy_officer"],
  "see complaints": ["supervisor", "privacy_officer"],
  close: ["office", "teacher", "supervisor", "privacy_officer"],
  waive: ["supervisor"],
  "enter absences": ["office", "supervisor", "administrator"],
  "see promises": ["office", "teacher", "supervisor", "privacy_officer"],
  "start clock": ["office", "supervisor", "privacy_officer"],
  "change clock": ["supervisor", "privacy_officer"],
  "see statutory board": ["supervisor", "privacy_officer"],
  "see records": ["office", "supervisor", "privacy_officer", "administrator"],
  "see privacy board": ["privacy_officer"],
  "confirm emergency": ["office", "teacher", "supervisor", "privacy_officer"],
  "see incidents": ["office", "teacher", "supervisor", "privacy_officer", "administrator"],
  "decide contact plan": ["supervisor"],
  "change guidance": ["supervisor", "administrator"],
  "lead incident": ["supervisor", "administrator"],
  "see procedure": ["office", "teacher", "supervisor", "privacy_officer", "administrator", "auditor"],
  "see settings": ["supervisor", "privacy_officer", "administrator", "auditor"],
  "see closures": ["office", "supervisor", "administrator"],
  "change chain": ["supervisor", "administrator"],
  "declare closure": ["supervisor", "administrator"],
  "change calendar": ["supervisor", "administrator"],
  "change district calendar": ["administrator"],
  "change mailboxes": ["administrator"],
  "preview roster": ["office", "supervisor", "privacy_officer", "administrator"],
  "apply roster": ["privacy_officer", "administrator"],
  "see record": ["privacy_officer", "auditor"],
  "see ledger": ["privacy_officer", "administrator", "auditor"],
  "see families": ["office", "teacher", "supervisor", "privacy_officer", "administrator"],
  "change family": ["office", "privacy_officer", "administrator"],
  "protect family": ["privacy_officer", "administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowed;

/** May somebody with these roles do this at all? Whether this inquiry is theirs is asked by the reads. */
export const may = (roles: readonly Role[], action: Action): boolean =>
  roles.some((role) => (allowed[action] as readonly Role[]).includes(role));

/** May this person say that somebody is away? Of oneself everybody may. */
export const mayEnterAbsence = (viewer: { id: string; roles: readonly Role[] }, staff: string): boolean =>
  viewer.id === staff || may(viewer.roles, "enter absences");
