import { type Asked, asParent } from "../asked.ts";
import { harmlessOrders } from "../facts.ts";
import { allow, ask, refuse, type Verdict, verify } from "../verdict.ts";

/** What bars more than the floor does, of a state. */
export type Bar = (asked: Asked) => Verdict | null;

/**
 * United States, step 12: whether this adult counts as a parent, and what documents say about them.
 * The refusals stand before the identity check, so that an impostor learns nothing from being asked to prove who they are.
 */
export function standing(asked: Asked, bars: readonly Bar[]): Verdict | null {
  const { kind, is, order } = asked;
  if (!asParent(asked)) return null;
  if (kind === "step_parent" && !is("lives_with") && !is("guardian_papers")) return refuse("R-HOLD-05");
  if (order === "terminated" || is("adopted_by_others")) return refuse("R-HOLD-12");
  if (order === "revokes_records") return refuse("R-HOLD-02");
  for (const bar of bars) {
    const barred = bar(asked);
    if (barred) return barred;
  }
  if (!harmlessOrders.includes(order)) return ask("R-HOLD-03");
  const papers = is("guardian_papers", "papers");
  if ((kind === "caregiver" || kind === "relative") && !papers && !is("evidence")) return verify("R-HOLD-06");
  if (kind === "foster_parent" && !papers && !is("evidence", "placement", "placement_letter"))
    return verify("R-HOLD-07");
  return null;
}

/** The rule by which this adult counts as a parent, when no narrower rule decides. */
export function countsBy({ kind, is }: Asked): Verdict {
  if (kind === "step_parent" && !is("guardian_papers")) return allow("R-HOLD-04");
  if (kind === "foster_parent") return allow("R-HOLD-07");
  return allow(kind === "parent" ? "R-HOLD-01" : "R-HOLD-06");
}

/** What asks for more than a contact on file, by a rule of its own. */
const insists: Record<string, string> = { contact_change: "R-ID-02", release_pickup: "R-REC-15" };

/** United States, step 13: proof of who asks. */
export function proved({ level, needs, cat, is, isNot }: Asked): Verdict | null {
  const strange =
    is("unknown_address", "address_mismatch", "unknown_number", "dmarc_fail", "new_address") ||
    isNot("dmarc", "dmarc_pass", "address_on_file");
  if (strange && level < 4) return verify("R-ID-02");
  if (level >= needs) return null;
  return verify(insists[cat] ?? "R-ID-01");
}

/** United States, step 14: a student of age, and the parents of one (34 CFR 99.5, 99.31(a)(8)). Null: not of age. */
export function ofAge({ kind, is, word, count }: Asked): Verdict | null {
  if (kind === "student" || !(is("eligible", "postsecondary") || count("age") >= 18)) return null;
  const dependent = word("dependent") === "true" ? "proven" : word("dependent");
  if (dependent !== "proven" && dependent !== "claimed") return refuse("R-HOLD-08");
  if (is("student_objects", "unaccompanied", "unaccompanied_homeless")) return ask("R-HOLD-09");
  return dependent === "claimed" ? verify("R-HOLD-09") : allow("R-HOLD-09");
}
