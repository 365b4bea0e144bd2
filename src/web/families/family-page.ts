import { may } from "../../access/may.ts";
import type { StaffViewer } from "../../access/viewer.ts";
import { dayNumber, isoDate } from "../../calendar/local-date.ts";
import { localAt } from "../../calendar/local-time.ts";
import { actWords } from "../../families/act-words.ts";
import { isEligible } from "../../rights/eligible.ts";
import { type Edition, lawsOf } from "../../sop/edition.ts";
import { hearing, mayTell } from "../../sop/hearing.ts";
import type { FamilyView } from "../../store/families/read-family.ts";
import type { CameBack } from "../../store/reads/came-back.ts";
import { dateWords } from "../desk/away-words.ts";
import { leftOnWords } from "../desk/left-on-words.ts";
import { unreachable } from "../desk/unreachable.ts";
import { whenWords } from "../desk/when-words.ts";
import {
  categoryWords,
  documentSorts,
  flagWords,
  orderWords,
  rightWords,
  standingWords,
} from "./family-words.ts";

type School = { calendar: { tz: string }; edition: Edition };
export type FamilyPage = ReturnType<typeof familyPage>;

/** Everything that the page of one student's family shows, in words. */
export function familyPage(
  view: FamilyView,
  school: School,
  viewer: StaffViewer,
  now: string,
  back: readonly CameBack[] = [],
) {
  const { student, people, orders, flags, consents, documents, acts, seen, reviewers, openedUntil, leftOn } =
    view;
  const { calendar, edition } = school;
  const clock = { zone: calendar.tz, now };
  const { date } = localAt(calendar.tz, Date.parse(now));
  const nameOf = (guardian: string | null) =>
    people.find((one) => one.guardian.id === guardian)?.guardian.name ?? "everybody not named";
  const reviewerOf = (id: string) => reviewers.find((one) => one.id === id)?.name ?? "somebody who left";
  const paperOf = (id: string | null) => documents.find((one) => one.id === id)?.title ?? null;
  const reviewed = (one: { reviewBy: string; reviewer: string; document: string | null }) => ({
    paper: paperOf(one.document),
    review: `${one.reviewBy <= date ? "Look at it again now" : `Looked at again by ${dayWords(one.reviewBy)}`}, ${reviewerOf(one.reviewer)}`,
    overdue: one.reviewBy <= date,
  });
  const here = { now, calendar, edition, laws: lawsOf(edition) };
  return {
    id: student.id,
    name: `${student.first} ${student.last}`,
    student,
    grade: student.grade,
    adult: isEligible(student, date),
    left: leftOnWords(leftOn),
    ...{ today: date, inAYear: isoDate(dayNumber(date) + 366), seen, documents, reviewers },
    openedUntil: openedUntil && whenWords(openedUntil, clock),
    may: {
      ...{ change: may(viewer.roles, "change family"), protect: may(viewer.roles, "protect family") },
      ledger: may(viewer.roles, "see ledger"),
    },
    people: people.map(({ guardian, relation, standing }) => {
      // What they may hear once it is known that it is they: identity is asked for each time.
      const heard = hearing(
        standing && { ...standing, identity: { level: 4, method: "photo_id" } },
        "own_record",
        here,
      );
      const { rights } = relation;
      return {
        ...{ guardian, relation },
        unreachable: unreachable(back, { here: guardian, file: null }, clock),
        who: `${relation.called}${relation.standing === "parent" ? "" : ` (${standingWords(relation.standing).toLowerCase()})`}`,
        hears: hearsMark(heard),
        because: mayTell(heard) ? "" : heard.because,
        does: (Object.keys(rightWords) as (keyof typeof rightWords)[]).map((right) => ({
          // An order stands above what the link says.
          yes: rights[right] && (right !== "mayReceiveRecords" || mayTell(heard)),
          says: rightWords[right],
        })),
        lives:
          relation.livesWith === null
            ? null
            : relation.livesWith
              ? "lives with the child"
              : "does not live with the child",
        dates: spanWords(relation),
        paper: paperOf(relation.evidence),
      };
    }),
    orders: orders.map((order) => ({
      ...{
        order,
        whom: nameOf(order.guardian),
        ...orderWords[order.status],
        ...reviewed(order),
        dates: spanWords(order),
      },
    })),
    flags: flags.map((flag) => ({
      ...{ flag, ...flagWords[flag.flag], ...reviewed(flag), dates: spanWords(flag) },
      knows: flag.flag === "address_protected" ? flag.authorised.map(nameOf) : null,
    })),
    consents: consents.map((consent) => ({
      consent,
      says: `${consent.party} may be told ${consent.categories.map((one) => (categoryWords[one] ?? one).toLowerCase()).join("; ")}, for: ${consent.purpose}`,
      given: `${consent.byStudent ? `${student.first} ${student.last}` : nameOf(consent.byGuardian)}${consent.signed ? `, signed ${dayWords(consent.signed)}` : ", not signed"}${consent.until ? `, until ${dayWords(consent.until)}` : ""}`,
    })),
    papers: documents.map(({ id, title, sort, held, dated }) => ({
      ...{ id, title, held, dated: dated && dayWords(dated) },
      sort: documentSorts.find(({ value }) => value === sort)?.label ?? sort,
    })),
    waiting: acts
      .filter(({ kind, open }) => kind === "proposed" && open)
      .map((act) => proposalLine(act, viewer, clock, nameOf)),
    history: acts.map(({ id, at, by, kind, fields, because }) => ({
      ...{ id, at: whenWords(at, clock), says: `${by.name} ${actWords(kind, fields)}`, because },
    })),
  };
}

