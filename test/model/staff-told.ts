import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { plantStaff } from "../../src/demo/plant.ts";
import { ring } from "../../src/jobs/ring.ts";
import { hearChanges } from "../../src/live-changes.ts";
import { ringDue } from "../../src/ring-due.ts";
import type { Link } from "../../src/sop/chain/chain.ts";
import { writeNumbers } from "../../src/store/alert-numbers.ts";
import { writeChain } from "../../src/store/chains.ts";
import { addDevice } from "../../src/store/push-devices.ts";
import { seal } from "../../src/store/seal/seal.ts";
import type { openMailHouse } from "../mail-house.ts";

type House = Awaited<ReturnType<typeof openMailHouse>>;
type Who = { id: string; email: string };

/** What no notice may hold: anybody's name or address, and what was asked, answered or noted. */
const somebodys =
  /\b(?:Leo|Lind)\b|kill himself|Souza|bus company|reading group|Hush-words|@(?:example\.org|club)|555-01(?!00)/;

/**
 * Every way by which staff are told that something happened, beside mail: push, text message, call and the stream of
 * changes. `may` are the staff of the school who may open what the model does; a teacher who owns nothing has a device, a
 * number and an address as well, and is told of nothing.
 */
export async function openStaffTold({ house, place, read, url }: House, may: readonly Who[]) {
  const tally = { push: 0, sms: 0, voice: 0, mail: 0, changes: 0 };
  const teacher = {
    ...{ name: "Minh Tran", title: "Teacher", email: "minh.tran@oak-hill.example" },
    ...{ roles: ["teacher" as const], schools: [place.school] },
  };
  const { id } = await read((tx) => plantStaff(tx, place.district, teacher));
  const everybody = [...may, { id, email: teacher.email }];
  const endpoint = ({ id }: Who) => `https://push.example/${id}`;
  const number = (who: Who) => `+1555020${everybody.indexOf(who)}`;
  await read(async (tx) => {
    const at = house.now();
    for (const who of everybody) {
      const keys = { endpoint: endpoint(who), p256dh: "p", auth: "a", device: "a browser" };
      await addDevice(tx, place, { ...keys, id: randomUUID(), staff: who.id, at });
      await writeNumbers(tx, place, { staff: who.id, sms: number(who), voice: number(who) }, who.id, at);
    }
    const ways = ["screen", "push", "mail", "sms", "voice"] as const;
    const links = may.map(({ id }): Link => ({ staff: id, ways: [...ways], hours: "always" }));
    await writeChain(tx, place, "*", { links }, id, at);
  });
  const mayHear = new Set(may.flatMap((who) => [endpoint(who), number(who), who.email]));
  const hold = (way: keyof typeof tally, to: string, words: string) => {
    assert.ok(mayHear.has(to), `${to} is told by ${way} of what they may not open`);
    assert.doesNotMatch(words, somebodys, `a notice by ${way} names somebody`);
    tally[way]++;
  };
  house.alerts = {
    linkSecret: house.replySecret,
    push: {
      publicKey: "",
      async send(device, words) {
        hold("push", device.endpoint, JSON.stringify(words));
        return { outcome: "accepted" };
      },
    },
    gateway: {
      async send({ way, to, words }) {
        hold(way, to, words);
        return { outcome: "accepted" };
      },
    },
  };
  const changes = await hearChanges(url, (_, error) => assert.ifError(error));
  const wrong: string[] = [];
  changes.events.addEventListener(`changed ${place.district}:${place.school}`, (event) => {
    const said = String((event as CustomEvent).detail);
    tally.changes++;
    if (!/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}!?|\*)$/.test(said)) wrong.push(said);
  });
  return {
    tally,
    hold,
    /** Lets the chain of every emergency turn, and each alert leave. */
    async ringAll(ordered: House["ordered"]) {
      await ringDue(house, place, (_, error) => assert.ifError(error));
      for (const job of ordered.filter(({ name }) => name === "ring")) {
        ordered.splice(ordered.indexOf(job), 1);
        await ring(house, place, job.input);
      }
    },
    /** Seals what was written, so that open pages are told, and holds what they were told: ids, and no word. */
    async sealAll() {
      const before = tally.changes;
      const sealed = await seal(house.db, place.district, place.school);
      for (let tries = 0; sealed.length > 0 && tally.changes === before && tries < 200; tries++)
        await wait(5);
      assert.deepEqual(wrong, [], "a change tells more than that there was one");
    },
    close: () => changes.close(),
  };
}
