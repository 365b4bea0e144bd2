import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { SenderTrick } from "../../letters/words/sender-words.ts";
import { within } from "../../sop/dates.ts";
import { reopensFor } from "../../sop/edition.ts";
import { countedBy } from "../../sop/edition-in-force.ts";
import type { World } from "../../sop/world.ts";
import type { Database } from "../../store/database.ts";
import { keep } from "../../store/keep.ts";
import type { SchoolFacts } from "../../store/school-facts.ts";
import type { Thread } from "./find-thread.ts";
import { neighboursOf } from "./neighbours.ts";
import { mayBeNewQuestion } from "./new-question.ts";
import type { Sender } from "./sender.ts";
import { tricksOf } from "./tricks-of.ts";

/**
 * What becomes of a person's mail that answers an inquiry. `begins`: it is an inquiry of its own after all, which goes on
 * from that one or answers a letter that was written to somebody else. `perhapsNew`: it joins, and may be a new question;
 * so many days after the last word.
 */
export type Belongs = {
  begins: { follows: string } | { answers: string } | null;
  perhapsNew: number | null;
  /** What is odd about its sender. */
  tricks: SenderTrick[];
};

type Home = Pick<SchoolFacts, "calendar" | "edition" | "editions" | "mail_address">;

/**
 * A third party's mail stays with what it answers, where somebody sees it; but a parent on file has questions of their
 * own, and nobody looks at what is closed: both begin an inquiry. So does the parent's own answer to what has been closed
 * for longer than the edition lets it open again.
 */
export async function whereItBelongs(
  tx: Database,
  place: Place,
  thread: Thread | null,
  mail: { subject: string; sender: string | null; from: Sender | null; replyTo: Sender | null; at: string },
  home: Home,
): Promise<Belongs> {
  const { from, replyTo } = mail;
  const around = from && (await neighboursOf(tx, place, from, home.mail_address));
  const tricks = from && around ? tricksOf(from, replyTo, around) : [];
  const joins: Belongs = { begins: null, perhapsNew: null, tricks };
  if (!thread) return joins;
  const { inquiry, by } = thread;
  if (by === "third_party") {
    const begins = inquiry.closed || (await isAnotherOnFile(tx, place, mail.sender, inquiry.guardian));
    return begins ? { ...joins, begins: { answers: inquiry.id } } : joins;
  }
  if (inquiry.closed && !opensAgain(inquiry, home, mail.at))
    return { ...joins, begins: { follows: inquiry.id } };
  const said = mail.subject ? await saidBefore(tx, place, inquiry) : null;
  return said
    ? { ...joins, perhapsNew: mayBeNewQuestion(mail.subject, mail.at, { ...said, ...inquiry }) }
    : joins;
}

/** What a message keeps beside its words: who a third party says to be, and a subject that is another than before. */
export const besides = (
  { sender, subject }: { sender: Sender | null; subject: string },
  by: Thread["by"],
  { perhapsNew, tricks }: Belongs,
) => ({
  ...(tricks.length > 0 && { tricks }),
  ...(by === "third_party" && sender && { sender: keep(written(sender)) }),
  ...(subject && (by === "third_party" || perhapsNew) && { subject: keep(subject) }),
  ...(perhapsNew && { perhapsNew }),
});
const written = ({ name, address }: Sender) => (name && name !== address ? `${name} <${address}>` : address);

/** Whether an answer that came then opens what is closed, by the inquiry's own edition. */
function opensAgain(inquiry: Inquiry, { calendar, edition, editions }: Home, at: string): boolean {
  const closed = inquiry.acts.findLast(({ kind }) => kind === "closed");
  if (!closed) return true;
  const its = editions.find(({ id }) => id === inquiry.edition) ?? edition;
  return at <= within(reopensFor(its), closed.at, { calendar: countedBy(calendar, its) } as World).until;
}

async function isAnotherOnFile(
  tx: Database,
  { district, school }: Place,
  address: string | null,
  guardian: string | null,
): Promise<boolean> {
  if (!address) return false;
  const found = await tx
    .selectFrom("guardians")
    .select("id")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where((is) => is(is.fn<string>("lower", ["email"]), "=", address.trim().toLowerCase()))
    .limit(2)
    .execute();
  return found.some(({ id }) => id !== guardian);
}

/** Subjects and words on an inquiry, and when the last of them was said. */
async function saidBefore(tx: Database, { district, school }: Place, { id }: Inquiry) {
  const { rows } = await sql<{ words: (string | null)[]; last: string }>`
    select array(
        select left(k.words, 2000) from entries e
          join kept_texts k on k.district_id = e.district_id and k.school_id = e.school_id
            and k.id::text in (e.body #>> '{question,text}', e.body #>> '{subject,text}', e.body #>> '{text,text}')
          where e.district_id = ${district} and e.school_id = ${school} and e.inquiry_id = ${id}::uuid
            and (e.kind = 'received' or (e.kind = 'guardianWrote' and e.body ->> 'from' = 'guardian') or e.kind = 'replied')
        union all
        select l.subject from letters l
          where l.district_id = ${district} and l.school_id = ${school} and l.inquiry_id = ${id}::uuid) as words,
      (select max(e.at) from entries e
        where e.district_id = ${district} and e.school_id = ${school} and e.inquiry_id = ${id}::uuid
          and (e.kind in ('received', 'replied') or (e.kind = 'guardianWrote' and e.body ->> 'from' = 'guardian'))) as last`.execute(
    tx,
  );
  const [row] = rows;
  return row?.last ? { words: row.words.map((words) => words ?? ""), last: row.last } : null;
}
