import { ageOn, isEligible } from "./eligible.ts";
import { type Facts, type Jurisdiction, type OrderStatus, orderStatuses } from "./facts.ts";
import { countsOn, type Span } from "./span.ts";

/** What a flag on a student says. Each is entered by a person, with a reviewer and a date on which it is looked at again. */
export const flagKinds = [
  "address_protected",
  "missing_child",
  "foster_placement",
  "homeless",
  "directory_opt_out",
  "dependent_proven",
  "student_objects",
] as const;
export type FlagKind = (typeof flagKinds)[number];

/** Everything on file that bears on whether one person may hear about one student. Read inside the transaction that asks. */
export type Standing = {
  student: {
    id: string;
    /** Local date; null: not on file. */
    born: string | null;
    postsecondary: boolean;
    /** Local date from which the school's list names them no more; null or absent: they are here. */
    leftOn?: string | null;
    flags: (Span & { kind: FlagKind; authorised: string[] })[];
    /** Every order about the student that has not ended, against whomever it stands. */
    orders?: (Span & { status: OrderStatus })[];
  };
  /** The guardian on file; null: somebody who is not on file. */
  guardian: string | null;
  /** The link between the two, if one is on file. */
  link:
    | (Span & {
        id: string;
        /** What the law knows: parent, step_parent, guardian, foster_parent, grandparent, sibling, other … */
        standing: string;
        mayReceiveRecords: boolean;
        mayDecide: boolean;
        mayPickUp: boolean;
        livesWith: boolean | null;
        evidence: boolean;
      })
    | null;
  /** Orders that have not ended and that limit this person, or everybody who is not named. */
  orders: (Span & { status: OrderStatus })[];
  consents: (Span & { categories: string[]; state: "valid" | "defective" | "by_parent_before_18" })[];
  /** The proof of identity that counts now, after expiry and after what voids it; null: none. */
  identity: { level: number; method: string; until?: string } | null;
};

/** What is asked at which moment: the category, the school's local date, and whose law. */
export type Ask = { category: string; date: string; j: Jurisdiction };

/** An order that lets nothing through but what the privacy officer says; no consent and no paper of one's own lifts it. */
const limits: ReadonlySet<OrderStatus> = new Set([
  ...(["partial", "conflicting", "safety_claim", "revokes_records", "terminated"] as const),
]);

/** A word that no rule knows limits too. */
const limiting = (status: OrderStatus) => limits.has(status) || !orderStatuses.includes(status);

/** Who the law knows besides parents as somebody who may stand in their place. */
const actsAsParent = new Set(["guardian", "grandparent", "other_relative", "caregiver"]);

/**
 * The facts of the rules out of what is on file, as it counts on the school's local date. A link outside its dates is no
 * link. Who may not receive records is for the rules what any other third party is, whatever the family calls them.
 */
export function factsOf(standing: Standing, { category, date, j }: Ask): Facts {
  const { student, guardian, identity } = standing;
  const link = standing.link && countsOn(standing.link, date) ? standing.link : null;
  const rel = relationOf(link);
  const order = worst(standing.orders.filter((one) => countsOn(one, date)).map(({ status }) => status));
  const eligible = isEligible(student, date);
  const flags = student.flags.filter((one) => countsOn(one, date));
  const has = (kind: FlagKind) => flags.some((one) => one.kind === kind);
  const protecting = flags.filter(({ kind }) => kind === "address_protected");
  const consent = consentFor(standing, { category, date, eligible, rel, order });
  const standsIn = link !== null && actsAsParent.has(rel);
  return {
    ...{ j, rel, cat: category, ver: identity?.level ?? 0, order },
    ...(protecting.length > 0 && {
      addr_protected: true,
      authorised: guardian !== null && protecting.every(({ authorised }) => authorised.includes(guardian)),
    }),
    ...(has("missing_child") && { missing_flag: true }),
    ...(has("directory_opt_out") && { opt_out: true }),
    ...(has("foster_placement") && { foster: true }),
    ...(has("homeless") && { homeless: true }),
    ...(student.orders?.some((one) => limiting(one.status) && countsOn(one, date)) && { at_risk: true }),
    ...(student.leftOn && student.leftOn <= date && { former: true }),
    // From an age on the right is the child's: 603 CMR 23.01, DPA 2018 s. 208 for Scotland, what the Union's states set.
    ...(student.born && { age: ageOn(student.born, date) }),
    ...(eligible && { eligible, dependent: has("dependent_proven") ? "proven" : "no" }),
    // In the United States a child's objection counts from the day on which the right is theirs.
    ...((eligible || !j.startsWith("US")) && has("student_objects") && { student_objects: true }),
    ...(consent && { consent }),
    ...(link && typeof link.livesWith === "boolean" && { lives_with: link.livesWith }),
    ...(link && { evidence: link.evidence }),
    ...(link && category === "release_pickup" && { may_pick_up: link.mayPickUp }),
    ...(standsIn && link.evidence && { guardian_papers: true }),
    ...(standsIn && link.mayDecide && { acting: true }),
    // 603 CMR 23.07(5): Massachusetts asks with whom the child lives, and whether an order bars.
    ...(rel === "parent" && link?.livesWith === false && { noncustodial: true }),
    ...(order === "revokes_records" && { ma_bar: true }),
  };
}

/** Who somebody is for the rules: nobody on file, a third party, or what the law calls them. */
function relationOf(link: Standing["link"]): string {
  if (!link) return "public";
  return link.mayReceiveRecords ? link.standing : "other";
}

/** From the mildest to what ends everything. A word that no rule knows limits, until somebody has read it. */
const worst = (statuses: readonly OrderStatus[]): OrderStatus =>
  statuses
    .map((one) => (orderStatuses.includes(one) ? one : "partial"))
    .reduce((most, one) => (orderStatuses.indexOf(one) > orderStatuses.indexOf(most) ? one : most), "none");

type Case = { category: string; date: string; eligible: boolean; rel: string; order: OrderStatus };

/**
 * The best consent that names this kind of information. Whoever hears by their own right needs none, so that a paper
 * with a mistake in it never costs a parent their right; and no consent lifts an order.
 */
function consentFor({ consents }: Standing, { category, date, eligible, rel, order }: Case) {
  if (limits.has(order) || (rel === "parent" && !eligible)) return null;
  const states = consents
    .filter((one) => countsOn(one, date))
    .filter(({ categories }) => categories.includes(category) || categories.includes("all"))
    .map(({ state }) => (state === "by_parent_before_18" && !eligible ? "valid" : state));
  return (["valid", "by_parent_before_18", "defective"] as const).find((one) => states.includes(one)) ?? null;
}
