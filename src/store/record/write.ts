import { type RawBuilder, sql } from "kysely";
import type { Command, Outgoing } from "../../inquiry/command.ts";
import type { Entry } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";
import type { LetterStep } from "../letter-step.ts";
import type { LetterState } from "../tables.ts";
import { dutyRows, rowOf } from "./row.ts";
import { wordsIn } from "./words-in.ts";

/** Where and when something is written. */
export type Spot = { district: number; school: number; now: Moment; mailDomain: string };

/** What one decision made. */
export type Writing = {
  commandId: string;
  command: Command;
  entries: Entry[];
  /** The inquiry before, when there was one, and after. */
  before: Inquiry | null;
  after: Inquiry;
  key?: { key: string; digest: string };
};

/**
 * Writes what decisions made, in one statement: entries, rows, duties, texts, letters, the commands that explain them
 * and the idempotency keys. Either all of it stands or none. All of them begin inquiries, or none does. Fails with a
 * unique violation when somebody else wrote the same entry number or used the same key first.
 */
export async function write(tx: Database, at: Spot, writings: readonly Writing[]): Promise<void> {
  const { district, school, now } = at;
  const each = <T>(list: (writing: Writing) => readonly T[]) => writings.flatMap(list);
  const commands = writings.map(({ commandId: id, command, entries, after }) => ({
    ...{ id, inquiry_id: after.id, kind: command.kind, actor: entries[0]?.by },
  }));
  const lines = each(({ entries, commandId, after }) =>
    entries.map(({ seq, at, kind, ...body }) => ({
      ...{ inquiry_id: after.id, command_id: commandId, seq, at, kind, body },
    })),
  );
  const notes = each((writing) => (isForStaff(writing) ? words(writing) : []));
  const texts = each((writing) => (isForStaff(writing) ? [] : words(writing)));
  const owed = each(changedDuties);
  const letters = each((writing) => outbox(writing, at));
  const keys = each(({ key, commandId, after }) =>
    key ? [{ ...key, inquiry_id: after.id, command_id: commandId }] : [],
  );
  const progress = each(({ entries }) => entries.flatMap(letterProgress));
  const isNew = writings[0]?.before === null;
  await sql`
    with place as (select ${district}::int as district_id, ${school}::int as school_id, ${now}::timestamptz as at),
    explained as (
      insert into commands (district_id, school_id, id, inquiry_id, kind, at, actor)
      select p.district_id, p.school_id, c.id, c.inquiry_id, c.kind, p.at, c.actor
      from place p, ${rows(commands, sql`id uuid, inquiry_id uuid, kind text, actor jsonb`)} c
    ),
    line as (
      select * from ${rows(lines, sql`inquiry_id uuid, seq int, at timestamptz, kind text, body jsonb, command_id uuid`)} e
    ),
    told as (
      insert into entries (district_id, school_id, inquiry_id, seq, at, kind, body, command_id)
      select p.district_id, p.school_id, e.inquiry_id, e.seq, e.at, e.kind, e.body, e.command_id from place p, line e
    ),
    unsealed as (
      insert into to_seal (district_id, school_id, inquiry_id, seq)
      select p.district_id, p.school_id, e.inquiry_id, e.seq from place p, line e
    ),
    ${notes.length === 0 ? sql`` : noteIn(notes)}
    ${texts.length === 0 ? sql`` : keptIn(texts)}
    ${owed.length === 0 ? sql`` : duties(owed, !isNew)}
    ${letters.length === 0 ? sql`` : posted(letters)}
    ${keys.length === 0 ? sql`` : used(keys)}
    ${progress.length === 0 ? sql`` : progressed(progress)}
    done as (select 1)
    ${isNew ? began(writings) : stands(writings)}
  `.execute(tx);
}

/** What staff write for themselves. */
const isForStaff = ({ command }: Writing): boolean =>
  command.kind === "note" || command.kind === "investigate";

/** Rows of a statement. One is told to be one, because a plan for a hundred reads a small table through. */
const rows = (list: readonly unknown[], columns: RawBuilder<unknown>) =>
  list.length === 1
    ? sql`(select * from jsonb_to_record(${JSON.stringify(list[0])}::jsonb) as one(${columns}))`
    : sql`(select * from jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as many(${columns}))`;

