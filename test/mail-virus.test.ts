import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { createTransport } from "nodemailer";
import { build } from "../bin/build.ts";
import type { Job } from "../src/afterwards.ts";
import { openScanner } from "../src/channels/mail/files/scanner.ts";
import { eicar } from "../src/channels/mail/files/try-scanner.ts";
import { openReceiver, type Receiver } from "../src/channels/mail/receiver.ts";
import { jobs } from "../src/jobs/index.ts";
import { inside } from "../src/store/database.ts";
import type { createApp as create } from "../src/web/app.ts";
import { openClamd } from "./clamd.ts";
import { arm } from "./matrix/actors.ts";
import type { ActorName } from "./matrix/expected.ts";
import { type Front, openFront } from "./matrix/front.ts";
import { asWho } from "./matrix/matrix.ts";
import { type MatrixWorld, origin, plantWorld } from "./matrix/world.ts";

// From the socket of SMTP, past a clamd, to the pages: what becomes of a file with a virus, and of one without.

const place = { district: 1, school: 1 };
let world: MatrixWorld;
let front: Front;
let receiver: Receiver;
let clamd: Awaited<ReturnType<typeof openClamd>>;
let hands: Awaited<ReturnType<typeof arm>>;
const ordered: Job[] = [];

before(async () => {
  assert.ok(build(), "the pages must build");
  const built = new URL("../build/server/index.js", import.meta.url).href;
  const { createApp } = (await import(built)) as { createApp: typeof create };
  [world, clamd] = await Promise.all([plantWorld(), openClamd()]);
  world.house.scanner = openScanner(clamd.url, 500);
  world.house.enqueue = async (_, __, some) => void ordered.push(...some);
  hands = await arm(world);
  front = openFront(createApp, world);
  receiver = await openReceiver({
    ...{ ...world.house, port: 0, host: "127.0.0.1", maxBytes: 2_000_000 },
    report: (said) => assert.fail(said),
  });
});
after(async () => {
  front.stop();
  await receiver.close();
  await clamd.leave();
  await world.close();
});

let senders = 0;
/** A mail with files, each from another parent: to one address an acknowledgement leaves every ten minutes. `head`: further lines. */
const mailWith = (words: string, files: [string, Buffer][], head = "") =>
  Buffer.from(
    `From: Ana Souza <ana${++senders}@example.org>\r\nTo: hillcrest@answerable.localhost\r\nSubject: The form\r\nMessage-ID: <${randomUUID()}@example.org>\r\n${head}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n${files
      .map(
        ([name, bytes]) =>
          `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString("base64")}\r\n`,
      )
      .join("")}--b--\r\n`,
  );

/** Hands a mail over by SMTP; its id here. */
async function arrives(raw: Buffer): Promise<string> {
  const client = createTransport({ host: "127.0.0.1", port: receiver.port, ignoreTLS: true });
  const { response } = await client.sendMail({
    envelope: { from: "ana@example.org", to: "hillcrest@answerable.localhost" },
    raw,
  });
  client.close();
  return /[0-9a-f-]{36}/.exec(response)?.[0] ?? "";
}

/** Does what is ordered until nothing is; what has failed is returned, as it would be tried again. */
async function work(): Promise<Job[]> {
  const failed: Job[] = [];
  for (let job = ordered.shift(); job; job = ordered.shift())
    await jobs[job.name](world.house, place, job.input).catch(() => void failed.push(job as Job));
  return failed;
}

const ask = (path: string, actor: ActorName = "office", init: RequestInit = {}) =>
  front.ask(path, { ...init, headers: { accept: "text/html", ...asWho(hands[actor]), ...init.headers } });
const textOf = async (path: string, actor?: ActorName) => {
  const answer = await ask(path, actor);
  return { status: answer.status, text: (await answer.text()).replaceAll(/<!-- -->/g, "") };
};
/** The inquiry that a mail became. */
const inquiryOf = (original: string) =>
  inside(world.db, { district: 1, schools: [1] }, (tx) =>
    tx
      .selectFrom("inquiries")
      .innerJoin("originals", "originals.inquiry_id", "inquiries.id")
      .select(["inquiries.reference", "inquiries.state"])
      .where("originals.id", "=", original)
      .executeTakeFirstOrThrow(),
  );
const filesAt = (reference: string, original: string) =>
  `/desk/inquiries/${reference}/originals/${original}/files`;

