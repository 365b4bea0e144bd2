import { sql } from "kysely";
import type { Command, Outgoing } from "../../inquiry/command.ts";
import type { Entry } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";
import type { LetterState } from "../tables.ts";
import { dutyRows, rowOf } from "./row.ts";
import { wordsIn } from "./words-in.ts";

export type Writing = {
  district: number;
  school: number;
  now: Moment;
  commandId: string;
  command: Command;
  entries: Entry[];
  /** The inquiry before, when there was one, and after. */
  before: Inquiry | null;
  after: Inquiry;
  key?: { key: string; digest: string };
  mailDomain: string;
};

/**
 * Writes what a decision made, in one statement: entries, row, duties, texts, letters, the command that explains them
 * and the idempotency key. Either all of it stands or none. Fails with a unique violation when somebody else wrote the
 * same entry number or used the same key first.
 */
export async function write(tx: Database, writing: Writing): Promise<void> {
  const { district, school, now, commandId, command, entries, before, after, key } = writing;
  const words = wordsIn(command).map(({ text, salt, words }) => ({ id: text, salt, words }));
  const isNote = command.kind === "note";
  const changedDuties = dutyRows(after).filter((row) => {
    const old = before?.duties.find(({ id }) => id === row.id);
    return !old || JSON.stringify(old) !== JSON.stringify(after.duties.find(({ id }) => id === row.id));
  });
  const lines = entries.map(({ seq, at, kind, ...body }) => ({ seq, at, kind, body }));
  const letter = "letter" in command && typeof command.letter === "object" ? command.letter : null;
  await sql`
    with place as (select ${district}::int as district_id, ${school}::int as school_id, ${after.id}::uuid as inquiry_id),
    explained as (
      insert into commands (district_id, school_id, id, inquiry_id, kind, at, actor)
      select district_id, school_id, ${commandId}::uuid, inquiry_id, ${command.kind}, ${now}::timestamptz, ${JSON.stringify(entries[0]?.by)}::jsonb from place
    ),
    told as (
      insert into entries (district_id, school_id, inquiry_id, seq, at, kind, body, command_id)
      select p.district_id, p.school_id, p.inquiry_id, e.seq, e.at, e.kind, e.body, ${commandId}::uuid
      from place p, jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as e(seq int, at timestamptz, kind text, body jsonb)
    ),
    unsealed as (
      insert into to_seal (district_id, school_id, inquiry_id, seq)
      select p.district_id, p.school_id, p.inquiry_id, e.seq
      from place p, jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as e(seq int)
    ),
    ${words.length === 0 ? sql`` : isNote ? keptIn("notes", words, now) : keptIn("kept_texts", words, now)}
    ${changedDuties.length === 0 ? sql`` : duties(changedDuties, before !== null)}
    ${letter ? outbox(letter, after.language, writing.mailDomain, now) : sql``}
    ${key ? usedKey(key, commandId, now) : sql``}
    ${letterProgress(entries)}
    done as (select 1)
    ${row(before, after)}
  `.execute(tx);
}

const keptIn = (table: "notes" | "kept_texts", words: unknown[], now: Moment) => sql`
    kept as (
      insert into ${sql.table(table)} (district_id, school_id, id, inquiry_id, salt, words, at)
      select p.district_id, p.school_id, k.id, p.inquiry_id, k.salt, k.words, ${now}::timestamptz
      from place p, jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as k(id uuid, salt text, words text)
    ),`;

const duties = (rows: unknown[], mayStand: boolean) => sql`
    owed as (
      insert into duties as d (district_id, school_id, inquiry_id, id, clause, until, state, late, over, told, owner_id, warn_at, paused, clock, moves)
      select p.district_id, p.school_id, p.inquiry_id, n.id, n.clause, n.until, n.state, n.late, n.over, n.told, n.owner_id,
        n.warn_at, n.paused, n.clock, n.moves
      from place p, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as n(id text, clause text, until timestamptz, state text, late boolean, over boolean, told boolean, owner_id uuid,
          warn_at timestamptz, paused boolean, clock text, moves int)
      ${mayStand ? standing : sql``}
    ),`;

