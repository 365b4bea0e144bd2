import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openReceiver, type Receiver } from "../src/channels/mail/receiver.ts";
import { openDesk } from "./desk.ts";
import { mail } from "./mail-house.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
let receiver: Receiver;
let folder: string;
let socketPath: string;
let breaks = false;
before(async () => {
  folder = await throwAwayFolder();
  socketPath = join(folder, "lmtp");
  desk = await openDesk();
  const { enqueue } = desk.desk;
  receiver = await openReceiver({
    ...{ ...desk.desk, host: "", port: socketPath, lmtp: true, maxBytes: 1_000_000, report: () => undefined },
    enqueue: (tx, place, jobs) => {
      if (breaks && place.school === 2) throw new Error("the queue is away");
      return enqueue(tx, place, jobs);
    },
  });
});
after(async () => {
  await receiver.close();
  await desk.close();
  await throwAway(folder);
});

/** What is answered to each line, and at the end to the mail. */
async function speak(recipients: string[], raw: string): Promise<string[]> {
  const socket = connect(socketPath);
  let says = "";
  socket.on("data", (some) => {
    says += some;
  });
  const answers: string[] = [];
  const ask = async (line: string | null, many = 1) => {
    says = "";
    if (line !== null) socket.write(`${line}\r\n`);
    const whole = () => says.split("\r\n").filter((one) => /^\d{3} /.test(one));
    while (whole().length < many) await once(socket, "data");
    answers.push(...whole());
  };
  await ask(null);
  await ask("LHLO mx.school.example");
  await ask("MAIL FROM:<ana@example.org>");
  for (const to of recipients) await ask(`RCPT TO:<${to}>`);
  const good = answers.slice(3).filter((one) => one.startsWith("250")).length;
  if (good === 0) return answers.slice(3);
  await ask("DATA");
  await ask(`${raw.replace(/\r\n$/, "")}\r\n.`, good);
  socket.end("QUIT\r\n");
  return answers.slice(3);
}
const originals = () =>
  Promise.all(
    [1, 2].map(async (school) => {
      const { inside } = await import("../src/store/database.ts");
      const rows = await inside(desk.db, { district: 1, schools: [school] }, (tx) =>
        tx.selectFrom("originals").select("id").execute(),
      );
      return rows.length;
    }),
  );

test("each recipient has an answer; two addresses of a school are one mail", async () => {
  const at = "answerable.localhost";
  const said = await speak(
    [`oak-hill@${at}`, `nobody@${at}`, `oak-hill+abc@${at}`, `riverbend@${at}`],
    mail("For both schools?"),
  );
  assert.deepEqual(
    said.map((one) => one.slice(0, 3)),
    ["250", "550", "250", "250", "354", "250", "250", "250"],
  );
  assert.equal(said[5], said[6], "the same mail");
  assert.notEqual(said[5], said[7]);
  assert.deepEqual(await originals(), [1, 1]);
});

test("what cannot be kept for one school is kept for the other, and only the first is asked to be sent again", async () => {
  breaks = true;
  const at = "answerable.localhost";
  const raw = mail("Again for both?");
  const said = await speak([`riverbend@${at}`, `oak-hill@${at}`], raw);
  assert.deepEqual(
    said.slice(-2).map((one) => one.slice(0, 3)),
    ["452", "250"],
  );
  breaks = false;
  assert.deepEqual(await originals(), [2, 1]);
  assert.match((await speak([`riverbend@${at}`], raw)).at(-1) ?? "", /^250/);
  assert.deepEqual(await originals(), [2, 2]);
});