/** What nobody wrote now, an automatic letter or a quotation, is not searched. */
function words({ command, entries, after }: Writing) {
  const automatic = new Set(
    entries.flatMap((entry) => {
      if (entry.kind === "letterWritten" && entry.automatic) return [entry.to.text, entry.text.text];
      return (entry.kind === "received" || entry.kind === "guardianWrote") && entry.quoted
        ? [entry.quoted.text]
        : [];
    }),
  );
  return wordsIn(command).map(({ text: id, salt, words }) => ({
    ...{ inquiry_id: after.id, id, salt, words, by_machine: automatic.has(id) },
  }));
}

const noteIn = (list: unknown[]) => sql`
    noted as (
      insert into notes (district_id, school_id, id, inquiry_id, salt, words, at)
      select p.district_id, p.school_id, k.id, k.inquiry_id, k.salt, k.words, p.at
      from place p, ${rows(list, sql`id uuid, inquiry_id uuid, salt text, words text`)} k
    ),`;

const keptIn = (list: unknown[]) => sql`
    kept as (
      insert into kept_texts (district_id, school_id, id, inquiry_id, salt, words, at, by_machine)
      select p.district_id, p.school_id, k.id, k.inquiry_id, k.salt, k.words, p.at, k.by_machine
      from place p, ${rows(list, sql`id uuid, inquiry_id uuid, salt text, words text, by_machine boolean`)} k
    ),`;

function changedDuties({ before, after }: Writing) {
  return dutyRows(after).filter((row) => {
    const old = before?.duties.find(({ id }) => id === row.id);
    return !old || JSON.stringify(old) !== JSON.stringify(after.duties.find(({ id }) => id === row.id));
  });
}

const duties = (list: unknown[], mayStand: boolean) => sql`
    owed as (
      insert into duties as d (district_id, school_id, inquiry_id, id, clause, until, state, late, over, told, owner_id, warn_at, paused, clock, moves)
      select p.district_id, p.school_id, n.inquiry_id, n.id, n.clause, n.until, n.state, n.late, n.over, n.told, n.owner_id,
        n.warn_at, n.paused, n.clock, n.moves
      from place p, ${rows(
        list,
        sql`inquiry_id uuid, id text, clause text, until timestamptz, state text, late boolean, over boolean, told boolean,
          owner_id uuid, warn_at timestamptz, paused boolean, clock text, moves int`,
      )} n
      ${mayStand ? standing : sql``}
    ),`;

const standing = sql`on conflict (district_id, school_id, inquiry_id, id)
      do update set until = excluded.until, state = excluded.state, late = excluded.late, over = excluded.over,
        owner_id = excluded.owner_id, warn_at = excluded.warn_at, paused = excluded.paused, moves = excluded.moves`;

function outbox({ command, after }: Writing, { mailDomain, now }: Spot) {
  const letter: Outgoing | null =
    "letter" in command && typeof command.letter === "object" ? command.letter : null;
  const copies = command.kind === "reply" ? (command.copies ?? []) : [];
  const { id: inquiry_id } = after;
  return [...(letter ? [letter] : []), ...copies].map(
    ({ id, purpose, to, text, subject, language, leaves }) => ({
      ...{ id, inquiry_id, purpose, to_text: to.text, words_text: text.text, subject },
      ...{
        leave_at: leaves ?? null,
        steps: [{ state: "queued", at: now, ...(leaves && { until: leaves }) }],
      },
      language: language ?? after.language,
      message_id: `<${id}@${mailDomain}>`,
    }),
  );
}

const posted = (list: unknown[]) => sql`
    posted as (
      insert into letters (district_id, school_id, id, inquiry_id, purpose, to_text, words_text, subject, language, message_id, state, at,
        leave_at, steps)
      select p.district_id, p.school_id, l.id, l.inquiry_id, l.purpose, l.to_text, l.words_text, l.subject, l.language,
        l.message_id, 'queued', p.at, l.leave_at, l.steps
      from place p, ${rows(
        list,
        sql`id uuid, inquiry_id uuid, purpose text, to_text uuid, words_text uuid, subject text, language text, message_id text,
          leave_at timestamptz, steps jsonb`,
      )} l
    ),`;

