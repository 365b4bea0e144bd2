import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { localAt } from "../../calendar/local-time.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { House } from "../../jobs/house.ts";
import { disclosureCodes } from "../../letters/gate/disclosure-codes.ts";
import { examine, type Found } from "../../letters/gate/examine.ts";
import { tellsOfChild } from "../../letters/gate/tells-of-child.ts";
import { lawsOf } from "../../sop/edition.ts";
import { categoryOf } from "../../sop/gate/category-of.ts";
import { heardAt } from "../../sop/gate/heard-at.ts";
import { outsideScope } from "../../sop/gate/outside-scope.ts";
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
  /** The kind of information that the draft is taken for, and whether that is of the student: by its words, or as chosen. */
  category: string;
  about: TypedReply["about"];
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

/** The edition under which an inquiry stands, and its laws. */
function lawful(inquiry: Inquiry, { edition, editions }: SchoolFacts) {
  const own = editions.find(({ id }) => id === inquiry.edition) ?? edition;
  return { edition: own, laws: lawsOf(own) };
}

async function look(
  tx: Database,
  place: Place,
  inquiry: Inquiry,
  facts: SchoolFacts,
  asTyped: TypedReply,
  now: string,
): Promise<GateLooked> {
  const [about, people, came] = await together(
    gatherDraft(tx, place, inquiry, now, asTyped.text),
    peopleOf(tx, place, inquiry, now),
    wordsOf(tx, place, [inquiry.guardianName, inquiry.email]),
  );
  // As at sending: what tells of the student is about them, whatever the box says.
  const tells = asTyped.isLetter && tellsOfChild(asTyped.text, inquiry.language, about);
  const typed: TypedReply = tells ? { ...asTyped, about: "student" } : asTyped;
  const line = liner(inquiry, facts, { ...typed, child: about.child?.first ?? null }, now);
  const asker = asking(inquiry, people, came, typed);
  const recipients = [line(asker)];
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
  const beyond: GateLooked["findings"] = outsideScope(
    heardAt(asker.standing, category, { now, calendar: facts.calendar, ...lawful(inquiry, facts) }, {}),
    category,
    typed.text,
  ).map(({ says, instead, at }) => ({
    ...{ code: "3.3.b", name: "outside_scope", severity: "block", clause: "3.3.b", where: "body" },
    ...{ says, instead, at, ways: ["narrow", "ask_privacy_officer"] },
  }));
  const found = examine(
    {
      text: typed.text.slice(0, 20_000),
      language: inquiry.language,
      to: about.entitledAddresses.slice(0, 1),
    },
    { ...about, settles: typed.settles, ...(typed.promise && { promise: typed.promise }) },
  );
  // A conversation is no letter, and was held already: what was told in it is looked at, and its manner is not.
  if (!typed.isLetter) {
    const told = found.filter(({ code }) => disclosureCodes.has(code));
    const noted = told.map((one) => ({ ...one, severity: "warn" as const, ways: [] }));
    return { findings: [...beyond, ...date, ...noted], recipients, category, about: typed.about };
  }
  const stops = found.filter(({ severity }) => severity === "block");
  const findings = [...beyond, ...stops, ...date, ...found.slice(stops.length)];
  return { findings, recipients, category, about: typed.about };
}
