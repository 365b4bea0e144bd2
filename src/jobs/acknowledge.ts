import { type Found, findForLetters } from "../channels/form/found.ts";
import { acknowledgementLetter, emergencyLetter } from "../channels/form/letter-for.ts";
import { mayAcknowledge } from "../channels/mail/may-acknowledge.ts";
import { owed } from "../inquiry/state.ts";
import { perform } from "../perform.ts";
import { explainIn } from "../sop/explain-in.ts";
import { inside } from "../store/database.ts";
import type { Who } from "../store/record/gather.ts";
import { schoolFacts } from "../store/school-facts.ts";
import type { JobWork } from "./house.ts";

const intake = { actor: { kind: "system", part: "intake" }, name: "The desk", roles: [] } satisfies Who;

/**
 * Writes the automatic acknowledgement, once: a second run finds it written and stops. Too many to one address are left
 * to a person, so that nobody can use us to flood somebody else's mailbox.
 */
export const acknowledge: JobWork = async (house, place, { inquiry: id = "" }) => {
  const ready = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const found = await findForLetters(tx, house, place, { id });
    if (!found?.email) return null;
    const { edition } = await schoolFacts(tx, place);
    const { emergency, letters, acknowledged } = found.inquiry;
    const urgent = emergency !== null && emergency.state !== "stood_down";
    // A later message may be the one that tells of danger: its writer is told whom to ring, acknowledged before or not.
    const isTold = urgent && letters.some(({ purpose }) => purpose === "emergency");
    if (isTold || (acknowledged && !urgent)) return null;
    if (!urgent && !(await mayAcknowledge(tx, place, found.email, house.now(), id))) return null;
    return { found, edition, urgent };
  });
  if (!ready) return;
  const { found, edition, urgent } = ready;
  const letter = urgent
    ? emergencyLetter(found, edition.emergencyNumber)
    : acknowledgementOf(found, edition.emergencyNumber);
  await perform(house, {
    ...place,
    inquiry: id,
    who: intake,
    command: { kind: "acknowledgeByLetter", letter },
  });
};

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
