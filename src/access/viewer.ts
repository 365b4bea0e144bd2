import type { Role } from "../inquiry/actor.ts";
import type { Scope } from "../store/database.ts";
import type { Who } from "../store/record/gather.ts";

/** Who is looking. Every read takes one first, and every page has one before it is built. */
export type Viewer = StaffViewer | TokenViewer | LinkViewer;

export type StaffViewer = {
  kind: "staff";
  district: number;
  /** The school they are working in now, and all that they may work in. */
  school: number;
  schools: number[];
  id: string;
  name: string;
  title: string;
  roles: Role[];
  /** Those who are away today and for whom this person stands in. */
  standsFor?: string[];
};

/** A program with a token: one school, one role. */
export type TokenViewer = {
  kind: "token";
  district: number;
  school: number;
  id: string;
  name: string;
  roles: Role[];
  /** The member of staff whose program it is: it sees no concern that they are set apart from. Null: none at all. */
  holder: string | null;
};

/** Somebody who holds the private link of one inquiry. */
export type LinkViewer = { kind: "link"; district: number; school: number; inquiry: string };

const scopes = new WeakMap<Viewer, Scope>();

/**
 * What the viewer's transactions may see: a teacher only what is theirs, a link nothing but its school. One and the same
 * for one viewer: what is asked with it in the same moment shares a transaction.
 */
export function scopeOf(viewer: Viewer): Scope {
  const known = scopes.get(viewer);
  if (known) return known;
  const scope = {
    district: viewer.district,
    schools: [viewer.school],
    ...(viewer.kind !== "link" && seesOnlyOwn(viewer) && { only: ownersFor(viewer) }),
    ...(viewer.kind !== "link" && { eyes: eyesOf(viewer) }),
  };
  scopes.set(viewer, scope);
  return scope;
}

/** Whose eyes these are, for what is kept from somebody: a program has those of whoever holds it. */
const eyesOf = (viewer: StaffViewer | TokenViewer): string =>
  viewer.kind === "staff" ? viewer.id : (viewer.holder ?? "unknown");

/** Whose inquiries are the viewer's own: theirs, and those of whom they stand in for. */
export const ownersFor = (viewer: StaffViewer | TokenViewer): string[] => [
  viewer.id,
  ...((viewer.kind === "staff" && viewer.standsFor) || []),
];

const readsTheSchool: readonly Role[] = ["office", "supervisor", "privacy_officer"];

/**
 * A teacher sees the inquiries that they own or were asked to take over, unless another of their roles reads the whole
 * school's. An administrator's or an auditor's does not: it opens no words of families.
 */
export const seesOnlyOwn = ({ roles }: { roles: Role[] }): boolean =>
  roles.length === 0 || (roles.includes("teacher") && !roles.some((role) => readsTheSchool.includes(role)));

/** The viewer as the one who acts. */
export function whoIs(viewer: Viewer): Who {
  if (viewer.kind === "staff")
    return { actor: { kind: "staff", id: viewer.id }, name: viewer.name, roles: viewer.roles };
  if (viewer.kind === "token")
    return {
      ...{ actor: { kind: "token", id: viewer.id }, name: viewer.name, roles: viewer.roles },
      eyes: eyesOf(viewer),
    };
  return { actor: { kind: "guardian", id: null }, name: "The parent", roles: [] };
}
