import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { World } from "../world.ts";

type Facts = Pick<Inquiry, "owner" | "escalation" | "emergency" | "complaint">;

/**
 * The words of a concern name members of staff: it is kept from each of them from this moment. Where one of them, or who
 * answers to one of them, has it or was asked to take it over, it goes to the next who may have it; so does a possible
 * emergency that only whom it names were called for. A complaint is decided and looked into by none of them either.
 */
export function findSubjects(
  { owner, escalation, emergency, complaint }: Facts,
  { found = [], apart = new Set(), notGiven = apart, standby = null }: World,
): Happening[] {
  if (found.length === 0) return [];
  const asked = escalation?.state === "asked" ? escalation.to : null;
  const isNotGiven = (id: string | null | undefined): boolean => id != null && notGiven.has(id);
  // Life safety asks less: whoever is called keeps it, unless the words name them.
  const nobodyCalled =
    emergency?.state === "raised" && emergency.to.length > 0 && emergency.to.every((one) => apart.has(one));
  const to =
    isNotGiven(asked) || nobodyCalled
      ? standby
      : isNotGiven(owner) || owner === null
        ? (asked ?? standby)
        : undefined;
  return [
    ...found.map(
      (staff, nth): Happening => ({
        kind: "subjectFound",
        staff,
        // It goes once.
        ...(to !== undefined && nth === found.length - 1 && { to }),
      }),
    ),
    ...entrustedAnew(complaint, isNotGiven, standby),
  ];
}

/** Whoever may not be given a complaint decides nothing of it any more, and looks into nothing; none where they may. */
export function entrustedAnew(
  complaint: Inquiry["complaint"],
  isKept: (id: string | null) => boolean,
  standby: string | null,
): Happening[] {
  const decides = complaint && !complaint.ended && isKept(complaint.decider);
  const looks = complaint && !complaint.ended && isKept(complaint.investigator);
  if (!decides && !looks) return [];
  return [
    {
      kind: "complaintAppointed",
      ...(decides && { decider: complaint.past.includes(standby ?? "") ? null : standby }),
      ...(looks && { investigator: null }),
    },
  ];
}
