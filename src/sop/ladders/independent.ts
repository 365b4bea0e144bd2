import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";
import { mayHave, mayTake } from "../next-up.ts";
import { notGivenTo } from "../set-apart.ts";
import type { World } from "../world.ts";
import { stageNow } from "./stage-now.ts";

type Part = "decider" | "investigator" | "member";
const does: Record<Part, string> = {
  decider: "decide",
  investigator: "look into it",
  member: "sit on the panel",
};

/** Who had to do with a complaint before; with `next`, also with the stage that is being left. */
export function involved(
  { complaint }: Pick<Inquiry, "complaint">,
  { next = false }: { next?: boolean },
): string[] {
  if (!complaint) return [];
  const sat = (complaint.hearing?.members ?? []).flatMap(({ staff }) => staff ?? []);
  const now = [complaint.decider, complaint.investigator, ...sat].filter((one) => one !== null);
  return [...complaint.past, ...(next ? now : [])];
}

/**
 * Why somebody may not decide a complaint, look into it or sit on its panel: it is about them or about somebody to whom they
 * answer, they had to do with an earlier stage, or they have the other part already. Null when they may.
 */
export function dependent(
  who: string,
  part: Part,
  others: { decider?: string | null | undefined; investigator?: string | null | undefined; next?: true },
  inquiry: Inquiry,
  {
    staff,
    apart,
    governors,
    names,
    tree = [],
  }: Pick<World, "staff" | "apart" | "governors" | "names" | "tree">,
): Forbidden | null {
  const found = staff.find(({ id }) => id === who);
  const name = found?.name ?? names[who] ?? "This person";
  if (apart?.has(who))
    return {
      because: `It is a complaint about ${found ? name : "this person"}, or about somebody to whom they answer.`,
      instead: "Choose somebody who does not answer to the person it is about.",
    };
  if (who === governors?.id) return null;
  if (notGivenTo(inquiry, tree).has(who))
    return {
      because: `The words name somebody to whom ${name} answers, and nobody has said yet whether it is a complaint about them.`,
      instead: "Say first whether it is about them, or choose somebody who does not answer to them.",
    };
  if (!found)
    return {
      because: "The person named is not on the school's staff list.",
      instead: "Choose somebody from the list.",
    };
  if (part !== "investigator" && involved(inquiry, others).includes(who))
    return {
      because: `${name} decided an earlier stage, or looked into it.`,
      instead: "Choose somebody who had nothing to do with it before.",
    };
  const other = part === "decider" ? others.investigator : part === "investigator" ? others.decider : null;
  if (other === who || (part === "member" && (others.decider === who || others.investigator === who)))
    return {
      because: `${name} cannot both look into it and ${part === "investigator" ? "decide" : does[part]}.`,
      instead: "Choose two different people.",
    };
  if (part !== "member" && !mayHave(found.roles))
    return {
      because: `${name} only administers or audits the desk, and cannot ${does[part]}.`,
      instead: "Choose somebody who answers parents, or a supervisor.",
    };
  const informal = !others.next && stageNow(inquiry)?.kind === "informal";
  if (part === "decider" && !informal && !mayTake(found.roles))
    return {
      because: `${name} is neither a supervisor nor a designated person.`,
      instead: "Choose a supervisor or the privacy officer.",
    };
  return null;
}
