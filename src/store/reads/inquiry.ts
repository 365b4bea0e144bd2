import { type StaffViewer, scopeOf, type TokenViewer } from "../../access/viewer.ts";
import type { Entry } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { type Database, inside, together } from "../database.ts";
import { hourOf, look } from "./look.ts";
import { namesIn, textsOf } from "./words.ts";

export type InquiryView = {
  inquiry: Inquiry;
  entries: Entry[];
  /** Words by the id that the entries hold; notes stand apart from what was said to the guardian. */
  texts: Record<string, string>;
  notes: Record<string, string>;
  /** Names of staff, guardian and student by id. */
  names: Record<string, string>;
  guardian: { id: string; name: string; email: string | null; phone: string | null } | null;
  student: { id: string; first: string; last: string; grade: string } | null;
  guardianship: { relation: string; mayReceiveRecords: boolean; restricted: boolean } | null;
  letters: Record<string, { state: string; subject: string; problem: string | null; attempt: number }>;
};

/**
 * One inquiry with all that was said and done, by its reference; null when it is not there or not the viewer's, which
 * is the same. Records who looked (SOP 3.5).
 */
export function readInquiry(
  db: Database,
  viewer: StaffViewer | TokenViewer,
  reference: string,
  now: string,
): Promise<InquiryView | null> {
  const { district, school } = viewer;
  return inside(db, scopeOf(viewer), async (tx) => {
    const row = await tx
      .selectFrom("inquiries")
      .select("state")
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("reference", "=", reference.toUpperCase())
      .executeTakeFirst();
    if (!row) return null;
    const inquiry = row.state;
    const at = { district, school };
    const [entries, { texts, notes }, letters, people] = await together(
      entriesOf(tx, at, inquiry.id),
      textsOf(tx, at, inquiry.id),
      lettersOf(tx, at, inquiry.id),
      family(tx, at, inquiry),
      look(tx, viewer, inquiry.id, hourOf(now)),
    );
    const names = await namesIn(tx, at, entries);
    return {
      inquiry,
      entries,
      texts,
      notes,
      names,
      ...people,
      letters: Object.fromEntries(letters.map(({ id, ...rest }) => [id, rest])),
    };
  });
}

/** The entries of an inquiry, in order. */
export async function entriesOf(
  tx: Database,
  { district, school }: { district: number; school: number },
  inquiry: string,
): Promise<Entry[]> {
  const rows = await tx
    .selectFrom("entries")
    .select(["seq", "at", "kind", "body"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "=", inquiry)
    .orderBy("seq")
    .execute();
  return rows.map(({ seq, at, kind, body }) => ({ seq, at, kind, ...body }) as unknown as Entry);
}

const lettersOf = (
  tx: Database,
  { district, school }: { district: number; school: number },
  inquiry: string,
) =>
  tx
    .selectFrom("letters")
    .select(["id", "state", "subject", "problem", "attempt"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "=", inquiry)
    .execute();

async function family(
  tx: Database,
  { district, school }: { district: number; school: number },
  { guardian, student }: Inquiry,
) {
  const [one, child, link] = await together(
    guardian &&
      tx
        .selectFrom("guardians")
        .select(["id", "name", "email", "phone"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", guardian)
        .executeTakeFirst(),
    student &&
      tx
        .selectFrom("students")
        .select(["id", "first_name as first", "last_name as last", "grade"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", student)
        .executeTakeFirst(),
    guardian &&
      student &&
      tx
        .selectFrom("guardianships")
        .select(["relation", "may_receive_records as mayReceiveRecords", "restricted"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("guardian_id", "=", guardian)
        .where("student_id", "=", student)
        .executeTakeFirst(),
  );
  return { guardian: one || null, student: child || null, guardianship: link || null };
}
