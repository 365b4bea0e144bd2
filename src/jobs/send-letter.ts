import { sending } from "../afterwards.ts";
import { compose } from "../channels/mail/compose.ts";
import { letterToSend } from "../channels/mail/letter-to-send.ts";
import { type Claimed, claimLetter, onceOrTwice, postpone, startLetter } from "../channels/mail/outbox.ts";
import { isGivenUp } from "../channels/mail/pauses.ts";
import type { Handed } from "../channels/mail/post.ts";
import { turnOf } from "../channels/mail/sending-rate.ts";
import type { Delivery } from "../inquiry/command.ts";
import type { Place } from "../inquiry/place.ts";
import { anew, performWithin, type Request } from "../perform.ts";
import { inside } from "../store/database.ts";
import { unanswered } from "../store/letter-problems.ts";
import { theDesk } from "../store/record/gather.ts";
import type { House, JobWork } from "./house.ts";

/**
 * Hands one letter over. Each state is written before the step that it names, so that a killed process leaves behind
 * what may have happened; the attempt's number keeps a late one from doing anything. A letter that cannot leave now
 * orders its own next attempt. Throws when something of ours is broken: then the queue tries again.
 */
export const sendLetter: JobWork = async (house, place, { letter = "" }) => {
  const taken = await take(house, place, letter);
  if (!taken) return;
  const { claimed, ready } = taken;
  if ("wrong" in ready)
    return record(house, place, claimed, { state: "failed", permanent: true, because: ready.wrong });
  if ("answered" in ready) return record(house, place, claimed, { state: "not_needed", because: "answered" });
  if ("held" in ready)
    return record(house, place, claimed, { state: "held", because: ready.held, tell: ready.tell });
  const meanwhile: { held?: Held } = {};
  const under = house.post.send(compose(ready, house), place, async () => {
    // Between claiming and the first word minutes may lie: the record is asked once more.
    const begun = await begin(house, place, claimed);
    if (typeof begun === "object") meanwhile.held = begun;
    if (begun !== "begun") throw new Error(lost);
  });
  // How a way of sending says that nothing was begun is its own: an error, or a failure.
  const handed = await under.catch((error: unknown) => {
    if (meanwhile.held) return null;
    throw error;
  });
  if (meanwhile.held) return record(house, place, claimed, meanwhile.held);
  if (!handed) return;
  if (handed.state === "accepted") return record(house, place, claimed, { state: "handed_over" });
  const isOver = isGivenUp(claimed.purpose, claimed.since, house.now());
  if (handed.state === "failed" && (handed.permanent || isOver))
    return record(house, place, claimed, {
      state: "failed",
      permanent: true,
      because: handed.permanent
        ? `The relay refused it: ${handed.because}`
        : `It was tried for as long as it makes sense. The relay put it off: ${handed.because}`,
    });
  const chance = (house.chance ?? Math.random)();
  const mine = await postpone(house, place, claimed, afterTrouble(claimed, handed), chance);
  if (!mine) throw new Error(lost);
};

const lost = "another attempt has this letter";

/** Claims the letter and reads what it needs, together. One that is held by another attempt, or put off, is ordered for later. */
function take(house: House, place: Place, letter: string) {
  return inside(house.db, { district: place.district, schools: [place.school] }, async (tx, last) => {
    const { sendPerMinute: limit, chance = Math.random } = house;
    const claimed = await claimLetter(tx, place, letter, house.now(), last, async ({ purpose }) =>
      limit ? turnOf(tx, place, purpose, house.now(), { limit, chance: chance() }) : null,
    );
    if (claimed === "done") return null;
    if ("until" in claimed) {
      await house.enqueue(tx, place, [sending(letter, claimed.purpose, claimed.until)]);
      return null;
    }
    return { claimed, ready: await letterToSend(tx, place, claimed, house.now(), { last }) };
  });
}

type Held = Extract<Delivery, { state: "held" }>;

/** Asks once more what this person may be told, where the words would begin to flow, and writes that they do. */
function begin(house: House, place: Place, claimed: Claimed): Promise<Held | "begun" | "lost"> {
  return inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const again = await letterToSend(tx, place, claimed, house.now(), { again: true });
    if ("held" in again) return { state: "held", because: again.held, tell: again.tell };
    return (await startLetter(tx, place, claimed, house.now())) ? "begun" : "lost";
  });
}

function afterTrouble({ problem }: Claimed, handed: Exclude<Handed, { state: "accepted" }>) {
  if (handed.state === "ambiguous") return { state: handed.state, problem: onceOrTwice(problem) };
  const later = `The relay put it off: ${handed.because}`;
  return {
    state: "queued" as const,
    problem: problem?.startsWith(unanswered) ? `${unanswered} ${later}` : later,
  };
}

/** What became of it goes into the record, once; its row follows in the same transaction. */
async function record(
  house: House,
  place: Place,
  { id, inquiry, attempt }: Claimed,
  outcome: Delivery,
): Promise<void> {
  const scope = { district: place.district, schools: [place.school] };
  const performed = await anew(() =>
    inside(house.db, scope, async (tx, last) => {
      const still = await tx
        .selectFrom("letters")
        .select(["attempt", "state"])
        .where("district_id", "=", place.district)
        .where("school_id", "=", place.school)
        .where("id", "=", id)
        .executeTakeFirst();
      // A report that it came back may have been faster than the relay's own yes.
      if (still?.attempt !== attempt || still.state === "bounced") return null;
      const request: Request = {
        ...place,
        inquiry,
        who: theDesk("post"),
        command: { kind: "recordDelivery", letter: id, outcome },
        key: { key: `letter:${id}:${attempt}:${outcome.state}`, digest: id },
      };
      return performWithin(tx, house, request, last);
    }),
  );
  // Thrown behind the commit: the refusal is kept.
  if (performed && "refused" in performed)
    throw new Error(`a delivery was refused under ${performed.refused.clause}`);
}