const used = (list: unknown[]) => sql`
    once as (
      insert into idempotency_keys (district_id, school_id, key, digest, inquiry_id, at, command_id)
      select p.district_id, p.school_id, k.key, k.digest, k.inquiry_id, p.at, k.command_id
      from place p, ${rows(list, sql`key text, digest text, inquiry_id uuid, command_id uuid`)} k
    ),`;

type Progress = {
  id: string;
  state: LetterState;
  problem: string | null;
  again: boolean;
  leave_at: string | null;
  step: LetterStep;
};

/** A letter's own row follows what the record says became of it. */
function letterProgress(entry: Entry): Progress[] {
  if (!("letter" in entry) || !entry.letter) return [];
  const to = (state: LetterState, problem: string | null, again = false, leaves?: Moment) => [
    {
      ...{ id: entry.letter ?? "", state, problem, again, leave_at: leaves ?? (again ? entry.at : null) },
      step: {
        ...{ state, at: entry.at },
        ...(problem && { because: problem }),
        ...(leaves && { until: leaves }),
      },
    },
  ];
  if (entry.kind === "letterHandedOver") return to("accepted", null);
  if (entry.kind === "letterBounced") return to("bounced", entry.status);
  if (entry.kind === "letterHeld") return to("held", entry.because);
  if (entry.kind === "letterTakenBack") return to("taken_back", entry.because ?? null);
  if (entry.kind === "letterRescheduled") return to("queued", null, false, entry.leaves);
  if (entry.kind === "letterFailed") return to(entry.permanent ? "failed" : "queued", entry.because);
  return entry.kind === "letterOrderedAgain" ? to("queued", null, true) : [];
}

const progressed = (list: unknown[]) => sql`
    progressed as (
      update letters l set state = r.state, problem = r.problem, lease_until = null, looked_at = null,
        leave_at = coalesce(r.leave_at, l.leave_at), steps = l.steps || jsonb_build_array(r.step)
      from place p, ${rows(list, sql`id uuid, state text, problem text, again boolean, leave_at timestamptz, step jsonb`)} r
      where l.district_id = p.district_id and l.school_id = p.school_id and l.id = r.id
        -- An attempt that runs may still hand it over: an order to send again is left to it.
        and (not r.again or l.state in ('ambiguous', 'failed', 'bounced'))
    ),`;

const columns = sql`id uuid, reference text, seq int, received_at timestamptz, source text, type text, topic text, language text,
    question_text uuid, guardian_text uuid, guardian_id uuid, student_id uuid, owner_id uuid, escalated_to uuid, open boolean,
    waiting boolean, danger boolean, alert_at timestamptz, called uuid[], next_due timestamptz, next_clause text, next_told boolean,
    joined_into uuid, follows uuid, subjects uuid[], named uuid[], entrusted uuid[], state jsonb`;

function began(writings: readonly Writing[]) {
  const list = writings.map(({ after }) => rowOf(after));
  const names = sql.raw(Object.keys(list[0] ?? {}).join(", "));
  return sql`insert into inquiries (district_id, school_id, ${names})
    select p.district_id, p.school_id, ${names} from place p, ${rows(list, columns)} r`;
}

/** The next state of those that were read and locked; never a state over another that it did not see. */
function stands(writings: readonly Writing[]) {
  const list = writings.map(({ before, after }) => ({ ...rowOf(after), seen: before?.seq }));
  return sql`
    update inquiries i set seq = r.seq, type = r.type, topic = r.topic, language = r.language, guardian_text = r.guardian_text,
      guardian_id = r.guardian_id, student_id = r.student_id, owner_id = r.owner_id, escalated_to = r.escalated_to, open = r.open,
      waiting = r.waiting, danger = r.danger, alert_at = r.alert_at, called = r.called, next_due = r.next_due,
      next_clause = r.next_clause, next_told = r.next_told, state = r.state, subjects = r.subjects,
      named = r.named, entrusted = r.entrusted, joined_into = r.joined_into, follows = r.follows
    from place p, ${rows(list, sql`${columns}, seen int`)} r
    where i.district_id = p.district_id and i.school_id = p.school_id and i.id = r.id and i.seq = r.seen`;
}
