import { findForLetters } from "../channels/form/found.ts";
import { outgoing } from "../channels/form/letter-for.ts";
import { formatDateTime } from "../letters/words/format-date.ts";
import { staffMail } from "../letters/words/staff-mail.ts";
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
  const { inquiry, school, calendar } = found;
  const link = `${house.publicOrigin}/desk/inquiries/${inquiry.reference}`;
  const accept = inquiry.duties.find(({ clause, over }) => clause === "6.b" && !over);
  const notice =
    inquiry.emergency?.state === "raised"
      ? staffMail.emergency({ link, reference: inquiry.reference, schoolPhone: school.phone })
      : accept
        ? staffMail.escalated({ link, due: formatDateTime(accept.until, "en", calendar.tz) })
        : staffMail.assigned({ link });
  await perform(house, {
    ...place,
    inquiry: id,
    who: { actor: { kind: "system", part: "post" }, name: "The desk", roles: [] },
    command: { kind: "alert", letter: outgoing("alert", person.email, notice) },
  });
};
