import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { localAt } from "../../calendar/local-time.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { House } from "../../jobs/house.ts";
import { examine, type Found } from "../../letters/gate/examine.ts";
import { categoryOf } from "../../sop/gate/category-of.ts";
import { addressesOfText } from "../../sop/gate/rests-on-question.ts";
import { type Database, inside, together } from "../../store/database.ts";
import { type Person, peopleOf } from "../../store/reads/people-of.ts";
import { openQuestions, orderTitles } from "../../store/reads/privacy-questions.ts";
import { gatherDraft } from "../../store/record/gather-draft.ts";
import { readStanding } from "../../store/record/read-standing.ts";
import { type SchoolFacts, schoolFacts } from "../../store/school-facts.ts";
import { closedPromise, type Offer } from "../desk/closed-promise.ts";
import { type RecipientLine, recipientLine } from "./recipient-lines.ts";

/** A reply as it stands in the composer; `promise` is a local date. */
export type TypedReply = {
  text: string;
  isLetter: boolean;
  settles: boolean;
  promise?: string;
  about: "general" | "student";
  category?: string;
  copies: string[];
};
export type GateLooked = {
  findings: (Omit<Found, "at"> & { at?: [number, number]; offer?: Offer })[];
  recipients: RecipientLine[];
  /** The kind of information that the draft is taken for. */
  category: string;
};

/** What the gate tells the pages; at sending the same functions decide again. */
export function gateSide({ db, now }: House) {
  const at = async <T>(
    viewer: StaffViewer,
    reference: string,
    work: (tx: Database, inquiry: Inquiry, facts: SchoolFacts) => Promise<T>,
  ): Promise<T | null> =>
    inside(db, scopeOf(viewer), async (tx) => {
      const row = await tx
        .selectFrom("inquiries")
        .select("state")
        .where("district_id", "=", viewer.district)
        .where("school_id", "=", viewer.school)
        .where("reference", "=", reference.toUpperCase())
        .executeTakeFirst();
      return row ? work(tx, row.state, await schoolFacts(tx, viewer)) : null;
    });
  return {
    /** What the gate says of a reply while it is typed: who may have it, and what stands against it. */
    gate: (viewer: StaffViewer, reference: string, typed: TypedReply) =>
      at(viewer, reference, (tx, inquiry, facts) => look(tx, viewer, inquiry, facts, typed, now())),
    /** Who may have a reply as it is opened, and to whom else on file it may be meant. */
    recipients: (viewer: StaffViewer, reference: string, typed: Pick<TypedReply, "about" | "category">) =>
      at(viewer, reference, async (tx, inquiry, facts) => {
        const people = await peopleOf(tx, viewer, inquiry, now());
        const line = liner(inquiry, facts, { ...typed, text: "" }, now());
        return {
          main: line(await asking(tx, viewer, inquiry, people, typed)),
          others: people
            .filter(({ id, address }) => id !== inquiry.guardian && address)
            .map((person) => ({ address: person.address ?? "", ...line(person) })),
        };
      }),
    privacyQuestions: (viewer: StaffViewer) => openQuestions(db, viewer),
    /** A question to the privacy officer: the draft with its findings, and everybody it would go to. */
    privacyQuestion: (viewer: StaffViewer, reference: string) =>
      at(viewer, reference, async (tx, inquiry, facts) => {
        const { privacy } = inquiry;
        if (!privacy?.draft || !privacy.to) return null;
        const texts = await tx
          .selectFrom("kept_texts")
          .select(["id", "words"])
          .where("district_id", "=", viewer.district)
          .where("school_id", "=", viewer.school)
          .where("id", "in", [privacy.draft.text, privacy.to.text])
          .execute();
        const say = (id: string) => texts.find((one) => one.id === id)?.words ?? "";
        const [, ...copies] = addressesOfText(say(privacy.to.text));
        const typed = {
          ...{ text: say(privacy.draft.text), isLetter: true, settles: true, copies },
          ...{ about: "student" as const, category: privacy.category },
        };
        return {
          draft: typed.text,
          ...(await look(tx, viewer, inquiry, facts, typed, now())),
          orders: inquiry.student ? await orderTitles(tx, viewer, inquiry.student) : [],
        };
      }),
  };
}