test("a mail with a virus in a file is an inquiry and acknowledged; the file is listed, named for it, and refused; the clean one is handed out", async () => {
  const clean = Buffer.from("Swimming: yes");
  const original = await arrives(
    mailWith("Here is the form. Does the trip begin at eight?", [
      ["form.txt", eicar],
      ["swimming.txt", clean],
    ]),
  );
  assert.deepEqual(await work(), []);
  const { reference, state } = await inquiryOf(original);
  assert.equal(state.acknowledged, "letter");
  assert.deepEqual(
    state.letters.map(({ purpose, state }) => [purpose, state]),
    [["acknowledgement", "handed_over"]],
  );

  const page = await textOf(`/desk/inquiries/${reference}`);
  assert.equal(page.status, 200);
  assert.match(page.text, /Does the trip begin at eight\?/);
  assert.match(page.text, /form\.txt/);
  assert.match(
    page.text,
    /A virus was found in it \(Win\.Test\.EICAR_HDB-1\)\. It is set apart\. Ask your IT\./,
  );
  assert.match(page.text, /No virus found/);
  const at = filesAt(reference, original);
  assert.doesNotMatch(page.text, new RegExp(`href="${at}/1"`));
  assert.match(page.text, new RegExp(`href="${at}/2"`));

  const refused = await textOf(`${at}/1`);
  assert.equal(refused.status, 403);
  assert.match(refused.text, /This file is set apart/);
  assert.match(refused.text, /It could do harm\. The administrator can take it\./);
  assert.doesNotMatch(refused.text, /EICAR-STANDARD/);
  const given = await ask(`${at}/2`);
  assert.equal(given.status, 200);
  assert.equal(given.headers.get("content-type"), "application/octet-stream");
  assert.deepEqual(Buffer.from(await given.arrayBuffer()), clean);

  const whole = await textOf(at.replace("/files", ""));
  assert.equal(whole.status, 403);
  assert.match(whole.text, /A virus was found in a file of this mail\./);
  assert.equal((await ask(`${at}/2`, "neighbourOffice")).status, 404);

  // It is somebody's inquiry, and needs nobody's look on the list beside that.
  assert.doesNotMatch((await textOf("/desk/mail")).text, new RegExp(original));
});

test("a program reads the inquiry and its words, and is handed no file at all", async () => {
  const original = await arrives(mailWith("Which bus goes to the museum?", [["form.txt", eicar]]));
  assert.deepEqual(await work(), []);
  const { reference } = await inquiryOf(original);
  const one = await ask(`/api/v1/inquiries/${reference}`, "tokenOffice");
  const said = await one.text();
  assert.equal(one.status, 200, said);
  assert.match(said, /Which bus goes to the museum\?/);
  assert.doesNotMatch(said, /EICAR-STANDARD/);
  for (const path of [
    `${filesAt(reference, original)}/1`,
    `/desk/inquiries/${reference}/originals/${original}`,
  ])
    assert.notEqual((await ask(path, "tokenOffice")).status, 200, path);
});

test("only the administrator takes the file, with a reason that is kept", async () => {
  const original = await arrives(mailWith("And this form?", [["form.txt", eicar]]));
  assert.deepEqual(await work(), []);
  const path = `/desk/files/${original}/1`;
  const take = (actor: ActorName, reason: string) =>
    ask(`${path}/taking`, actor, {
      method: "POST",
      body: new URLSearchParams({ reason }),
      headers: { origin, "sec-fetch-site": "same-origin" },
    });
  assert.notEqual((await take("office", "I want to see it.")).status, 200);
  assert.equal((await take("administrator", "")).status, 400);
  const page = await textOf(path, "administrator");
  assert.match(page.text, /Virus: Win\.Test\.EICAR_HDB-1/);
  const taken = await take("administrator", "Looked at in a sandbox.");
  assert.equal(taken.status, 200);
  assert.deepEqual(Buffer.from(await taken.arrayBuffer()), eicar);
});

test("on the list of mail to look at a machine's file with a virus is refused as well, and its clean one is not", async () => {
  const original = await arrives(
    mailWith(
      "I am away until Monday.",
      [
        ["logo.txt", eicar],
        ["plan.txt", Buffer.from("Monday: back")],
      ],
      "Auto-Submitted: auto-replied\r\n",
    ),
  );
  assert.deepEqual(await work(), []);
  const opened = await textOf(`/desk/mail?read=${original}`);
  assert.match(opened.text, /A virus was found in it \(Win\.Test\.EICAR_HDB-1\)/);
  assert.equal((await ask(`/desk/mail/${original}/files/1`)).status, 403);
  assert.equal((await ask(`/desk/mail/${original}/original`)).status, 403);
  const given = await ask(`/desk/mail/${original}/files/2`);
  assert.equal(await given.text(), "Monday: back");
});

test("a clamd that is away or stalls holds up neither the inquiry nor who takes the file; it is asked again, and then it counts", async () => {
  for (const [nth, manner] of (["away", "stalls"] as const).entries()) {
    const bytes = Buffer.concat([eicar, Buffer.from(` ${nth}`)]);
    if (manner === "away") await clamd.leave();
    else clamd.now("stalls");
    const original = await arrives(mailWith(`Is the pool open on day ${nth}?`, [["form.txt", bytes]]));
    const failed = await work();
    assert.deepEqual(
      failed.map(({ name }) => name),
      ["scan-mail"],
      "the job is given out again",
    );
    const { reference, state } = await inquiryOf(original);
    assert.equal(state.acknowledged, "letter", manner);
    assert.match((await textOf(`/desk/inquiries/${reference}`)).text, /Could not be scanned/);
    const path = `${filesAt(reference, original)}/1`;
    const taken = await ask(path);
    assert.equal(taken.status, 200, manner);
    assert.deepEqual(Buffer.from(await taken.arrayBuffer()), bytes);
    if (manner === "away") await clamd.comeBack();
    else clamd.now("answers");
    ordered.push(...failed);
    assert.deepEqual(await work(), []);
    assert.equal((await ask(path)).status, 403, manner);
  }
});
