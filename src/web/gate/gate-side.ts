import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { localAt } from "../../calendar/local-time.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { House } from "../../jobs/house.ts";
import { examine, type Found } from "../../letters/gate/examine.ts";
import { categoryOf } from "../../sop/gate/category-of.ts";
import { addressesOfText } from "../../sop/gate/rests-on-question.ts";
import { type Database, inside, together } from "../../store/database.ts";
import { peopleOf } from "../../store/reads/people-of.ts";
import { openQuestions, orderTitles } from "../../store/reads/privacy-questions.ts";
import { byId } from "../../store/reads/words.ts";
import { gatherDraft } from "../../store/record/gather-draft.ts";
import { readStanding } from "../../store/record/read-standing.ts";
import { type SchoolFacts, schoolFacts } from "../../store/school-facts.ts";
import { closedPromise, type Offer } from "../desk/closed-promise.ts";
import type { RecipientLine } from "./recipient-lines.ts";
import { asking, liner } from "./recipients.ts";

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
    privacyQuestions: (viewer: StaffViewer) => openQuestions(db, viewer),
    /** A question to the privacy officer: the draft with its findings, and everybody it would go to. */
    privacyQuestion: (viewer: StaffViewer, reference: string) =>
      at(viewer, reference, async (tx, inquiry, facts) => {
        const { privacy } = inquiry;
        if (!privacy?.draft || !privacy.to) return null;
        const texts = await wordsOf(tx, viewer, [privacy.draft, privacy.to]);
        const [, ...copies] = addressesOfText(texts[privacy.to.text] ?? "");
        const typed = {
          ...{ text: texts[privacy.draft.text] ?? "", isLetter: true, settles: true, copies },
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

/** The words of texts, by their ids. */
async function wordsOf(
  tx: Database,
  { district, school }: Place,
  kept: readonly ({ text: string } | null)[],
): Promise<Record<string, string>> {
  const ids = kept.flatMap((one) => (one ? [one.text] : []));
  const { rows } = await sql<{ id: string; words: string }>`
    select id, words from kept_texts
    where district_id = ${district} and school_id = ${school} and id = any (${ids}::uuid[])`.execute(tx);
  return byId(rows);
}

async function look(
  tx: Database,
  place: Place,
  inquiry: Inquiry,
  facts: SchoolFacts,
  typed: TypedReply,
  now: string,
): Promise<GateLooked> {
  const [about, people, came] = await together(
    gatherDraft(tx, place, inquiry, now, typed.text),
    peopleOf(tx, place, inquiry, now),
    wordsOf(tx, place, [inquiry.guardianName, inquiry.email]),
  );
  const line = liner(inquiry, facts, { ...typed, child: about.child?.first ?? null }, now);
  const recipients = [line(asking(inquiry, people, came, typed))];
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
