import { type RawBuilder, sql } from "kysely";
import type { LinkViewer } from "../../access/viewer.ts";
import { scopeOf } from "../../access/viewer.ts";
import type { Calendar } from "../../calendar/calendar.ts";
import { dateShown } from "../../inquiry/date-shown.ts";
import type { Entry } from "../../inquiry/entry.ts";
import type { Duty, Inquiry } from "../../inquiry/state.ts";
import type { Kept, Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { entriesOf, entryOf } from "./entries.ts";
import { type FollowedComplaint, followedComplaint, hasComplaintWords } from "./followed-complaint.ts";
import { type LawDate, lawDates } from "./law-dates.ts";
import { school } from "./school.ts";
import { shownReplies } from "./shown-replies.ts";
import { byId, namesOf, textsOf } from "./words.ts";

/** What the holder of a private link sees: never a note, never a word of a third party, no other person's contact. */
export type Followed = {
  reference: string;
  school: { name: string; phone: string; zone: string; slug: string };
  /** The closures that were declared, for saying so on the day and before. */
  calendar: Pick<Calendar, "tz" | "closures">;
  language: string;
  inquiry: Pick<
    Inquiry,
    | "id"
    | "seq"
    | "type"
    | "topic"
    | "receivedAt"
    | "closed"
    | "settled"
    | "waiting"
    | "rated"
    | "acknowledged"
  >;
  /** Somebody may be in danger, and it was not called off. */
  danger: boolean;
  emergencyNumber: string;
  guardianName: string | null;
  studentName: string | null;
  contact: { email: string | null; phone: string | null };
  question: string;
  owner: { name: string; title: string } | null;
  /** Who was asked to take it over and has not said yet. */
  goesTo: { name: string; title: string } | null;
  /** The date that the guardian was given, or by which the procedure asks for the next answer. */
  next: (Pick<Duty, "until" | "told" | "why" | "steps"> & { late: boolean }) | null;
  /** The dates that the law gives the guardian, beside the school's own. */
  law: LawDate[];
  /** The formal complaint, or whether one can be asked for. */
  complaint: FollowedComplaint;
  promises: { until: string; state: string; late: boolean }[];
  /** `hidden`: an answer that this page may not show now; its words are not here. */
  messages: { at: string; from: "guardian" | "school"; name: string | null; text: string; hidden?: true }[];
  acts: {
    at: string;
    kind: "acknowledged" | "escalated" | "moved" | "closed" | "reopened" | "splitOff" | "tookIn";
    to?: string;
    from?: string;
    until?: string;
    /** A closed day moved it, or its taking back. */
    because?: "closed" | "reopened";
    /** The reason of a moved date, or the next step as a member of staff wrote it, where this reader may have it now. */
    text?: string;
  }[];
};

/** The guardian's view of their own inquiry. */
export async function followed(db: Database, viewer: LinkViewer, now: Moment): Promise<Followed | null> {
  const scope = scopeOf(viewer);
  const key = { id: viewer.inquiry };
  const [[found], home, rows, kept, named] = await Promise.all([
    ask(db, scope, stateAndPeople(viewer)),
    school(db, viewer),
    ask(db, scope, entriesOf(viewer, key)),
    ask(db, scope, textsOf(viewer, key)),
    ask(db, scope, namesOf(viewer, key)),
  ]);
  if (!found) return null;
  const { state: inquiry, owner, asked } = found;
  const entries = rows.map(entryOf);
  const texts = byId(kept);
  const law = lawDates(inquiry, now);
  const said = entries.filter((entry) => isSaid(entry, inquiry));
  const hasWords =
    entries.some((entry) => wordsOfStaff(entry, inquiry) !== null) || hasComplaintWords(entries);
  const shown = await shownReplies(db, viewer, inquiry, { said, hasWords }, home, now);
  const names = byId(named);
  const next = nextDate(inquiry);
  const { id, seq, type, topic, receivedAt, closed, settled, waiting, rated, acknowledged } = inquiry;
  const say = (kept: { text: string } | null | undefined) => (kept ? (texts[kept.text] ?? null) : null);
  return {
    reference: inquiry.reference,
    school: { name: home.name, phone: home.phone, slug: home.slug, zone: home.calendar.tz },
    calendar: home.calendar,
    language: inquiry.language,
    inquiry: { id, seq, type, topic, receivedAt, closed, settled, waiting, rated, acknowledged },
    danger: inquiry.emergency !== null && inquiry.emergency.state !== "stood_down",
    emergencyNumber: home.edition.emergencyNumber,
    guardianName: say(inquiry.guardianName),
    studentName: say(inquiry.studentName),
    contact: { email: say(inquiry.email), phone: say(inquiry.phone) },
    question: say(inquiry.question) ?? "",
    owner,
    goesTo: asked,
    next,
    law,
    complaint: followedComplaint({ inquiry, entries, texts, names, maySay: shown.words, now }),
    promises: inquiry.duties
      .filter(({ told }) => told)
      .map(({ until, state, late }) => ({ until, state, late })),
    messages: said.flatMap((entry) =>
      message(entry, texts, names).map((one) =>
        shown.reply(entry) ? one : { ...one, name: null, text: "", hidden: true as const },
      ),
    ),
    acts: entries.flatMap((entry) =>
      isOfThirdParty(entry, entries) || isTheReply(entry, entries)
        ? []
        : act(entry, texts, names, { inquiry, maySay: shown.words }),
    ),
  };
}

/**
 * Whether a reply may stand on the guardian's page. One that is held was said to nobody; one about a student stands
 * there once it left, because until then it is asked again whether it may.
 */
function isSaid(entry: Entry, { letters }: Inquiry): boolean {
  if (entry.kind !== "replied" || !entry.letter) return true;
  const state = letters.find(({ id }) => id === entry.letter)?.state;
  if (state === "taken_back" || (entry.leaves && state === "written")) return false;
  return state !== "held" && (entry.about !== "student" || state !== "written");
}

/** A question that was made of a third party's words is nothing to the guardian. */
const isOfThirdParty = (entry: Entry, all: readonly Entry[]): boolean =>
  entry.kind === "splitOff" &&
  all.some((one) => one.seq === entry.message && one.kind === "guardianWrote" && one.from === "third_party");

/** A reply that was spoken or posted acknowledges in itself: it stands there, and says so better. */
const isTheReply = (entry: Entry, all: readonly Entry[]): boolean =>
  entry.kind === "acknowledged" &&
  entry.how !== "letter" &&
  all.some((one) => one.kind === "replied" && one.how === entry.how && one.at === entry.at);

type Person = { name: string; title: string } | null;

const stateAndPeople = ({ district, school, inquiry }: LinkViewer) => sql<{
  state: Inquiry;
  owner: Person;
  asked: Person;
}>`
  select i.state,
    ${named(sql`i.owner_id`)} as owner, ${named(sql`i.escalated_to`)} as asked
  from inquiries i where i.district_id = ${district} and i.school_id = ${school} and i.id = ${inquiry}::uuid`;

/** Somebody as the guardian knows them: of the staff, or the governors' contact. */
const named = (id: RawBuilder<unknown>) => sql`coalesce(
  (select jsonb_build_object('name', name, 'title', title) from staff
    where district_id = i.district_id and id = ${id} limit 1),
  (select jsonb_build_object('name', governors ->> 'name', 'title', governors ->> 'title') from schools
    where district_id = i.district_id and school_id = i.school_id and governors ->> 'id' = ${id}::text))`;

/** The date that counts for the guardian, as they are shown it. */
function nextDate(inquiry: Inquiry): Followed["next"] {
  const duty = dateShown(inquiry);
  if (!duty) return null;
  const { until, told, why, steps, state } = duty;
  return { until, told, why, ...(steps && { steps }), late: state === "missed" };
}

function message(
  entry: Entry,
  texts: Record<string, string>,
  names: Record<string, string>,
): Followed["messages"] {
  if (entry.kind === "received")
    return [{ at: entry.at, from: "guardian", name: null, text: texts[entry.question.text] ?? "" }];
  if (entry.kind === "guardianWrote" && entry.from === "guardian")
    return [{ at: entry.at, from: "guardian", name: null, text: texts[entry.text.text] ?? "" }];
  if ((entry.kind === "complaintTakenUp" || entry.kind === "formalAsked") && entry.by.kind === "guardian")
    return entry.text && texts[entry.text.text]
      ? [{ at: entry.at, from: "guardian", name: null, text: texts[entry.text.text] ?? "" }]
      : [];
  if (entry.kind === "replied") {
    const name = entry.by.kind === "staff" ? (names[entry.by.id] ?? null) : null;
    return [{ at: entry.at, from: "school", name, text: texts[entry.text.text] ?? "" }];
  }
  return [];
}

function act(
  entry: Entry,
  texts: Record<string, string>,
  names: Record<string, string>,
  { inquiry, maySay }: { inquiry: Inquiry; maySay: (words: string) => boolean },
): Followed["acts"] {
  const { at } = entry;
  const written = texts[wordsOfStaff(entry, inquiry)?.text ?? ""];
  const text = written && maySay(written) ? written : undefined;
  if (entry.kind === "acknowledged" || entry.kind === "closed" || entry.kind === "reopened")
    return [{ at, kind: entry.kind }];
  if (entry.kind === "splitOff" || entry.kind === "tookIn") return [{ at, kind: entry.kind }];
  if (entry.kind === "escalated") {
    const to = names[entry.to];
    return [{ at, kind: "escalated", until: entry.until, ...(text && { text }), ...(to && { to }) }];
  }
  const { because } = entry.kind === "moved" ? entry : {};
  if (entry.kind === "moved" && (because === "closed" || because === "reopened"))
    // Only the date that the guardian knows; the others are the office's own.
    return entry.letter || isShown(entry.duty, inquiry)
      ? [{ at, kind: "moved", from: entry.from, until: entry.until, because }]
      : [];
  if (entry.kind === "moved" && isTold(entry.duty, inquiry))
    return [{ at, kind: "moved", from: entry.from, until: entry.until, ...(text && { text }) }];
  return [];
}

/** What staff wrote for the guardian in an act that is no reply; what we wrote ourselves, the page says in its language. */
function wordsOfStaff(entry: Entry, inquiry: Inquiry): Kept | null {
  if (entry.kind === "escalated") return entry.askedBy === "staff" ? entry.nextStep : null;
  return entry.kind === "moved" && isTold(entry.duty, inquiry) ? (entry.reason ?? null) : null;
}

const isTold = (id: string, { duties }: Inquiry): boolean =>
  duties.some((duty) => duty.id === id && duty.told);

const isShown = (id: string, inquiry: Inquiry): boolean => dateShown(inquiry)?.id === id;