type Place = { district: number; school: number };

/** Whoever asks, and where a reply goes: the guardian on file, or the name and address that came with the inquiry. */
async function asking(
  tx: Database,
  place: Place,
  inquiry: Inquiry,
  people: readonly Person[],
  { about }: { about: string },
): Promise<Person> {
  const known = people.find(({ id }) => id !== null && id === inquiry.guardian);
  const texts = [inquiry.guardianName, inquiry.email].flatMap((kept) => (kept ? [kept.text] : []));
  const rows = texts.length
    ? await tx
        .selectFrom("kept_texts")
        .select(["id", "words"])
        .where("district_id", "=", place.district)
        .where("school_id", "=", place.school)
        .where("id", "in", texts)
        .execute()
    : [];
  const say = (kept: { text: string } | null) => rows.find(({ id }) => id === kept?.text)?.words ?? null;
  if (!known)
    return {
      ...{ id: null, relation: null, since: null, standing: null },
      name: say(inquiry.guardianName) ?? "Name not known yet",
      address: say(inquiry.email),
    };
  const came = say(inquiry.email);
  if (about !== "student") return { ...known, address: came ?? known.address };
  const isOther = came && known.address && came.trim().toLowerCase() !== known.address.toLowerCase();
  return { ...known, ...(isOther && { insteadOf: came }) };
}

/** Says of each person what they may receive, under the edition of the inquiry and on the school's date. */
function liner(
  inquiry: Inquiry,
  { calendar, edition, editions }: SchoolFacts,
  typed: { about: string; category?: string; text: string; child?: string | null },
  now: string,
): (person: Person) => RecipientLine {
  const category = categoryOf({ ...typed, text: { words: typed.text } });
  const own = editions.find(({ id }) => id === inquiry.edition) ?? edition;
  return (person) =>
    recipientLine(person, category, {
      ...{ child: typed.child ?? null, edition: own, calendar },
      clock: { zone: calendar.tz, now },
    });
}

async function look(
  tx: Database,
  place: Place,
  inquiry: Inquiry,
  facts: SchoolFacts,
  typed: TypedReply,
  now: string,
): Promise<GateLooked> {
  const [about, people] = await together(
    gatherDraft(tx, place, inquiry, now, typed.text),
    peopleOf(tx, place, inquiry, now),
  );
  const line = liner(inquiry, facts, { ...typed, child: about.child?.first ?? null }, now);
  const recipients = [line(await asking(tx, place, inquiry, people, typed))];
  for (const address of typed.copies) {
    const known = people.find((one) => one.address?.toLowerCase() === address.toLowerCase());
    const standing =
      inquiry.student && !known
        ? await readStanding(
            tx,
            place,
            { student: inquiry.student, guardian: null, inquiry: inquiry.id },
            now,
          )
        : null;
    recipients.push(
      line(known ?? { id: null, name: address, relation: null, address, since: null, standing }),
    );
  }
  const today = localAt(facts.calendar.tz, Date.parse(now)).date;
  const closed = closedPromise(typed, inquiry.language, today, facts.calendar);
  const date: GateLooked["findings"] = closed ? [{ ...closed, where: "body", ways: [] }] : [];
  const category = categoryOf({ ...typed, text: { words: typed.text } });
  // A conversation is not a letter: it is recorded as it was. Its date is a promise all the same.
  if (!typed.isLetter) return { findings: date, recipients, category };
  const found = examine(
    {
      text: typed.text.slice(0, 20_000),
      language: inquiry.language,
      to: about.entitledAddresses.slice(0, 1),
    },
    { ...about, settles: typed.settles, ...(typed.promise && { promise: typed.promise }) },
  );
  const stops = found.filter(({ severity }) => severity === "block");
  return { findings: [...stops, ...date, ...found.slice(stops.length)], recipients, category };
}
