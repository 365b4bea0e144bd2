import { sql } from "kysely";
import { type StaffViewer, scopeOf, type TokenViewer } from "../../access/viewer.ts";
import type { Entry } from "../../inquiry/entry.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { ask, type Database } from "../database.ts";
import type { LetterStep } from "../letter-step.ts";
import { limitsOn } from "../record/limits.ts";
import { type EntryRow, entriesOf, entryOf } from "./entries.ts";
import { foundOnce, type InquiryKey, idOf, momentOf, rowsOf } from "./inquiry-key.ts";
import { hourOf, look } from "./look.ts";
import { byId, namesIn, notesOf, textsOf, type Words } from "./words.ts";

type Family = {
  guardian: { id: string; name: string; email: string | null; phone: string | null } | null;
  student: { id: string; first: string; last: string; grade: string } | null;
  /** `restricted`: a document on file limits what this person may hear. */
  guardianship: { relation: string; mayReceiveRecords: boolean; restricted: boolean } | null;
};
type Letter = {
  state: string;
  subject: string;
  problem: string | null;
  attempt: number;
  steps: LetterStep[];
  /** It does not leave earlier. */
  leaves: string | null;
};

export type InquiryView = Family & {
  inquiry: Inquiry;
  entries: Entry[];
  /** Words by the id that the entries hold; notes stand apart from what was said to the guardian. */
  texts: Record<string, string>;
  notes: Record<string, string>;
  /** Names of staff, guardian and student by id. */
  names: Record<string, string>;
  letters: Record<string, Letter>;
};

/**
 * One inquiry with all that was said and done, by its reference; null when it is not there or not the viewer's, which
 * is the same. Records who looked (SOP 3.5).
 */
export async function readInquiry(
  db: Database,
  viewer: StaffViewer | TokenViewer,
  reference: string,
  now: string,
): Promise<InquiryView | null> {
  const scope = scopeOf(viewer);
  const key = { reference };
  // All of it in one journey: what stands where no inquiry is found is nothing.
  const [[found]] = await Promise.all([
    ask(db, scope, whole(viewer, key, now)),
    ask(db, scope, look(viewer, key, hourOf(now))),
  ]);
  if (!found) return null;
  const { state: inquiry, entries, texts, notes, names, letters, ...family } = found;
  return {
    inquiry,
    entries: entries.map(({ at, ...rest }) => entryOf({ ...rest, at: momentOf(at) })),
    texts: byId(texts),
    notes: byId(notes),
    names: byId(names),
    ...family,
    letters: Object.fromEntries(
      letters.map(({ id, leaves, ...rest }) => [id, { ...rest, leaves: leaves && momentOf(leaves) }]),
    ),
  };
}

const lettersOf = ({ district, school }: Place, key: InquiryKey) => sql<Letter & { id: string }>`
  select id, state, subject, problem, attempt, steps, leave_at as leaves from letters
  where district_id = ${district} and school_id = ${school} and inquiry_id = ${idOf({ district, school }, key)}`;

type Whole = Family & { state: Inquiry } & Record<"texts" | "notes" | "names", Words[]> & {
    entries: EntryRow[];
    letters: (Letter & { id: string })[];
  };

/** An inquiry, its family and all that hangs on it as one row: each statement more costs as much as what it reads. */
function whole({ district, school }: Place, key: InquiryKey, now: string) {
  const place = { district, school };
  const { it, inquiry } = foundOnce(place, key);
  const found = { found: inquiry };
  return sql<Whole>`
  with ${it}, told as materialized (${entriesOf(place, found)})
  select it.state,
    case when g.id is not null then
      jsonb_build_object('id', g.id, 'name', g.name, 'email', g.email, 'phone', g.phone) end as guardian,
    case when s.id is not null then
      jsonb_build_object('id', s.id, 'first', s.first_name, 'last', s.last_name, 'grade', s.grade) end as student,
    case when k.id is not null then jsonb_build_object('relation', k.relation,
      'mayReceiveRecords', k.may_receive_records, 'restricted', ${limitsOn(now)}) end as guardianship,
    ${rowsOf(sql<EntryRow>`select * from told order by seq`)} as entries, ${rowsOf(textsOf(place, found))} as texts,
    ${rowsOf(notesOf(place, found))} as notes, ${rowsOf(namesIn(place, sql`told e where true`))} as names,
    ${rowsOf(lettersOf(place, found))} as letters
  from it
  left join guardians g on g.district_id = ${district} and g.school_id = ${school} and g.id = it.guardian_id
  left join students s on s.district_id = ${district} and s.school_id = ${school} and s.id = it.student_id
  left join guardianships k on k.district_id = ${district} and k.school_id = ${school}
    and k.guardian_id = it.guardian_id and k.student_id = it.student_id`;
}
