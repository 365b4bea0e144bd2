import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type AddressState, addressState } from "../../sop/gate/address-state.ts";
import type { Database } from "../database.ts";
import { addressOnFile } from "./gather-gate.ts";

/**
 * How the addresses that hold an inquiry's private link stand to the file of whoever asks: the one that the inquiry
 * gives, and each to which a letter brought it. The worst of them counts, for whoever reads one of them can open it.
 */
export async function linkReach(
  tx: Database,
  { district, school }: Place,
  { id, email, guardian }: Pick<Inquiry, "id" | "email" | "guardian">,
  now: Moment,
): Promise<AddressState> {
  const file = await addressOnFile(tx, { district, school }, guardian);
  // A copy of a reply is for somebody else, and carries no link.
  const { rows } = await sql<{ words: string }>`
    select distinct t.words from kept_texts t where t.district_id = ${district} and t.school_id = ${school}
      and (t.id = ${email?.text ?? null}::uuid or t.id in (select l.to_text from letters l
        where l.district_id = ${district} and l.school_id = ${school} and l.inquiry_id = ${id}::uuid
          and l.purpose not in ('alert', 'identity') and not exists (select from entries e
            where e.district_id = l.district_id and e.school_id = l.school_id and e.inquiry_id = l.inquiry_id
              and e.kind = 'replied' and e.body -> 'copies' ? l.id::text)))`.execute(tx);
  const states = rows.map(({ words }) => addressState(words, file, now));
  return states.find((one) => one === "not_on_file") ?? states.find((one) => one === "too_new") ?? "on_file";
}
