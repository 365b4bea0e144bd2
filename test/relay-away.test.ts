import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { postBySmtp } from "../src/channels/mail/post-smtp.ts";
import { turnOf } from "../src/channels/mail/sending-rate.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { inside } from "../src/store/database.ts";
import { openMailHouse, openRelay } from "./mail-house.ts";

/** `RELAY_AWAY_LETTERS=500` for many: half of them a day old when the relay returns, half written just before. */
const many = Number(process.env.RELAY_AWAY_LETTERS ?? 12);
const limit = 4;
/** What we write by ourselves may use three quarters of it. */
const ours = 3;

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
before(async () => {
  house = await openMailHouse();
  relay = await openRelay();
  house.house.sendPerMinute = limit;
});
after(async () => {
  await house.close();
  await relay.close();
});
beforeEach(() => {
  relay.given.splice(0);
  house.ordered.splice(0);
});

const monday = Date.parse("2026-11-16T14:00:00.000Z");
const day = 24 * 3_600_000;
const iso = (moment: number) => new Date(moment).toISOString();
const minuteOf = (moment: number) => Math.floor(moment / 60_000);

/** Works what is ordered, each when its moment has come, until `end`; the moments at which letters left. */
async function work(from: number, end: number): Promise<number[]> {
  const left: number[] = [];
  let now = from;
  for (;;) {
    const jobs = house.ordered.filter(({ name }) => name === "send-letter");
    const at = (one: (typeof jobs)[number]) => Math.max(now, Date.parse(one.notBefore ?? iso(now)));
    const next = jobs.toSorted((one, other) => at(one) - at(other))[0];
    if (!next || at(next) >= end) return left;
    now = at(next);
    house.ordered.splice(house.ordered.indexOf(next), 1);
    house.at(iso(now));
    const before = relay.given.length;
    await sendLetter(house.house, house.place, next.input);
    if (relay.given.length > before) left.push(now);
  }
}

/** Chance that repeats itself, evenly spread. */
function evenly() {
  let nth = 0;
  return () => {
    nth += 0.618_033_988_749_895;
    return nth % 1;
  };
}

test("a relay that is away for a day loses nothing, is not asked without pause, and is not flooded when it returns", {
  timeout: 600_000,
}, async (t) => {
  house.house.chance = evenly();
  house.house.post = postBySmtp("smtp://127.0.0.1:1");
  const letters: string[] = [];
  const written = async (at: number, to: number) => {
    house.at(iso(at));
    while (letters.length < to)
      letters.push((await house.written("acknowledgement", { receivedAt: iso(at) })).letter);
  };
  house.ordered.splice(0);
  await written(monday, many / 2);
  await work(monday, monday + day - 30_000);
  await written(monday + day - 30_000, many);
  await work(monday + day - 30_000, monday + day);

  const away = await Promise.all(letters.map((letter) => house.letter(letter)));
  assert.ok(away.every(({ state }) => state === "queued"));
  assert.equal(relay.given.length, 0);
  const pauses: number[] = [];
  for (const { steps } of away.slice(0, many / 2)) {
    const off = steps.filter(({ state, until }) => state === "queued" && until);
    for (const { at, until = "", attempt = 0 } of off) {
      const pause = Date.parse(until) - Date.parse(at);
      assert.ok(pause >= 1_000 && pause <= Math.min(3_600, 2 ** attempt) * 1_000, `${attempt}: ${pause}`);
      if (attempt > 12) pauses.push(pause);
    }
    // Twelve that double, then one an hour at the least and, with full jitter, two in the middle.
    assert.ok(off.length >= 30 && off.length <= 120, `${off.length} attempts in a day`);
  }
  assert.ok(
    Math.min(...pauses) < 600_000 && Math.max(...pauses) > 3_000_000,
    "of every length up to an hour",
  );

  house.house.post = postBySmtp(relay.url);
  const left = await work(monday + day, monday + 2 * day);
  assert.deepEqual(
    house.ordered.filter(({ name }) => name === "send-letter"),
    [],
  );
  const states = await Promise.all(letters.map((letter) => house.letter(letter)));
  assert.ok(states.every(({ state }) => state === "accepted"));
  const ids = relay.given.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1]);
  assert.deepEqual(ids.toSorted(), letters.map((id) => `<${id}@answerable.localhost>`).toSorted());
  const perMinute = new Map<number, number>();
  for (const at of left) perMinute.set(minuteOf(at), (perMinute.get(minuteOf(at)) ?? 0) + 1);
  const most = Math.max(...perMinute.values());
  assert.ok(most <= ours, `${most} in a minute`);
  const late = relay.given.filter(({ raw }) => raw.includes("Our mail could not leave"));
  assert.equal(late.length, many / 2, "those that waited for a day say so");
  const took = Math.round(((left.at(-1) ?? 0) - monday - day) / 60_000);
  assert.ok(took <= 60 + Math.ceil(many / ours), `${took} minutes`);
  t.diagnostic(
    `${many} letters, ${states.reduce((sum, { attempt }) => sum + attempt, 0)} attempts; after it came back all left within ${took} minutes, ${most} in a minute at the most`,
  );
});

test("SEND_PER_MINUTE: what is over is given a later minute by its place, and danger waits for nothing", async () => {
  house.house.chance = () => 0.5;
  house.house.post = postBySmtp(relay.url);
  const at = monday + 10 * day + 10_000;
  house.at(iso(at));
  const letters: string[] = [];
  for (let nth = 0; nth < 8; nth++) letters.push((await house.written()).letter);
  const urgent = (await house.written("emergency")).letter;
  house.ordered.splice(0);
  const send = (letter: string) => sendLetter(house.house, house.place, { letter });
  for (const letter of letters) await send(letter);
  assert.equal(relay.given.length, ours);
  const moments = house.ordered.map(({ notBefore = "" }) => minuteOf(Date.parse(notBefore)) - minuteOf(at));
  assert.deepEqual(moments, [1, 1, 1, 2, 2]);
  await send(urgent);
  assert.equal(relay.given.length, ours + 1);
  // Put off by us, not by the relay: no attempt is counted, and nothing is wrong with it.
  const waits = await house.letter(letters.at(-1) ?? "");
  assert.deepEqual([waits.state, waits.attempt, waits.problem], ["queued", 0, null]);
  const left = await work(at, at + 3_600_000);
  const minutes = left.map((one) => minuteOf(one) - minuteOf(at));
  assert.deepEqual([minutes, relay.given.length], [[1, 1, 1, 2, 2], letters.length + 1]);
});

test("SEND_PER_MINUTE: replies may use all of it beside what we write by ourselves, and each school has its own", async () => {
  const now = iso(monday + 20 * day);
  const asked = (purpose: string, school = 1) =>
    inside(house.db, { district: 1, schools: [school] }, (tx) =>
      turnOf(tx, { district: 1, school }, purpose, now, { limit, chance: 0 }),
    );
  const turns: (string | null)[] = [];
  for (let nth = 0; nth < 4; nth++) turns.push(await asked("acknowledgement"));
  const next = iso(monday + 20 * day + 60_000);
  assert.deepEqual(turns, [null, null, null, next]);
  for (let nth = 0; nth < limit; nth++) assert.equal(await asked("reply"), null);
  assert.equal(await asked("reply"), next);
  assert.equal(await asked("reply", 2), null);
  for (const free of ["alert", "emergency", "identity"]) assert.equal(await asked(free), null);
});
