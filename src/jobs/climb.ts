import { findForLetters } from "../channels/form/found.ts";
import { nextLevel } from "../channels/form/next-level.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import type { JobWork } from "./house.ts";

/** An escalation that nobody accepted by its date goes one level up, if it still waits. */
export const climb: JobWork = async (house, place, { inquiry: id = "" }) => {
  const command = await inside(
    house.db,
    { district: place.district, schools: [place.school] },
    async (tx) => {
      const found = await findForLetters(tx, house, place, { id });
      if (found?.inquiry.escalation?.state !== "asked") return null;
      return nextLevel(tx, place, found, { askedBy: "sweep", reason: "Nobody accepted it by its date." });
    },
  );
  if (!command) return;
  await perform(house, {
    ...place,
    inquiry: id,
    who: { actor: { kind: "system", part: "sweep" }, name: "The desk", roles: [] },
    command,
  });
};
