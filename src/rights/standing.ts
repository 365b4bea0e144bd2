import type { Facts, Jurisdiction, OrderStatus } from "./facts.ts";

/** Within local dates; null is open. */
type Span = { from: string | null; until: string | null };

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
    flags: (Span & { kind: FlagKind; authorised: string[] })[];
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
  identity: { level: number; method: string } | null;
};

/** What is asked at which moment: the category, the school's local date, and whose law. */
export type Ask = { category: string; date: string; j: Jurisdiction };

/** The facts of the rules out of what is on file. */
export function factsOf(standing: Standing, { category, j }: Ask): Facts {
  return { j, rel: standing.link?.standing ?? "public", cat: category, ver: standing.identity?.level ?? 0 };
}
