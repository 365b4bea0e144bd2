import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { World } from "../world.ts";

/**
 * The words of a concern name members of staff: it is kept from each of them from this moment. Where one of them had it, was
 * asked to take it over, or was the only one called, it goes to the next who may have it.
 */
export function findSubjects(
  { owner, escalation, emergency }: Pick<Inquiry, "owner" | "escalation" | "emergency">,
  { found = [], apart = new Set(), standby = null }: World,
): Happening[] {
  const asked = escalation?.state === "asked" ? escalation.to : null;
  const isKept = (id: string | null): boolean => id !== null && apart.has(id);
  const nobodyCalled = emergency?.state === "raised" && emergency.to.length > 0 && emergency.to.every(isKept);
  const to =
    isKept(asked) || nobodyCalled
      ? standby
      : isKept(owner) || owner === null
        ? (asked ?? standby)
        : undefined;
  return found.map((staff, nth) => ({
    ...{ kind: "subjectFound", staff },
    // It goes once.
    ...(to !== undefined && nth === found.length - 1 && { to }),
  }));
}
