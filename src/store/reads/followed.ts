import type { LinkViewer } from "../../access/viewer.ts";
import { scopeOf } from "../../access/viewer.ts";
import type { Entry } from "../../inquiry/entry.ts";
import { type Inquiry, owed } from "../../inquiry/state.ts";
import { type Database, inside } from "../database.ts";
import { entriesOf } from "./inquiry.ts";
import { namesIn, textsOf } from "./words.ts";

/** What the holder of a private link sees: never a note, never a word of a third party, no other person's contact. */
export type Followed = {
  reference: string;
  school: { name: string; phone: string; zone: string; slug: string };
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
  guardianName: string | null;
  contact: { email: string | null; phone: string | null };
  question: string;
  owner: { name: string; title: string } | null;
  /** The date that the guardian was given, or by which the procedure asks for the next answer. */
  next: { until: string; told: boolean; why: string } | null;
  promises: { until: string; state: string; late: boolean }[];
  messages: { at: string; from: "guardian" | "school"; name: string | null; text: string }[];
  acts: {
    at: string;
    kind: "acknowledged" | "escalated" | "moved" | "closed" | "reopened";
    to?: string;
    until?: string;
    text?: string;
  }[];
};

/** The guardian's view of their own inquiry. */
export function followed(db: Database, viewer: LinkViewer): Promise<Followed | null> {
  const { district, school } = viewer;
  return inside(db, scopeOf(viewer), async (tx) => {
    const row = await tx
      .selectFrom("inquiries")
      .select("state")
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", viewer.inquiry)
      .executeTakeFirst();
    if (!row) return null;
    const inquiry = row.state;
    const home = await tx
      .selectFrom("schools")
      .select(["name", "phone", "slug", "calendar"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .executeTakeFirstOrThrow();
    const owner = inquiry.owner
      ? await tx
          .selectFrom("staff")
          .select(["name", "title"])
          .where("district_id", "=", district)
          .where("id", "=", inquiry.owner)
          .executeTakeFirst()
      : undefined;
    const entries = await entriesOf(tx, { district, school }, inquiry.id);
    const { texts } = await textsOf(tx, { district, school }, inquiry.id);
    const names = await namesIn(tx, { district, school }, entries);
    const [next] = owed(inquiry).filter(
      ({ clause, told }) => told || clause.startsWith("4.") || clause === "3.1.b",
    );
    const { id, seq, type, topic, receivedAt, closed, settled, waiting, rated, acknowledged } = inquiry;
    const say = (kept: { text: string } | null | undefined) => (kept ? (texts[kept.text] ?? null) : null);
    return {
      reference: inquiry.reference,
      school: { name: home.name, phone: home.phone, slug: home.slug, zone: home.calendar.tz },
      language: inquiry.language,
      inquiry: { id, seq, type, topic, receivedAt, closed, settled, waiting, rated, acknowledged },
      guardianName: say(inquiry.guardianName),
      contact: { email: say(inquiry.email), phone: say(inquiry.phone) },
      question: say(inquiry.question) ?? "",
      owner: owner ?? null,
      next: next ? { until: next.until, told: next.told, why: next.why } : null,
      promises: inquiry.duties
        .filter(({ told }) => told)
        .map(({ until, state, late }) => ({ until, state, late })),
      messages: entries.flatMap((entry) => message(entry, texts, names)),
      acts: entries.flatMap((entry) => act(entry, texts, names, inquiry)),
    };
  });
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
  inquiry: Inquiry,
): Followed["acts"] {
  const { at } = entry;
  if (entry.kind === "acknowledged" || entry.kind === "closed" || entry.kind === "reopened")
    return [{ at, kind: entry.kind }];
  if (entry.kind === "escalated") {
    const to = names[entry.to];
    return [
      {
        at,
        kind: "escalated",
        until: entry.until,
        text: texts[entry.nextStep.text] ?? "",
        ...(to && { to }),
      },
    ];
  }
  const promise = entry.kind === "moved" && inquiry.duties.find(({ id }) => id === entry.duty)?.told;
  if (entry.kind === "moved" && promise) {
    const text = entry.reason && texts[entry.reason.text];
    return [{ at, kind: "moved", until: entry.until, ...(text && { text }) }];
  }
  return [];
}
