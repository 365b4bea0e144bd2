import { sql } from "kysely";
import { type Found, findForLetters } from "../channels/form/found.ts";
import { acknowledgementLetter, emergencyLetter, tooLongLetter } from "../channels/form/letter-for.ts";
import { stopsAcknowledgement } from "../channels/mail/may-acknowledge.ts";
import { saidBefore } from "../channels/mail/said-before.ts";
import { owed } from "../inquiry/state.ts";
import { type Place, perform } from "../perform.ts";
import { explainIn } from "../sop/explain-in.ts";
import { type Database, inside } from "../store/database.ts";
import type { Who } from "../store/record/gather.ts";
import type { House, JobWork } from "./house.ts";

const intake = { actor: { kind: "system", part: "intake" }, name: "The desk", roles: [] } satisfies Who;

/**
 * Writes the automatic acknowledgement, once: a second run finds it written and stops. Too many are left to a person, so
 * that nobody can use us to flood somebody else's mailbox.
 */
export const acknowledge: JobWork = async (house, place, { inquiry: id = "", cut }) => {
  if (cut) return tellTooLong(house, place, id);
  const ready = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const found = await findForLetters(tx, house, place, { id });
    if (!found?.email) return null;
    const { emergency, letters, acknowledged } = found.inquiry;
    const urgent = emergency !== null && emergency.state !== "stood_down";
    // A later message may be the one that tells of danger: its writer is told whom to ring, acknowledged before or not.
    const isTold = urgent && letters.some(({ purpose }) => purpose === "emergency");
    if (isTold || (acknowledged && !urgent)) return null;
    if (!urgent && (await stopped(tx, house, place, found))) return null;
    return { found, urgent };
  });
  if (!ready) return;
  const { found, urgent } = ready;
  const { emergencyNumber } = found.edition;
  const letter = urgent ? emergencyLetter(found, emergencyNumber) : acknowledgementOf(found, emergencyNumber);
  await perform(house, {
    ...place,
    inquiry: id,
    who: intake,
    command: { kind: "acknowledgeByLetter", letter },
  });
};

/** Tells a parent that only the beginning of their latest mail is kept, once a day for an inquiry at the most. */
async function tellTooLong(house: House, place: Place, id: string): Promise<void> {
  const found = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const { rows } = await sql`select 1 from letters where district_id = ${place.district}
      and school_id = ${place.school} and inquiry_id = ${id}::uuid and purpose = 'added'
      and at > ${house.now()}::timestamptz - interval '1 day' limit 1`.execute(tx);
    return rows.length > 0 ? null : findForLetters(tx, house, place, { id });
  });
  if (!found?.email) return;
  const letter = tooLongLetter(found, found.edition.emergencyNumber);
  await perform(house, { ...place, inquiry: id, who: intake, command: { kind: "tellTooLong", letter } });
}

/** The acknowledgement of an inquiry as a person has it sent, whatever stopped ours; null when it has no address. */
export const writtenAcknowledgement = (house: House, place: Place, id: string) =>
  inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const found = await findForLetters(tx, house, place, { id });
    return found?.email ? acknowledgementOf(found, found.edition.emergencyNumber) : null;
  });

/** What is stopped goes to the list of mail to look at, with why. */
async function stopped(
  tx: Database,
  house: House,
  place: Place,
  { inquiry, email }: Found,
): Promise<boolean> {
  const at = { district_id: place.district, school_id: place.school };
  const { rows } = await sql<{ mailbox: string }>`
    select split_part(split_part(o.envelope_to, '@', 1), '+', 1) as mailbox from entries e
    join originals o on o.district_id = e.district_id and o.school_id = e.school_id and o.id = (e.body ->> 'original')::uuid
    where e.district_id = ${place.district} and e.school_id = ${place.school} and e.inquiry_id = ${inquiry.id}::uuid
      and e.seq = 1`.execute(tx);
  const mailbox = rows[0]?.mailbox ?? inquiry.source;
  const address = email ?? "";
  const asked = { address, question: inquiry.question.text, inquiry: inquiry.id };
  const because = (await saidBefore(tx, place, asked, house.now()))
    ? "repeat"
    : await stopsAcknowledgement(tx, place, address, house.now(), {
        ...{ inquiry: inquiry.id, mailbox },
        ...(house.acknowledgeLimits && { limits: house.acknowledgeLimits }),
      });
  if (!because) return false;
  await tx
    .insertInto("not_acknowledged")
    .values({ ...at, inquiry_id: inquiry.id, at: house.now(), because, looked_at: null })
    .onConflict((one) => one.doNothing())
    .execute();
  return true;
}

function acknowledgementOf(found: Found, emergencyNumber: string) {
  const { inquiry } = found;
  // The date that the parent is given is the one by which an answer is owed, not the one of this letter.
  const answer = owed(inquiry).find(({ clause }) => clause.startsWith("4.")) ?? owed(inquiry)[0];
  return acknowledgementLetter(found, {
    due: answer?.until ?? found.now,
    because: answer ? explainIn(answer, inquiry.language) : "",
    emergencyNumber,
  });
}
