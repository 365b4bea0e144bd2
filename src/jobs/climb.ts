import { findForLetters } from "../channels/form/found.ts";
import { nextLevel } from "../channels/form/next-level.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { theDesk } from "../store/record/gather.ts";
import type { JobWork } from "./house.ts";

/**
 * An escalation that nobody accepted by its date goes one level up, if it still waits; so does an inquiry of which a date
 * is near or past, where the edition says so, if the date is still owed and nobody was asked meanwhile.
 */
export const climb: JobWork = async (house, place, { inquiry: id = "", duty, when }) => {
  const command = await inside(
    house.db,
    { district: place.district, schools: [place.school] },
    async (tx) => {
      const found = await findForLetters(tx, house, place, { id });
      if (!found) return null;
      const { duties, escalation } = found.inquiry;
      const isAsked = escalation?.state === "asked";
      const isOwed = duty !== undefined && duties.some((one) => one.id === duty && !one.over && !one.paused);
      if (duty === undefined ? !isAsked : isAsked || !isOwed) return null;
      const reason = when ? reasons[when] : undefined;
      return nextLevel(tx, place, found, {
        askedBy: "sweep",
        reason: reason ?? "Nobody accepted it by its date.",
      });
    },
  );
  if (!command) return;
  await perform(house, {
    ...place,
    inquiry: id,
    who: theDesk("sweep"),
    command,
  });
};

const reasons: Record<string, string> = {
  warned: "Its date comes near.",
  missed: "Its date has passed.",
};
