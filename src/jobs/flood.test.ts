import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { aMinute } from "../../test/cpu-time.ts";
import { freshDatabase } from "../../test/database.ts";
import { turns } from "../../test/profile.ts";
import { privateLinks } from "../access/private-link.ts";
import { isOpen } from "../calendar/is-open.ts";
import { stubGateway } from "../channels/alerts/stub-gateway-for-tests.ts";
import { webhook } from "../channels/alerts/webhook.ts";
import { keepOriginal } from "../channels/mail/keep-original.ts";
import { plantSchool } from "../demo/fixtures.ts";
import { letApplicationOrderJobs } from "../open-house.ts";
import { writeNumbers } from "../store/alert-numbers.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { schoolFacts } from "../store/school-facts.ts";
import type { House } from "./house.ts";
import { openQueue, type Queue } from "./queue.ts";
import { runJobs } from "./work.ts";

let db: Database;
let queue: Queue;
let house: House;
let stub: Awaited<ReturnType<typeof stubGateway>>;
const place = { district: 1, school: 1 };
// The clock goes on from three in the night, on a Sunday of the winter break, on which the school is closed besides.
const started = Date.now();
const atNight = () => new Date(Date.parse("2026-12-27T08:00:00.000Z") + Date.now() - started).toISOString();

before(async () => {
  const url = await freshDatabase();
  db = openDatabase(url, { max: 8 });
  const { staff } = await plantSchool(db);
  await inside(db, { district: 1, schools: [1] }, (tx) =>
    writeNumbers(
      tx,
      place,
      { staff: staff.supervisor.id, sms: "+15550100", voice: "+15550100" },
      staff.supervisor.id,
      new Date().toISOString(),
    ),
  );
  await inside(db, { district: 1, schools: [1] }, async (tx) => {
    const { calendar } = await tx
      .selectFrom("schools")
      .select("calendar")
      .where("school_id", "=", 1)
      .executeTakeFirstOrThrow();
    const shut = { date: "2026-12-27", label: "No heating", declaredAt: "2026-12-26T15:00:00.000Z" };
    const closed = { ...calendar, closures: [...(calendar.closures ?? []), shut] };
    await tx
      .updateTable("schools")
      .set({ calendar: JSON.stringify(closed) as never })
      .where("school_id", "=", 1)
      .execute();
    assert.equal(isOpen((await schoolFacts(tx, place)).calendar, atNight()), false, "nobody is there");
  });
  stub = await stubGateway();
  queue = await openQueue(url, () => undefined, true);
  await letApplicationOrderJobs(url);
  house = {
    ...{ db, now: atNight, mailDomain: "answerable.localhost" },
    ...{ replySecret: randomBytes(32), links: privateLinks(randomBytes(32)) },
    enqueue: queue.enqueue,
    post: {
      send: async () => ({ state: "failed", permanent: false, because: "the mail server is down" }),
      close: async () => undefined,
    },
    publicOrigin: "https://desk.example",
    alerts: {
      linkSecret: randomBytes(32),
      push: null,
      gateway: webhook({ url: stub.url, secret: "x".repeat(16) }),
    },
  };
});
after(async () => {
  await queue.boss.stop({ graceful: false });
  await stub.close();
  await db.destroy();
});

test("in the night of a closed day, inside a flood of thousands of mails and without a mail server, the first alert leaves within a minute", {
  timeout: 400_000,
}, async (t) => {
  for (let thousand = 0; thousand < turns(10, 20); thousand++)
    await queue.boss.insert(
      "read-mail",
      Array.from({ length: 1_000 }, (_, nth) => ({
        data: { ...place, input: { original: randomUUID() } },
        singletonKey: `flood:${thousand}:${nth}`,
      })),
    );
  await runJobs(queue, house, () => undefined);
  await wait(1_000);
  const danger = Buffer.from("My daughter has taken a lot of pills and she is not waking up.").toString(
    "base64",
  );
  const raw = Buffer.from(
    `From: Ana <ana@example.net>\r\nTo: hillcrest@desk.example\r\nSubject: x\r\nMessage-ID: <${randomUUID()}@example.net>\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${danger}\r\n`,
  );
  const began = Date.now();
  await keepOriginal(
    house,
    place,
    { raw, envelopeFrom: "ana@example.net", envelopeTo: "hillcrest@desk.example" },
    house.now(),
  );
  while (stub.taken.length === 0 && Date.now() - began < aMinute()) await wait(20);
  const ms = Date.now() - began;
  const left = (await queue.boss.getQueueStats("read-mail"))[0]?.queuedCount ?? 0;
  t.diagnostic(`${ms} ms from acceptance to the gateway, ${left} mails still waiting`);
  assert.ok(stub.taken.length > 0, "nobody was alerted within a minute");
  assert.ok(left > 1_000, "and it did not wait for the flood to pass");
});