const standing = sql`on conflict (district_id, school_id, inquiry_id, id)
      do update set until = excluded.until, state = excluded.state, late = excluded.late, over = excluded.over,
        owner_id = excluded.owner_id, warn_at = excluded.warn_at, paused = excluded.paused, moves = excluded.moves`;

const outbox = (letter: Outgoing, language: string, mailDomain: string, now: Moment) => sql`
    posted as (
      insert into letters (district_id, school_id, id, inquiry_id, purpose, to_text, words_text, subject, language, message_id, state, at)
      select district_id, school_id, ${letter.id}::uuid, inquiry_id, ${letter.purpose}, ${letter.to.text}::uuid,
        ${letter.text.text}::uuid, ${letter.subject}, ${language}, ${`<${letter.id}@${mailDomain}>`}, 'queued', ${now}::timestamptz
      from place
    ),`;

const usedKey = ({ key, digest }: { key: string; digest: string }, command: string, now: Moment) => sql`
    once as (
      insert into idempotency_keys (district_id, school_id, key, digest, inquiry_id, at, command_id)
      select district_id, school_id, ${key}, ${digest}, inquiry_id, ${now}::timestamptz, ${command}::uuid from place
    ),`;

/** A letter's own row follows what the record says became of it. */
function letterProgress(entries: Entry[]) {
  type Progress = { id: string; state: LetterState; problem: string | null };
  const [progress] = entries.flatMap((entry): Progress[] => {
    if (entry.kind === "letterHandedOver") return [{ id: entry.letter, state: "accepted", problem: null }];
    if (entry.kind === "letterBounced")
      return [{ id: entry.letter, state: "bounced", problem: entry.status }];
    if (entry.kind === "letterFailed")
      return [{ id: entry.letter, state: entry.permanent ? "failed" : "queued", problem: entry.because }];
    return [];
  });
  if (!progress) return sql``;
  return sql`
    progressed as (
      update letters l set state = ${progress.state}, problem = ${progress.problem}, lease_until = null
      from place p where l.district_id = p.district_id and l.school_id = p.school_id and l.id = ${progress.id}::uuid
    ),`;
}

/** A new row, or the next state of the one that was read and locked; never a state over another that it did not see. */
function row(before: Inquiry | null, after: Inquiry) {
  const record = JSON.stringify(rowOf(after));
  const names = sql.raw(Object.keys(rowOf(after)).join(", "));
  const columns = sql`id uuid, reference text, seq int, received_at timestamptz, source text, type text, topic text, language text,
    question_text uuid, guardian_text uuid, guardian_id uuid, student_id uuid, owner_id uuid, escalated_to uuid, open boolean,
    waiting boolean, danger boolean, next_due timestamptz, next_clause text, next_told boolean, state jsonb`;
  if (!before)
    return sql`insert into inquiries (district_id, school_id, ${names}) select p.district_id, p.school_id, ${names} from place p, jsonb_to_record(${record}::jsonb) as r(${columns})`;
  return sql`
    update inquiries i set seq = r.seq, type = r.type, topic = r.topic, language = r.language, guardian_text = r.guardian_text,
      guardian_id = r.guardian_id, student_id = r.student_id, owner_id = r.owner_id, escalated_to = r.escalated_to, open = r.open,
      waiting = r.waiting, danger = r.danger, next_due = r.next_due, next_clause = r.next_clause, next_told = r.next_told, state = r.state
    from place p, jsonb_to_record(${record}::jsonb) as r(${columns})
    where i.district_id = p.district_id and i.school_id = p.school_id and i.id = p.inquiry_id and i.seq = ${before.seq}`;
}
