import type { Place } from "../../../inquiry/place.ts";
import { asJson } from "../../../store/as-json.ts";
import { ask } from "../../../store/database.ts";
import type { OwnCheck } from "../../../store/own-check.ts";
import type { Reader } from "../read.ts";
import type { Sender } from "../sender.ts";

/** DMARC passed for exactly the domain of a From that names one mailbox: the same as is asked of a server that is trusted. */
export const ownVouches = (check: OwnCheck | null, sender: Sender | null): boolean =>
  check?.dmarc === "pass" &&
  sender?.sole === true &&
  check.from === sender.address.slice(sender.address.lastIndexOf("@") + 1).toLowerCase();

/** What we found out ourselves about a mail that was kept; it is looked at once, and what was found stays with it. */
export async function checkedOnce(
  { db, ownCheck }: Reader,
  { district, school }: Place,
  original: { id: string; raw: Buffer },
): Promise<OwnCheck | null> {
  if (!ownCheck) return null;
  const scope = { district, schools: [school] };
  const its = db
    .selectFrom("originals")
    .select(["checked", "peer_ip", "peer_helo", "envelope_from"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", original.id);
  const [row] = await ask(db, scope, its);
  // What nobody handed to our receiver, nobody can check.
  if (!row?.peer_ip) return null;
  if (row.checked) return row.checked;
  const handed = { ip: row.peer_ip, helo: row.peer_helo ?? "", envelopeFrom: row.envelope_from };
  const checked = await ownCheck(original.raw, handed);
  if (checked)
    await ask(
      db,
      scope,
      db
        .updateTable("originals")
        .set({ checked: asJson(checked) })
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", original.id),
    );
  return checked;
}
