import type { CommandOf } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { World } from "../world.ts";
import { entrustedAnew } from "./find-subjects.ts";

/**
 * A concern turns out to be about somebody. Where they, or who answers to them, had it or were asked to take it over, it
 * goes to the next who may have it; so does a possible emergency that only such people were called for.
 */
export function nameSubject(
  { staff }: CommandOf<"nameSubject">,
  { owner, escalation, emergency, complaint }: Inquiry,
  { apart = new Set(), standby = null }: World,
): Happening[] {
  const asked = escalation?.state === "asked" ? escalation.to : null;
  const isKept = (id: string | null): boolean => id !== null && apart.has(id);
  const nobodyCalled = emergency?.state === "raised" && emergency.to.every(isKept);
  // Whoever was asked and may have it keeps it, if only its former owner may not.
  const to = isKept(asked) || nobodyCalled ? standby : isKept(owner) ? (asked ?? standby) : undefined;
  return [
    { kind: "subjectNamed", staff, ...(to !== undefined && { to }) },
    // Whoever it turns out to be about decides nothing of it, and looks into nothing.
    ...entrustedAnew(complaint, isKept, standby),
  ];
}
