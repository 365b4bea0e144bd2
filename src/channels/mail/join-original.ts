import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import { perform } from "../../perform.ts";
import { ask } from "../../store/database.ts";
import { keep } from "../../store/keep.ts";
import { scopeFor, type Who } from "../../store/record/gather.ts";
import { triage } from "../../triage/triage.ts";
import { dangerOf } from "../danger-of.ts";
import { sameAddress } from "./addresses.ts";
import type { Reader } from "./read.ts";
import { understandMail } from "./understand-mail.ts";

type Row = {
  raw: Buffer;
  envelope_from: string;
  sha256: string;
  inquiry: string;
  email: string | null;
  filed: string | null;
};

/**
 * A mail that nobody owns becomes a message on an inquiry that is there, by the person who says so. It is the guardian's
 * when it came from an address of theirs, else somebody else's. Null: there is no such mail or inquiry for them.
 */
export async function joinOriginal(
  reader: Reader,
  place: Place,
  { mail: id, reference, who }: { mail: string; reference: string; who: Who },
): Promise<{ inquiry: string } | { refused: Refusal } | null> {
  const { district, school } = place;
  const [row] = await ask(
    reader.db,
    scopeFor(place, who),
    sql<Row>`
      select o.raw, o.envelope_from, o.sha256, i.id as inquiry, g.email as filed,
        (select words from kept_texts t where t.district_id = i.district_id and t.school_id = i.school_id
          and t.id = (i.state #>> '{email,text}')::uuid) as email
      from originals o
      join inquiries i on i.district_id = o.district_id and i.school_id = o.school_id
        and i.reference = ${reference.trim().toUpperCase()}
      left join guardians g on g.district_id = i.district_id and g.school_id = i.school_id and g.id = i.guardian_id
      where o.district_id = ${district} and o.school_id = ${school} and o.id = ${id}::uuid and o.inquiry_id is null`,
  );
  if (!row) return null;
  const raw = Buffer.from(row.raw);
  const mail = await understandMail(raw, row.envelope_from);
  const sender = mail.sender?.sole ? mail.sender.address : "";
  const isTheirs = [row.email, row.filed].some((one) => one && sender && sameAddress(one, sender));
  const danger = dangerOf(
    triage({ text: mail.text, subject: mail.subject, channel: "mail", attachments: mail.files }),
  );
  const performed = await perform(reader, {
    ...{ ...place, who, inquiry: row.inquiry },
    command: {
      ...{ kind: "addMessage", text: keep(mail.text), source: "mail", original: id },
      from: isTheirs ? "guardian" : "third_party",
      ...(mail.quoted && { quoted: keep(mail.quoted) }),
      ...(danger && { danger }),
    },
    key: { key: `mail:${id}`, digest: row.sha256 },
  });
  if ("refused" in performed) return { refused: performed.refused };
  await ask(
    reader.db,
    { district, schools: [school] },
    reader.db
      .updateTable("originals")
      .set({ read_at: reader.now(), inquiry_id: performed.inquiry.id })
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", id)
      .where("inquiry_id", "is", null),
  );
  return { inquiry: performed.inquiry.id };
}
