import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { freshDatabase } from "../../test/database.ts";
import { turns } from "../../test/profile.ts";
import { privateLinks } from "../access/private-link.ts";
import type { Job } from "../afterwards.ts";
import { stubGateway, type Taken } from "../channels/alerts/stub-gateway-for-tests.ts";
import type { Gateway } from "../channels/alerts/tried.ts";
import { twilio } from "../channels/alerts/twilio.ts";
import { type PlantedSchool, plantSchool } from "../demo/fixtures.ts";
import type { Entry } from "../inquiry/entry.ts";
import type { Place } from "../inquiry/place.ts";
import { perform } from "../perform.ts";
import { ringDue } from "../ring-due.ts";
import type { Link } from "../sop/chain/chain.ts";
import { writeNumbers } from "../store/alert-numbers.ts";
import { writeChain, writeContact } from "../store/chains.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { keep } from "../store/keep.ts";
import { protocols } from "../triage/protocols.ts";
import type { House } from "./house.ts";
import { jobs } from "./index.ts";

// A simulated night: eighteen emergencies, nightly forty, by every protocol in two schools, people who do not answer, a
// gateway that fails half the time, and a worker that is killed in the middle.

let db: Database;
let schools: PlantedSchool[];
let stub: Awaited<ReturnType<typeof stubGateway>>;
let now = Date.parse("2026-11-21T04:00:00.000Z");
const moment = () => new Date(now).toISOString();
const broken = ["busy", "broken", "cut"] as const;
/** At which moment of the night each request came. */
const heard = new Map<Taken, number>();

before(async () => {
  db = openDatabase(await freshDatabase(), { max: 8 });
  schools = [await plantSchool(db), await plantSchool(db, { school: 2 })];
  // Every second request fails, in turns of its own ways.
  stub = await stubGateway((nth, taken) => {
    heard.set(taken, now);
    return nth % 2 === 0 ? (broken[(nth / 2) % 3] ?? "busy") : "accepts";
  });
  for (const { staff, ...place } of schools)
    await inside(db, { district: place.district, schools: [place.school] }, async (tx) => {
      const link = (staff: string, hours: Link["hours"]): Link => ({ staff, hours, ways: ["sms", "voice"] });
      const links = [
        link(staff.office.id, "open"),
        link(staff.supervisor.id, "always"),
        link(staff.privacyOfficer.id, "closed"),
        link(staff.teacher.id, "always"),
      ];
      await writeChain(tx, place, "*", { links }, staff.administrator.id, moment());
      for (const [nth, { id }] of Object.values(staff).entries())
        await writeNumbers(
          tx,
          place,
          { staff: id, sms: numberOf(place, nth), voice: numberOf(place, nth) },
          id,
          moment(),
        );
      await writeContact(tx, place, {
        ...{ name: "District duty desk", staff: null, email: "", phone: `+1555900${place.school}` },
      });
    });
});
after(async () => {
  await stub.close();
  await db.destroy();
});
type Raised = {
  id: string;
  place: Place;
  reference: string;
  severity: "immediate" | "same_day";
  answers: number | null;
  hasIt?: number;
};
const numberOf = ({ school }: Place, nth: number) => `+1555${school}00${nth}`;

