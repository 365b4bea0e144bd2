import { compose } from "../channels/mail/compose.ts";
import { letterToSend } from "../channels/mail/letter-to-send.ts";
import { type Claimed, claimLetter, moveLetter, onceOrTwice, unanswered } from "../channels/mail/outbox.ts";
import type { Delivery } from "../inquiry/command.ts";
import { type Place, perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import type { House, JobWork } from "./house.ts";

/** After so many temporary failures, over three hours, a letter has failed: somebody must know. */
const mostAttempts = 20;

/**
 * Hands one letter over. Each state is written before the step that it names, so that a killed process leaves behind
 * what may have happened; the attempt's number keeps a late one from doing anything. Throws when the queue shall try again.
 */
export const sendLetter: JobWork = async (house, place, { letter = "" }) => {
  const claimed = await claimLetter(house.db, place, letter, house.now());
  if (claimed === "done") return;
  if (claimed === "busy") throw new Error("another attempt at this letter may still be running");
  const ready = await inside(house.db, { district: place.district, schools: [place.school] }, (tx) =>
    letterToSend(tx, place, claimed),
  );
  if ("wrong" in ready)
    return record(house, place, claimed, { state: "failed", permanent: true, because: ready.wrong });
  const handed = await house.post.send(compose(ready, house), place, async () => {
    const mine = await moveLetter(house.db, place, claimed, "claimed", {
      state: "data_started",
      leased: house.now(),
    });
    if (!mine) throw new Error("another attempt has this letter");
  });
  if (handed.state === "accepted") return record(house, place, claimed, { state: "handed_over" });
  if (handed.state === "ambiguous") {
    const to = { state: "ambiguous", problem: onceOrTwice(claimed.problem) } as const;
    await moveLetter(house.db, place, claimed, "data_started", to);
    throw new Error("the relay broke off while it took a letter");
  }
  if (handed.permanent || claimed.attempt >= mostAttempts)
    return record(house, place, claimed, {
      state: "failed",
      permanent: true,
      because: `The relay refused it: ${handed.because}`,
    });
  const later = `The relay put it off: ${handed.because}`;
  const problem = claimed.problem?.startsWith(unanswered) ? `${unanswered} ${later}` : later;
  // Back to the queue from whichever state this attempt reached.
  for (const state of ["claimed", "data_started"] as const)
    await moveLetter(house.db, place, claimed, state, { state: "queued", problem });
  throw new Error("the relay put a letter off");
};

/** What became of it goes into the record, once; its row follows in the same transaction. */
async function record(
  house: House,
  place: Place,
  { id, inquiry, attempt }: Claimed,
  outcome: Delivery,
): Promise<void> {
  const still = await inside(house.db, { district: place.district, schools: [place.school] }, (tx) =>
    tx
      .selectFrom("letters")
      .select(["attempt", "state"])
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("id", "=", id)
      .executeTakeFirstOrThrow(),
  );
  // A report that it came back may have been faster than the relay's own yes.
  if (still.attempt !== attempt || still.state === "bounced") return;
  const performed = await perform(house, {
    ...place,
    inquiry,
    who: { actor: { kind: "system", part: "post" }, name: "The desk", roles: [] },
    command: { kind: "recordDelivery", letter: id, outcome },
    key: { key: `letter:${id}:${outcome.state}`, digest: id },
  });
  if ("refused" in performed) throw new Error(`a delivery was refused under ${performed.refused.clause}`);
}
