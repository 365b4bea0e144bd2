import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { lawsOf } from "../sop/edition.ts";
import { disclosureFor } from "../sop/records/disclosure-for.ts";
import type { RecordsRequest, RecordsWorld, RequestCategory } from "../sop/records/request.ts";
import type { Database } from "../store/database.ts";
import { linkReach } from "../store/record/link-reach.ts";
import { readStanding } from "../store/record/read-standing.ts";
import { schoolFacts } from "../store/school-facts.ts";

/** What the rules say now of a kind of record, for the family that an inquiry is linked to; null while it is to none. */
export async function disclosureNow(
  tx: Database,
  place: Place,
  inquiry: Pick<Inquiry, "id" | "guardian" | "student">,
  category: RequestCategory,
  now: string,
) {
  const { guardian, student, id } = inquiry;
  if (!guardian || !student) return null;
  const { calendar, edition } = await schoolFacts(tx, place);
  const standing = await readStanding(tx, place, { student, guardian, inquiry: id }, now);
  return disclosureFor(standing, category, { now, calendar, edition, laws: lawsOf(edition) });
}

/** The facts that a step rests on, read inside the transaction that writes it. */
export async function gatherRecords(
  tx: Database,
  place: Place,
  by: RecordsWorld["by"],
  about: { id: string; inquiry: Inquiry; category: RequestCategory; request: RecordsRequest | null },
  now: string,
): Promise<RecordsWorld> {
  const { inquiry } = about;
  const family = {
    ...(inquiry.student && { student: inquiry.student }),
    ...(inquiry.guardian && { guardian: inquiry.guardian }),
  };
  const disclosure = await disclosureNow(tx, place, inquiry, about.category, now);
  const others = inquiry.student ? await othersOf(tx, place, inquiry.student, about.id, inquiry.id) : nothing;
  const reach = await linkReach(tx, place, inquiry, now);
  return { now, by, family, disclosure, reach, ...others };
}

const nothing = { statements: [], holds: [] };

/** 34 CFR 99.10(e): no record is destroyed while a request to see it is outstanding; nor while a concern is open. */
async function othersOf(
  tx: Database,
  { district, school }: Place,
  student: string,
  request: string,
  inquiry: string,
): Promise<Pick<RecordsWorld, "statements" | "holds">> {
  const { rows } = await sql<{ what: "statement" | "request" | "concern"; id: string }>`
    select 'statement' as what, id from records_requests where district_id = ${district} and school_id = ${school}
      and student_id = ${student}::uuid and id <> ${request}::uuid and state @> '{"statement": true}'
    union all
    select 'request', id from records_requests where district_id = ${district} and school_id = ${school}
      and student_id = ${student}::uuid and id <> ${request}::uuid and not over and kind <> 'erase'
    union all
    select 'concern', id from inquiries where district_id = ${district} and school_id = ${school}
      and student_id = ${student}::uuid and id <> ${inquiry}::uuid and type = 'concern' and open`.execute(tx);
  const some = (what: string) => rows.filter((row) => row.what === what);
  return {
    statements: some("statement").map(({ id }) => id),
    holds: [
      ...(some("request").length
        ? [
            "Another request about this student’s record is open; nothing of it is erased meanwhile (34 CFR 99.10(e)).",
          ]
        : []),
      ...(some("concern").length
        ? ["A concern about this student is still open; its record is needed."]
        : []),
    ],
  };
}
