import { isEligible } from "../rights/eligible.ts";
import { orderStatuses } from "../rights/facts.ts";
import type { FamilyAct, FlagAct, OrderAct, RelationAct, StudentAct } from "./act.ts";
import { milder } from "./act.ts";

/** What stands on file of the thing that an act is about; null: nothing yet. */
export type Before = FamilyAct | null;
export type Day = { today: string; inAYear: string };

/**
 * The part of an act that loosens no protection, which takes effect at once; null: nothing of it does. Where it is less
 * than the act, the act as a whole waits for a second person.
 */
export function tightPart(act: FamilyAct, before: Before, day: Day): FamilyAct | null {
  switch (act.kind) {
    case "endOrder":
      return before?.kind === "order" && milder.has(before.status) ? act : null;
    case "endFlag":
      // A proven dependency gives parents what is the student's own: ending it protects.
      return before?.kind === "flag" && before.flag === "dependent_proven" ? act : null;
    case "order":
      return tightOrder(act, before?.kind === "order" ? before : null, day);
    case "flag":
      return tightFlag(act, before?.kind === "flag" ? before : null, day);
    case "relation":
      return tightRelation(act, before?.kind === "relation" ? before : null);
    case "student":
      return tightStudent(act, before?.kind === "student" ? before : null, day);
    default:
      return act;
  }
}

function tightOrder(act: OrderAct, before: OrderAct | null, { inAYear }: Day): OrderAct | null {
  // A new one that says "no limit" lifts what the same document says of everybody.
  if (!before) return act.status === "none" ? null : act;
  const worse = orderStatuses.indexOf(act.status) >= orderStatuses.indexOf(before.status);
  return {
    ...act,
    // Whom it limits is not changed: an order on somebody else is another order.
    guardian: before.guardian,
    status: worse ? act.status : before.status,
    ...tightDates(act, before),
    // Without its paper it could not be read again; another paper may name other people.
    document: before.document ?? act.document,
    reviewBy: soonest(act.reviewBy, before.reviewBy, inAYear),
  };
}

function tightFlag(act: FlagAct, before: FlagAct | null, { inAYear }: Day): FlagAct | null {
  if (!before) return act.flag === "dependent_proven" ? null : act;
  return {
    ...act,
    flag: before.flag,
    authorised: act.authorised.filter((one) => before.authorised.includes(one)),
    ...(before.flag === "dependent_proven" ? narrowDates(act, before) : tightDates(act, before)),
    reviewBy: soonest(act.reviewBy, before.reviewBy, inAYear),
  };
}

function tightRelation(act: RelationAct, before: RelationAct | null): RelationAct {
  const had = before?.rights;
  const both = (right: "mayReceiveRecords" | "mayDecide" | "mayPickUp") =>
    act.rights[right] && (had?.[right] ?? false);
  const rights = {
    ...act.rights,
    mayReceiveRecords: both("mayReceiveRecords"),
    mayDecide: both("mayDecide"),
    mayPickUp: both("mayPickUp"),
  };
  if (!before) return { ...act, rights };
  // Who may receive nothing gains nothing by another name, a paper or a roof.
  const receives = before.rights.mayReceiveRecords;
  return {
    ...act,
    rights,
    ...{ guardian: before.guardian, student: before.student },
    standing: receives ? before.standing : act.standing,
    livesWith: receives && act.livesWith === true ? before.livesWith : act.livesWith,
    evidence: receives && act.evidence !== null ? before.evidence : act.evidence,
    ...narrowDates(act, before),
  };
}

/** A birthday that gives parents back what had passed to the student waits for a second person. */
function tightStudent(act: StudentAct, before: StudentAct | null, { today }: Day): StudentAct {
  if (!before || !isEligible(before, today) || isEligible(act, today)) return act;
  return { ...act, born: before.born, postsecondary: before.postsecondary };
}

type Dates = { from: string | null; until: string | null };

/** What protects runs as long as either says. */
const tightDates = (act: Dates, before: Dates): Dates => ({
  from: act.from === null || before.from === null ? null : earlier(act.from, before.from),
  until: act.until === null || before.until === null ? null : later(act.until, before.until),
});

/** What gives a right runs no longer than both say. */
const narrowDates = (act: Dates, before: Dates): Dates => ({
  from: act.from === null ? before.from : before.from === null ? act.from : later(act.from, before.from),
  until:
    act.until === null ? before.until : before.until === null ? act.until : earlier(act.until, before.until),
});

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

/** The review may come sooner, and later only within a year from today. */
const soonest = (wanted: string, before: string, inAYear: string) =>
  wanted <= inAYear || wanted <= before ? wanted : later(before, inAYear);