type Row = FamilyView["acts"][number];

/** A proposal as the second person reads it. */
export function proposalLine(
  { id, at, by, act, because, fields }: Row,
  viewer: StaffViewer,
  clock: { zone: string; now: string },
  nameOf: (guardian: string | null) => string,
) {
  return {
    ...{ id, by: by.name, at: whenWords(at, clock), because, isMine: by.id === viewer.id },
    says: proposed(act, fields, nameOf),
  };
}

function proposed(
  act: Row["act"],
  fields: readonly string[],
  nameOf: (guardian: string | null) => string,
): string {
  switch (act?.kind) {
    case "endOrder":
      return "End an order";
    case "endFlag":
      return "End a protection";
    case "order":
      return `An order on ${nameOf(act.guardian)}: ${orderWords[act.status].label}; reviewed by ${dayWords(act.reviewBy)}${act.until ? `, until ${dayWords(act.until)}` : ""}`;
    case "flag":
      return `${flagWords[act.flag].label}${act.authorised.length > 0 ? `, known to ${act.authorised.map(nameOf).join(", ")}` : ""}; reviewed by ${dayWords(act.reviewBy)}`;
    case "relation": {
      const given = (["mayReceiveRecords", "mayDecide", "mayPickUp"] as const).filter(
        (right) => act.rights[right],
      );
      return `${nameOf(act.guardian)}, ${act.called}: ${given.length > 0 ? `may ${given.map((right) => rightWords[right]).join(", ")}` : "no rights"}${act.until ? `, until ${dayWords(act.until)}` : ""}`;
    }
    default:
      return `A change of ${fields.join(", ")}`;
  }
}

const spanWords = ({ from, until }: { from: string | null; until: string | null }): string | null =>
  [from && `from ${dayWords(from)}`, until && `until ${dayWords(until)}`].filter(Boolean).join(" ") || null;

/** "Wed 30 Jun 2027" of a local date. */
const dayWords = (date: string): string => `${dateWords(date)} ${date.slice(0, 4)}`;

/** What somebody may hear of this student, as a mark beside their name. */
function hearsMark(heard: ReturnType<typeof hearing>): { state: "due" | "refused"; says: string } {
  if (mayTell(heard)) return { state: "due", says: "May hear, once verified" };
  if (heard.decision === "verify_first") return { state: "due", says: "A paper is needed first" };
  return heard.decision === "ask_privacy_officer"
    ? { state: "refused", says: "Ask the privacy officer first" }
    : { state: "refused", says: "General answers only" };
}