test("each is confirmed or alarmed within its time, and nobody is alerted once somebody has it", async () => {
  let waiting: (Job & { place: Place; from: number })[] = [];
  const alerts = {
    linkSecret: randomBytes(32),
    push: null,
    gateway: twilio({ url: stub.url, account: "AC1", token: "x".repeat(16), from: "+1555", wait: 500 }),
  };
  const house: House = {
    ...{ db, now: moment, mailDomain: "answerable.localhost", replySecret: randomBytes(32) },
    enqueue: async (_, place, orders) => {
      for (const job of orders)
        if (!waiting.some(({ key, name }) => key === job.key && name === job.name))
          waiting.push({ ...job, place, from: job.notBefore ? Date.parse(job.notBefore) : now });
    },
    post: {
      send: async () => ({ state: "failed", permanent: false, because: "the mail server is down" }),
      close: async () => undefined,
    },
    links: privateLinks(randomBytes(32)),
    publicOrigin: "https://desk.example",
    alerts,
  };
  const begun = now;
  const raised: Raised[] = [];
  for (let nth = 0; nth < turns(18, 40); nth++) {
    const { district, school } = schools[nth % 2] ?? { district: 1, school: 1 };
    const place = { district, school };
    const reference = `NGHT-${String(nth).padStart(4, "0")}`;
    const id = randomUUID();
    const severity = nth % 5 === 4 ? "same_day" : "immediate";
    await perform(house, {
      ...place,
      who: { actor: { kind: "system", part: "intake" }, name: "The desk", roles: [] },
      command: {
        ...{ kind: "receive", id, reference, source: "web", receivedAt: moment() },
        ...{ type: "concern", topic: "transport", language: "en", question: keep("Please help.") },
        danger: { id: randomUUID(), severity, protocols: [protocols[nth % protocols.length]?.code ?? ""] },
      },
    });
    // A third answers early, a third late, a third not at all.
    raised.push({
      id,
      place,
      reference,
      severity,
      answers: nth % 3 === 2 ? null : nth % 3 === 0 ? 45 : 200 + nth,
    });
  }
  const { staff } = schools[0] ?? {};
  let runs = 0;
  // What is of the same day waits ten minutes for each person.
  for (; now <= begun + 31 * 60_000; now += now < begun + 10 * 60_000 ? 5_000 : 30_000) {
    for (const { district, school } of schools)
      await ringDue(house, { district, school }, (_, error) => {
        throw error;
      });
    const due = waiting.filter(({ from, name }) => from <= now && name === "ring");
    waiting = waiting.filter((one) => !due.includes(one) && one.name === "ring");
    await Promise.all(
      due.map(async (job) => {
        runs++;
        // Killed after the message left and before it was said: the queue gives it out again 13 seconds later.
        if (runs % 17 === 0) {
          const killed = { ...house, alerts: { ...alerts, gateway: dying(alerts.gateway) } };
          await assert.rejects(jobs.ring(killed, job.place, job.input), /killed/).catch(() => undefined);
          waiting.push({ ...job, from: now + 13_000 });
        } else await jobs[job.name](house, job.place, job.input);
      }),
    );
    for (const one of raised) {
      // The district has what nobody of the school took: its alarms need no more time of this test.
      const atLast = one.severity === "immediate" && now - begun >= 10 * 60_000;
      if (!one.hasIt && (atLast || (one.answers !== null && now - begun >= one.answers * 1_000))) {
        const done = await perform(house, {
          ...{ ...one.place, inquiry: one.id, command: { kind: "confirmEmergency" } },
          who: { actor: { kind: "staff", id: staff?.supervisor.id ?? "" }, name: "P", roles: ["supervisor"] },
        });
        assert.ok("entries" in done);
        one.hasIt = now;
      }
    }
  }

  assert.ok(runs > turns(90, 200), `${runs} attempts were made`);
  const called = [...heard].map(([{ body }, at]) => {
    const form = new URLSearchParams(body);
    return { at, to: form.get("To") ?? "", words: form.get("Body") ?? form.get("Twiml") ?? "" };
  });
  for (const { id, place, reference, severity, answers, hasIt } of raised) {
    const entries = await entriesOf(place, id);
    const alerts = entries.filter((entry) => entry.kind === "alerted");
    assert.equal(
      alerts[0] && Date.parse(alerts[0].at),
      begun,
      "the first alert stands with the emergency itself",
    );
    const mine = called.filter(({ words }) => words.includes(reference));
    assert.ok(Math.min(...mine.map(({ at }) => at)) - begun <= 60_000, "and left within a minute");
    if (answers === null) {
      const alarm = alerts.find(({ to }) => to === null);
      assert.ok(alarm, `${reference} ends at the district`);
      const each = severity === "immediate" ? 2 : 10;
      const took = Date.parse(alarm.at) - begun;
      assert.ok(took <= (3 * each + 0.5) * 60_000, "three people, two or ten minutes each");
      assert.ok(took >= 3 * each * 60_000, "and none is passed over");
      assert.ok(
        mine.some(({ to }) => to === `+1555900${place.school}`),
        "whose telephone rings",
      );
      const order = [...new Set(alerts.slice(0, alerts.indexOf(alarm)).map(({ to }) => to))];
      assert.equal(order.length, 3, "and everybody of the night was alerted before");
    } else {
      assert.ok(hasIt);
      assert.deepEqual(
        mine.filter(({ at }) => at > hasIt),
        [],
        "nobody is alerted once somebody has it",
      );
      assert.deepEqual(
        alerts.filter(({ at }) => Date.parse(at) > hasIt),
        [],
      );
    }
    const numbers = new Set(mine.map(({ to }) => to.slice(0, 6)));
    assert.deepEqual(
      [...numbers].filter((one) => one !== `+1555${place.school}` && one !== "+15559"),
      [],
      "two dangers do not mix",
    );
  }
  for (const { words } of called) assert.doesNotMatch(words, /help|missing|Souza/i, "no word about anybody");
});

/** A gateway under which the worker dies, right after the message left. */
const dying = (gateway: Gateway): Gateway => ({
  async send(message) {
    await gateway.send(message);
    throw new Error("killed");
  },
});

const entriesOf = ({ district, school }: Place, id: string): Promise<Entry[]> =>
  inside(db, { district, schools: [school] }, async (tx) =>
    (
      await tx
        .selectFrom("entries")
        .select(["seq", "at", "kind", "body"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("inquiry_id", "=", id)
        .orderBy("seq")
        .execute()
    ).map(({ seq, at, kind, body }) => ({ seq, at, kind, ...body }) as unknown as Entry),
  );
