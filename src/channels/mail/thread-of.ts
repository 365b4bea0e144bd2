import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../../store/database.ts";
import { header, isMessageId, messageIds, readHeaders } from "./headers.ts";
import type { Claimed } from "./outbox.ts";

/** What a letter answers, the chain before it, and the subject of its conversation where it keeps to that. */
export type LetterThread = { inReplyTo?: string; references?: string[]; subject?: string };

/** Letters that are part of the conversation; the others stand for themselves, and under their own subject. */
const conversing = new Set([
  "acknowledgement",
  "reply",
  "escalation",
  "promise_moved",
  "closure",
  "feedback",
  "added",
]);
/**
 * What answers a mail by itself names none of theirs: nothing that a sender chose comes back, and whether one was known
 * to us would show whether their address is on file.
 */
const byItself = new Set(["acknowledgement", "added"]);
const keepsSubject = new Set(["reply", "escalation", "promise_moved", "closure"]);
/** The first of a conversation and the latest: RFC 5322 sets no limit, header lines do. */
const most = 20;

type Asked = {
  /** The address that it goes to, as it was written. */
  to: string;
  /** It goes to an address of the parent's; a copy answers nothing that the parent wrote. */
  isOwn: boolean;
};

/**
 * The conversation that a letter belongs to, by the mails of the parent and our own letters to this address, in their
 * order. Clients group by the chain (Apple, Outlook) and by chain and subject together (Gmail), so both stay.
 */
export async function threadOf(
  tx: Database,
  { district, school }: Place,
  { id, purpose, inquiry, at }: Claimed,
  { to, isOwn }: Asked,
): Promise<LetterThread> {
  if (!conversing.has(purpose)) return {};
  const here = sql`l.district_id = ${district} and l.school_id = ${school} and l.inquiry_id = ${inquiry}::uuid`;
  const { rows: ours } = await sql<{ at: string; id: string; subject: string }>`
    select l.at, l.message_id as id, l.subject from letters l
    where ${here} and l.id <> ${id}::uuid and l.at <= ${at}::timestamptz and l.state = 'accepted'
      and l.purpose = any (${[...conversing]}::text[]) 
      and (select lower(btrim(k.words)) from kept_texts k
        where k.district_id = l.district_id and k.school_id = l.school_id and k.id = l.to_text) = ${to.trim().toLowerCase()}
    order by l.at limit 100`.execute(tx);
  const theirs =
    isOwn && !byItself.has(purpose) ? await theirMails(tx, { district, school }, inquiry, at) : [];
  // What they wrote stands before what answers it in the same moment.
  const chain = [...theirs, ...ours].sort((a, b) => a.at.localeCompare(b.at)).map((one) => one.id);
  const references = chain.length > most ? [...chain.slice(0, 1), ...chain.slice(1 - most)] : chain;
  const answers = theirs.at(-1)?.id ?? references.at(-1);
  const [first] = ours;
  return {
    ...(answers && { inReplyTo: answers, references }),
    ...(first && keepsSubject.has(purpose) && { subject: `Re: ${first.subject.replace(/^Re: /, "")}` }),
  };
}

/** The Message-IDs of the parent's mails before the letter was written, the oldest first. */
async function theirMails(tx: Database, { district, school }: Place, inquiry: string, before: string) {
  const { rows } = await sql<{ at: string; head: Uint8Array }>`
    select e.at, substring(o.raw for 262144) as head from entries e
    join originals o on o.district_id = e.district_id and o.school_id = e.school_id
      and o.id = (e.body ->> 'original')::uuid
    where e.district_id = ${district} and e.school_id = ${school} and e.inquiry_id = ${inquiry}::uuid
      and (e.kind = 'received' or e.kind = 'guardianWrote' and e.body ->> 'from' = 'guardian')
      and e.at <= ${before}::timestamptz
    order by e.seq desc limit 10`.execute(tx);
  return rows
    .flatMap(({ at, head }) => {
      const [id] = messageIds(header(readHeaders(Buffer.from(head)), "message-id"));
      return id && isMessageId(id) ? [{ at, id }] : [];
    })
    .reverse();
}
