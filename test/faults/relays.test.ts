import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { postBySmtp } from "../../src/channels/mail/post-smtp.ts";
import { sendLetter } from "../../src/jobs/send-letter.ts";
import { openMailHouse } from "../mail-house.ts";
import { turns } from "../profile.ts";
import { type Lie, openLyingRelay } from "./lying-relay.ts";

/** `FAULT_BYTES=1` tries every byte of the dialogue; a larger step is a sample of them. */
const step = Number(process.env.FAULT_BYTES ?? turns(450, 1));

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openLyingRelay>>;
before(async () => {
  house = await openMailHouse();
  relay = await openLyingRelay();
});
after(async () => {
  await house.close();
  await relay.close();
});

type Told = {
  given: number;
  took: number;
  state: string;
  attempts: number;
  isAmbiguous: boolean;
  same: boolean;
};

/** One letter against a relay that lies so at its first connections, and is tried until nothing is left to try. */
async function tried(...lies: Lie[]): Promise<Told> {
  relay.reset();
  house.ordered.splice(0);
  house.at("2026-11-16T14:00:00.000Z");
  // A relay that says nothing sensible is waited for; one that hangs up or answers is known at once. A connection is not
  // kept for the next lie.
  const waits = lies.some(({ does }) => does === "stall" || does === "nonsense");
  const patience = waits ? 700 : 10_000;
  house.house.post = postBySmtp(relay.url, undefined, {
    ...{ connect: patience, commands: patience, words: patience },
  });
  const { letter } = await house.written();
  relay.tell(...lies);
  let isAmbiguous = false;
  for (let attempt = 0; attempt < 20; attempt++) {
    await sendLetter(house.house, house.place, { letter });
    const { state, lease_until } = await house.letter(letter);
    isAmbiguous ||= state === "ambiguous";
    if (lease_until === null) break;
    house.at(lease_until);
  }
  await house.house.post.close();
  const { state, attempt } = await house.letter(letter);
  return {
    ...{
      given: relay.given.length,
      took: relay.given.filter(({ took }) => took).length,
      state,
      attempts: attempt,
      isAmbiguous,
    },
    same: new Set(relay.given.map(({ raw }) => raw)).size <= 1,
  };
}

/** Nothing lost, at most one copy more, that one the same bytes, and only where nobody could know. */
function holds(lie: Lie, { given, took, state, isAmbiguous, same }: Told): void {
  const what = JSON.stringify(lie);
  if (state === "accepted") assert.ok(took >= 1, `lost: ${what}`);
  else assert.equal(state, "failed", what);
  if (state === "failed") assert.equal(took, 0, `given up although it was taken: ${what}`);
  assert.ok(took <= 2 && given <= 2, `${given} copies: ${what}`);
  if (took > 1) assert.ok(isAmbiguous, `a copy too many without need: ${what}`);
  assert.ok(same, `not the same mail: ${what}`);
}

const verbs = ["connect", "EHLO", "MAIL", "RCPT", "DATA", "."] as const;
const deeds = ["cut", "4xx", "5xx", "nonsense", "stall"] as const;

test("at every verb, whatever a relay does there: nothing is lost, and a second copy goes only where nobody could know", async () => {
  let copies = 0;
  for (const at of verbs)
    for (const does of deeds) {
      // Waiting for a relay that says nothing sensible costs time: a sample asks it where it matters.
      if ((does === "stall" || does === "nonsense") && step > 1 && at !== ".") continue;
      const told = await tried({ at, does });
      holds({ at, does }, told);
      // Before the final dot nothing can have been taken.
      if (at !== ".") assert.equal(told.took, told.state === "accepted" ? 1 : 0, `${at} ${does}`);
      if (told.took > 1) copies++;
    }
  assert.equal(copies, 3, "cut, nonsense and silence after the final dot, and nowhere else");
});

test("a relay that says yes and hangs up has it once", async () => {
  const told = await tried({ at: ".", does: "cut after yes" });
  assert.deepEqual([told.took, told.state], [1, "accepted"]);
});

test("broken off after the dot twice, it is sent no third time and waits for a person", async () => {
  const told = await tried({ at: ".", does: "cut" }, { at: ".", does: "cut" });
  assert.deepEqual([told.took, told.state, told.same], [2, "ambiguous", true]);
});

// Every byte takes minutes: nightly.
test("cut after any byte of the dialogue: nothing is lost, and one copy at the most", {
  timeout: 3_000_000,
}, async (t) => {
  const whole = await tried();
  assert.deepEqual([whole.took, whole.state], [1, "accepted"]);
  // All that we say: the words, and the verbs before them.
  const most = (relay.given[0]?.raw.length ?? 0) + 260;
  let tries = 0;
  let copies = 0;
  const offsets = new Set(
    [...Array.from({ length: 30 }, (_, n) => most - n * 9)].filter((_, n) => step === 1 || n % 6 === 0),
  );
  for (let offset = 1; offset <= most + 40; offset += step) offsets.add(offset);
  for (const offset of offsets) {
    const lie: Lie = { at: "byte", offset, does: "cut" };
    const told = await tried(lie);
    holds(lie, told);
    tries++;
    if (told.took > 1) copies++;
  }
  t.diagnostic(`${tries} offsets of ${most}: 0 lost, ${copies} second copies`);
});
