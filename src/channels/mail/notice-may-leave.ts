import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import { lawsOf } from "../../sop/edition.ts";
import { addressState } from "../../sop/gate/address-state.ts";
import { noticeStopped } from "../../sop/gate/notice-forbidden.ts";
import type { Database } from "../../store/database.ts";
import { gatherDraft } from "../../store/record/gather-draft.ts";
import { addressOnFile } from "../../store/record/gather-gate.ts";
import { readStanding } from "../../store/record/read-standing.ts";
import { editionOf, type Leaving, type MayLeave, toldOf } from "./may-still-leave.ts";

type Letter = { id: string; address: string; subject: string; text: string };

/**
 * Whether a notice with words of staff may leave at this moment, decided as when it was written, on what is on file now.
 * One with fixed words always may.
 */
export async function noticeMayLeave(
  tx: Database,
  place: Place,
  { id, address, subject, text }: Letter,
  { inquiry, school, now }: Leaving,
): Promise<MayLeave> {
  const { rows } = await sql<Written>`
    select body -> 'automatic' as automatic, body -> 'by' as by from entries
    where district_id = ${place.district} and school_id = ${place.school} and inquiry_id = ${inquiry.id}::uuid
      and kind = 'letterWritten' and body ->> 'letter' = ${id}`.execute(tx);
  const [written] = rows;
  if (written?.automatic) return null;
  const { student, guardian } = inquiry;
  const to = addressState(address, await addressOnFile(tx, place, guardian), now);
  const standing =
    student && guardian
      ? await readStanding(tx, place, { student, guardian, inquiry: inquiry.id }, now)
      : null;
  const own = editionOf(inquiry, school);
  const stopped = noticeStopped(
    { text, subject, language: inquiry.language, to },
    {
      now,
      calendar: school.calendar,
      edition: own,
      laws: lawsOf(own),
      standing,
      draft: await gatherDraft(tx, place, inquiry, now, text),
    },
  );
  if (!stopped) return null;
  return {
    held: to === "not_on_file" ? "address_changed" : "right_changed",
    tell: await toldOf(tx, place, written?.by, inquiry),
  };
}

type Written = { automatic: boolean; by?: { kind: string; id: string } };
