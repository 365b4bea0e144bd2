import { sql } from "kysely";
import { type StaffViewer, scopeOf, type TokenViewer } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { sameSchool } from "./same-school.ts";

export type SearchHit = {
  reference: string;
  receivedAt: string;
  question: string;
  guardian: string | null;
  topic: string | null;
  open: boolean;
  danger: boolean;
  waiting: boolean;
  /** What is owed next; none where nothing is. */
  next: { clause: string; until: Moment } | null;
};

/**
 * Inquiries in whose words all the given words occur, the newest words first. Two steps: ids through the index, then
 * the rows again through row-level security, so that a hit never says more than the viewer may open.
 */
export async function search(
  db: Database,
  viewer: StaffViewer | TokenViewer,
  words: string,
  limit = 50,
): Promise<SearchHit[]> {
  const { district, school } = viewer;
  const asked = words.normalize("NFC").trim().slice(0, 200);
  if (!asked) return [];
  const found = (texts: number) => ask(db, scopeOf(viewer), hits({ district, school, asked, limit, texts }));
  // Nearly always every text is another inquiry's; only where not, more texts are looked through.
  const few = await found(limit + 10);
  const isAll = few.length >= limit || (few[0]?.texts ?? Number.POSITIVE_INFINITY) < limit + 10;
  const rows = isAll ? few : await found(limit * 4);
  return rows.map(({ texts: _, until, clause, ...hit }) => ({
    ...hit,
    next: until && clause ? { clause, until } : null,
  }));
}

type Asked = { district: number; school: number; asked: string; limit: number; texts: number };

type Found = Omit<SearchHit, "next"> & { until: Moment | null; clause: string | null; texts: number };

/** The inquiries behind the newest `texts` in which the words occur, each with how many texts there were. */
const hits = ({ district, school, asked, limit, texts }: Asked) => sql<Found>`
    with text as materialized (
      select inquiry_id, at from search_texts(${district}, ${school}, websearch_to_tsquery('simple', ${asked}), ${texts})
    ), hit as (
      select inquiry_id, max(at) as at from text group by inquiry_id order by max(at) desc limit ${limit}
    )
    select i.reference, i.received_at as "receivedAt", i.topic, i.open,
      (select left(q.words, 240) from kept_texts q where ${sameSchool("q", "i")} and q.id = i.question_text) as question,
      coalesce((select g.name from guardians g where ${sameSchool("g", "i")} and g.id = i.guardian_id),
        (select w.words from kept_texts w where ${sameSchool("w", "i")} and w.id = i.guardian_text)) as guardian,
      i.danger, i.waiting, i.next_due as until, i.next_clause as clause,
      (select count(*)::int from text) as texts
    from hit join inquiries i on i.district_id = ${district} and i.school_id = ${school} and i.id = hit.inquiry_id
    order by hit.at desc`;
