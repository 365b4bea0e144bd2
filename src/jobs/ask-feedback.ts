import { findForLetters } from "../channels/form/found.ts";
import { feedbackLetter } from "../channels/form/letter-for.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { theDesk } from "../store/record/gather.ts";
import type { JobWork } from "./house.ts";

/** Asks the one question after closing (SOP 7), once: not when it was asked or answered meanwhile, or opened again. */
export const askFeedback: JobWork = async (house, place, { inquiry: id = "" }) => {
  const found = await inside(house.db, { district: place.district, schools: [place.school] }, (tx) =>
    findForLetters(tx, house, place, { id }),
  );
  if (!found?.email || !found.inquiry.closed || found.inquiry.rated) return;
  if (!found.inquiry.duties.some(({ clause, over }) => clause === "7.a" && !over)) return;
  if (found.inquiry.letters.some(({ purpose, state }) => purpose === "feedback" && state === "written"))
    return;
  await perform(house, {
    ...place,
    inquiry: id,
    who: theDesk("post"),
    command: { kind: "askFeedback", letter: feedbackLetter(found) },
  });
};
