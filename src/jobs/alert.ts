import { findForLetters } from "../channels/form/found.ts";
import { outgoing } from "../channels/form/letter-for.ts";
import { staffNotice } from "../letters/words/staff-notice.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import type { JobWork } from "./house.ts";

/** Tells a member of staff that an inquiry needs them: reference and link, and no word about anybody. */
export const alert: JobWork = async (house, place, { inquiry: id = "", staff = "" }) => {
  const ready = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const found = await findForLetters(tx, house, place, { id });
    const person = await tx
      .selectFrom("staff")
      .select(["email", "name"])
      .where("district_id", "=", place.district)
      .where("id", "=", staff)
      .where("active", "=", true)
      .executeTakeFirst();
    return found && person ? { found, person } : null;
  });
  if (!ready) return;
  const { found, person } = ready;
  const notice = staffNotice({
    link: `${house.publicOrigin}/desk/inquiries/${found.inquiry.reference}`,
    reference: found.inquiry.reference,
    urgent: found.inquiry.emergency?.state === "raised",
  });
  await perform(house, {
    ...place,
    inquiry: id,
    who: { actor: { kind: "system", part: "post" }, name: "The desk", roles: [] },
    command: { kind: "alert", letter: outgoing("alert", person.email, notice) },
  });
};
