import { sql } from "kysely";
import type { Outgoing, Reply } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type AddressOnFile, addressState } from "../../sop/gate/address-state.ts";
import type { CopyFacts, GateFacts } from "../../sop/gate/gate-facts.ts";
import { addressesOfText } from "../../sop/gate/rests-on-question.ts";
import { type Database, together } from "../database.ts";
import { readStanding } from "./read-standing.ts";

/** Who gets a copy of this reply and how they stand, and the privacy officer's answer that it rests on. */
export async function gatherGate(
  tx: Database,
  place: Place,
  command: Reply,
  inquiry: Inquiry,
  now: Moment,
): Promise<GateFacts> {
  const copies = (command.copies ?? []).map(({ id, to }) => ({ letter: id, address: to.words.trim() }));
  const [asked, known, own] = await together(
    command.question ? askedAbout(tx, place, inquiry) : null,
    copies.length > 0
      ? whoHas(
          tx,
          place,
          inquiry,
          copies.map(({ address }) => address),
        )
      : [],
    command.letter ? addressOnFile(tx, place, inquiry.guardian) : null,
  );
  const facts: CopyFacts[] = [];
  for (const copy of copies) {
    const guardian = known.find(({ email }) => email === copy.address.toLowerCase()) ?? null;
    facts.push({
      ...copy,
      guardian: guardian && { id: guardian.id, name: guardian.name },
      state: addressState(copy.address, guardian, now),
      standing: inquiry.student
        ? await readStanding(
            tx,
            place,
            { student: inquiry.student, guardian: guardian?.id ?? null, inquiry: inquiry.id },
            now,
          )
        : null,
    });
  }
  const to = command.letter && addressState(command.letter.to.words, own, now);
  return { asked, copies: facts, ...(to && { to }) };
}

/** How the address of a notice stands to the file of whoever asks. */
export async function gatherNotice(
  tx: Database,
  place: Place,
  { to }: Outgoing,
  { guardian }: Inquiry,
  now: Moment,
): Promise<GateFacts> {
  const own = await addressOnFile(tx, place, guardian);
  return { asked: null, copies: [], to: addressState(to.words, own, now) };
}

/** A moment as the application writes it. */
const since = sql`to_char(email_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The address on file of a guardian, with since when; null: nobody on file. */
export async function addressOnFile(
  tx: Database,
  { district, school }: Place,
  guardian: string | null,
): Promise<AddressOnFile | null> {
  if (!guardian) return null;
  const { rows } = await sql<AddressOnFile>`
    select email, ${since} as since from guardians
    where district_id = ${district} and school_id = ${school} and id = ${guardian}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** The people on file with these addresses who are linked to the inquiry's student: nobody else's parents. */
export async function whoHas(
  tx: Database,
  { district, school }: Place,
  { student }: Pick<Inquiry, "student">,
  addresses: readonly string[],
): Promise<{ id: string; name: string; email: string; since: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; email: string; since: string | null }>`
    select g.id, g.name, lower(g.email) as email, ${since} as since from guardians g
    join guardianships k on k.district_id = g.district_id and k.school_id = g.school_id and k.guardian_id = g.id
    where g.district_id = ${district} and g.school_id = ${school} and k.student_id = ${student}::uuid
      and lower(g.email) = any (${addresses.map((address) => address.toLowerCase())}::text[])`.execute(tx);
  return rows;
}

/** The question as it was asked; void when anything in the family's file changed after its answer. */
export async function askedAbout(
  tx: Database,
  { district, school }: Place,
  { privacy, student, guardian }: Inquiry,
): Promise<GateFacts["asked"]> {
  if (!privacy?.draft || !privacy.to) return null;
  const since = privacy.answeredAt ?? "infinity";
  const { rows } = await sql<{ draft: string | null; to: string | null; voided: boolean }>`
    select
      (select words from kept_texts where district_id = ${district} and school_id = ${school} and id = ${privacy.draft.text}::uuid) as draft,
      (select words from kept_texts where district_id = ${district} and school_id = ${school} and id = ${privacy.to.text}::uuid) as to,
      exists (select from family_acts where district_id = ${district} and school_id = ${school}
        and (student_id = ${student}::uuid or guardian_id = ${guardian}::uuid) and at > ${since}::timestamptz)
      or exists (select from orders where district_id = ${district} and school_id = ${school} and student_id = ${student}::uuid
        and greatest(entered_at, ended_at) > ${since}::timestamptz)
      or exists (select from flags where district_id = ${district} and school_id = ${school} and student_id = ${student}::uuid
        and greatest(entered_at, ended_at) > ${since}::timestamptz) as voided`.execute(tx);
  const [found] = rows;
  return {
    draft: found?.draft ?? "",
    to: addressesOfText(found?.to ?? ""),
    voided: found?.voided ?? true,
  };
}
