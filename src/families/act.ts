import type { Category, OrderStatus } from "../rights/facts.ts";
import type { FlagKind } from "../rights/standing.ts";

/** What one person may do with another, each right by itself. */
export type Rights = {
  mayReceiveRecords: boolean;
  mayDecide: boolean;
  mayPickUp: boolean;
  emergencyContact: boolean;
  generalMail: boolean;
};
/** Local dates; null is open. */
type Dates = { from: string | null; until: string | null };
/** The paper that it rests on, who looks at it again, and by which local date. */
type Reviewed = Dates & { document: string | null; reviewer: string; reviewBy: string };

export type GuardianAct = {
  kind: "guardian";
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  language: string;
};
export type StudentAct = {
  kind: "student";
  id: string;
  first: string;
  last: string;
  grade: string;
  born: string | null;
  postsecondary: boolean;
};
export type RelationAct = Dates & {
  kind: "relation";
  id: string;
  student: string;
  guardian: string;
  /** How the family says it, and what the law knows. */
  called: string;
  standing: string;
  rights: Rights;
  livesWith: boolean | null;
  evidence: string | null;
};
export type OrderAct = Reviewed & {
  kind: "order";
  id: string;
  student: string;
  /** Null: everybody whom its document does not name. */
  guardian: string | null;
  status: OrderStatus;
};
export type FlagAct = Reviewed & {
  kind: "flag";
  id: string;
  student: string;
  flag: FlagKind;
  authorised: string[];
};
export type EndAct = { kind: "endOrder" | "endFlag"; id: string; student: string };
export type ConsentAct = {
  kind: "consent";
  id: string;
  student: string;
  byGuardian: string | null;
  byStudent: boolean;
  party: string;
  partyGuardian: string | null;
  categories: (Category | "all")[];
  purpose: string;
  signed: string | null;
  until: string | null;
  document: string | null;
};
export type DocumentAct = {
  kind: "document";
  id: string;
  student: string;
  sort: string;
  title: string;
  held: string | null;
  dated: string | null;
};

/** What is done to a family. `id` is the thing's own; a new one is made by whoever asks. */
export type FamilyAct =
  | GuardianAct
  | StudentAct
  | RelationAct
  | OrderAct
  | FlagAct
  | EndAct
  | ConsentAct
  | { kind: "revoke"; id: string; student: string }
  | DocumentAct;

/** Which kinds of order do not limit what is said: a wish, and with whom a child lives. */
export const milder: ReadonlySet<OrderStatus> = new Set(["none", "preference_only", "custody_only"]);
