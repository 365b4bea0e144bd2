import { sql } from "kysely";
import type { Command } from "../../inquiry/command.ts";
import type { Entry } from "../../inquiry/entry.ts";
import { fold } from "../../inquiry/evolve.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { World } from "../../sop/world.ts";
import { type Database, together } from "../database.ts";
import { entriesOf, entryOf } from "../reads/entries.ts";
import { lockInquiry } from "./find.ts";

/** The other of two inquiries that are put together or parted, or the message that becomes one of its own. */
export async function gatherJoining(
  tx: Database,
  place: Place,
  command: Command,
  inquiry: Inquiry | null,
): Promise<Pick<World, "other" | "message">> {
  if (!inquiry) return {};
  switch (command.kind) {
    case "splitOff":
      return { message: await messageOf(tx, place, inquiry, command.message) };
    case "takeIn":
    case "standAgain":
      return { other: await otherOf(tx, place, inquiry, command.from) };
    case "joinInto":
      return { other: await otherOf(tx, place, inquiry, command.into) };
    default:
      return {};
  }
}

async function otherOf(
  tx: Database,
  { district, school }: Place,
  inquiry: Inquiry,
  id: string,
): Promise<NonNullable<World["other"]> | null> {
  const found = await lockInquiry(tx, { district, school }, id);
  if (!found) return null;
  const words = (text: string | undefined) =>
    sql`(select lower(trim(words)) from kept_texts
      where district_id = ${district} and school_id = ${school} and id = ${text ?? null}::uuid)`;
  const apart = (of: string) =>
    sql`array(select staff_id from set_apart
      where district_id = ${district} and school_id = ${school} and inquiry_id = ${of}::uuid order by staff_id)`;
  const { rows } = await sql<{ sameAddress: boolean; sameApart: boolean }>`
    select coalesce(${words(inquiry.email?.text)} = ${words(found.email?.text)}, false) as "sameAddress",
      ${apart(inquiry.id)} = ${apart(id)} as "sameApart"`.execute(tx);
  return { inquiry: found, ...(rows[0] ?? { sameAddress: false, sameApart: false }) };
}

async function messageOf(
  tx: Database,
  place: Place,
  { id }: Inquiry,
  seq: number,
): Promise<NonNullable<World["message"]> | null> {
  const [{ rows }, { rows: along }] = await together(
    entriesOf(place, { id }).execute(tx),
    sql<{ seq: number }>`
      select e.seq from entries e
      where e.district_id = ${place.district} and e.school_id = ${place.school} and e.inquiry_id = ${id}::uuid
        and e.command_id = (select m.command_id from entries m where m.district_id = e.district_id
          and m.school_id = e.school_id and m.inquiry_id = e.inquiry_id and m.seq = ${seq})`.execute(tx),
  );
  const entries = rows.map(entryOf);
  const message = entries.find((entry) => entry.seq === seq);
  if (message?.kind !== "received" && message?.kind !== "guardianWrote") return null;
  const before = fold(
    id,
    entries.filter((entry) => entry.seq < seq),
  );
  const isTheirs = (entry: Entry) => entry.kind === "guardianWrote" && entry.from === "guardian";
  return {
    seq,
    isFirst: message.kind === "received",
    isLast: isTheirs(message) && !entries.some((entry) => entry.seq > seq && isTheirs(entry)),
    begins: entries.flatMap((entry) =>
      entry.kind === "due" && along.some((one) => one.seq === entry.seq) ? [entry.duty] : [],
    ),
    wasSettled: before?.settled ?? false,
    replies: before?.replies ?? 0,
  };
}
