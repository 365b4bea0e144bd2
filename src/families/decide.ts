import type { Role } from "../inquiry/actor.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import { wordsOf } from "../sop/sentences.ts";
import type { FamilyAct } from "./act.ts";
import { type Before, type Day, tightPart } from "./tight-part.ts";

/** What the decision rests on, read under the lock of the family. */
export type FamilyWorld = Day & {
  actor: { id: string; roles: readonly Role[] };
  before: Before;
  /** Papers on file of this student, guardians linked to them, and staff who may review. */
  documents: readonly string[];
  guardians: readonly string[];
  reviewers: readonly string[];
  /** What others did to the same thing since the form was opened, in words. */
  since: readonly string[];
  /** Why, when it was written. */
  because: string | null;
  /** Somebody else proposed it, and this actor agrees. */
  agreed: boolean;
};

export type FamilyDecision =
  | { refused: Refusal }
  /** What takes effect now, and the act that waits for a second person. */
  | { does: FamilyAct | null; proposes: FamilyAct | null };

const changers: readonly Role[] = ["office", "privacy_officer", "administrator"];
export const protectors: readonly Role[] = ["privacy_officer", "administrator"];

/** Who enters what: contacts and relations the office too; what protects, and what a parent signed, the privacy officer. */
const whoMay = ({ kind }: FamilyAct): readonly Role[] =>
  kind === "guardian" || kind === "student" || kind === "relation" || kind === "document"
    ? changers
    : protectors;

/** Whether somebody has one of the roles that something is allowed to. */
export const holds = (roles: readonly Role[], allowed: readonly Role[]): boolean =>
  roles.some((role) => allowed.includes(role));

/** A "no" about a family, with the sentence of the SOP that all of this serves. */
export const no = (because: string, instead: string): { refused: Refusal } => ({
  refused: { clause: "3.3.b", words: wordsOf("3.3.b"), because, instead },
});

/** May this be done to a family, at once or after a second person, and what of it? */
export function decideFamilyAct(act: FamilyAct, world: FamilyWorld): FamilyDecision {
  const { actor, since, agreed } = world;
  const proposable = act.kind === "relation" || act.kind === "student";
  if (!holds(actor.roles, agreed ? protectors : whoMay(act)))
    return no(
      "Your role may not change this.",
      proposable ? "Ask the office." : "Ask the privacy officer or an administrator.",
    );
  if (since.length > 0)
    return no(
      `Somebody was here before you: ${since.join("; ")}.`,
      "Look at it as it is now, and do it again.",
    );
  const wrong = wrongIn(act, world);
  if (wrong) return wrong;
  if (agreed) return { does: act, proposes: null };
  const does = tightPart(act, world.before, world);
  const whole = does !== null && isSame(does, act);
  const changes = does !== null && !isSame(does, world.before) ? does : null;
  return { does: whole ? does : changes, proposes: whole ? null : act };
}

function wrongIn(act: FamilyAct, world: FamilyWorld): { refused: Refusal } | null {
  const { before, because, documents, guardians, reviewers, inAYear, today } = world;
  if ((act.kind === "endOrder" || act.kind === "endFlag" || act.kind === "revoke") && !before)
    return no("This is not on file any more.", "Look at the page as it is now.");
  if ((act.kind === "endOrder" || act.kind === "endFlag") && !because)
    return no("It is not said why this ends.", "Write what you saw, for example which paper ends it.");
  if (act.kind === "guardian" && before?.kind === "guardian" && contactChanged(act, before) && !because)
    return no(
      "It is not said on what this change of contact rests.",
      "Write it: the photo ID or the paper that you saw. A message from the new address is no proof.",
    );
  if ("document" in act && act.document && !documents.includes(act.document))
    return no("This paper is not on file for this student.", "Enter the paper first, then choose it.");
  if (act.kind === "relation" && act.evidence && !documents.includes(act.evidence))
    return no("This paper is not on file for this student.", "Enter the paper first, then choose it.");
  if (act.kind !== "order" && act.kind !== "flag") return null;
  if (act.kind === "order" && act.guardian && !guardians.includes(act.guardian))
    return no("This person is not on file for this student.", "Enter who they are to the student first.");
  if (act.kind === "flag" && act.authorised.some((one) => !guardians.includes(one)))
    return no(
      "Somebody on the list is not on file for this student.",
      "Choose from this student's own people.",
    );
  if (!reviewers.includes(act.reviewer))
    return no("This person may not review it.", "Choose a privacy officer or an administrator.");
  if (!before && (act.reviewBy <= today || act.reviewBy > inAYear))
    return no(
      "It has to be looked at again within a year.",
      `Choose a day after today and up to ${inAYear}.`,
    );
  if (act.until && act.from && act.until < act.from)
    return no("The last day comes before the first.", "Correct one of the two.");
  return null;
}

/** Does an act change how somebody is reached, or who they are said to be? */
export const contactChanged = (
  a: { name: string; email: string | null; phone: string | null },
  b: { name: string; email: string | null; phone: string | null },
): boolean => a.name !== b.name || a.email !== b.email || a.phone !== b.phone;

/** The same in every field; a list in any order. */
const isSame = (a: FamilyAct | null, b: FamilyAct | null): boolean => flat(a) === flat(b);
const flat = (of: unknown): string =>
  JSON.stringify(of, (_, value) =>
    Array.isArray(value)
      ? value.toSorted()
      : value && typeof value === "object"
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
