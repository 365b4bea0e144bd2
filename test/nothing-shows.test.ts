import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import type { StaffViewer } from "../src/access/viewer.ts";
import { postBySmtp } from "../src/channels/mail/post-smtp.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { perform } from "../src/perform.ts";
import { keep } from "../src/store/keep.ts";
import { followed } from "../src/store/reads/followed.ts";
import { neutralDraft } from "../src/web/desk/reply-draft.ts";
import { submit } from "../src/web/submit.ts";
import { addressOf, alike, type File, files, nameOf, plantFiles } from "./alike-outside.ts";
import { mail, openMailHouse, openRelay } from "./mail-house.ts";

// One house, and nine families that only what is on file tells apart: whoever writes can read nothing out of what
// comes back, neither out of the automatic answer and the page nor out of the neutral text that a clerk falls back on.

const server = "mx.school.example";
let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
before(async () => {
  house = await openMailHouse({ authservId: server });
  relay = await openRelay();
  house.house.post = postBySmtp(relay.url);
  // Nobody is answered more rarely than another because we ask so often.
  house.house.acknowledgeLimits = { address: 1e6, inquiry: 1e6, mailbox: 1e6, school: 1e6 };
  await plantFiles(house);
  house.ordered.splice(0);
});
after(async () => {
  await house.close();
  await relay.close();
});

let asked = 0;
/** The father asks by mail; our own server vouches for him only where he is proved. Every question is as long. */
async function asks(file: File) {
  const nth = String(++asked).padStart(4, "0");
  const question = `How is Maja doing in mathematics, in week ${nth}?`;
  const dmarc = file === "verified" ? "pass" : "fail";
  const head = {
    "Authentication-Results": `${server}; dmarc=${dmarc} header.from=example.org`,
    ...{ From: `Victor Lund <${addressOf(file)}>`, "Message-ID": `<${nth}@example.org>` },
  };
  const known = new Set((await house.inquiries()).map(({ id }) => id));
  house.ordered.splice(0);
  const receiving = countStatements();
  const answer = await house.deliver(mail(question, head), { from: addressOf(file) });
  const received = receiving();
  const reading = countStatements();
  await house.run("read-mail");
  const read = reading();
  const inquiry = (await house.inquiries()).find(({ id }) => !known.has(id));
  assert.ok(inquiry);
  const jobs = house.ordered.map(({ name, priority = 0, notBefore = "at once" }) => [
    name,
    priority,
    notBefore,
  ]);
  const answering = countStatements();
  await acknowledge(house.house, house.place, { inquiry: inquiry.id });
  await house.run("send-letter");
  return { nth, question, answer, inquiry, took: { received, jobs, answered: answering() }, read };
}
/** Counts what the database is asked from now on until it is called: what takes time, and the same at each run. */
function countStatements(): () => number {
  const from = statements;
  return () => statements - from;
}
let statements = 0;
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: pg.Client, ...all: unknown[]) {
  statements++;
  return Reflect.apply(query, this, all);
} as typeof query;

const reads: number[] = [];
/** Everything that the outside gets to see after one mail, one more message and a neutral answer, without ids of chance. */
async function seenFromOutside(file: File): Promise<string> {
  relay.given.splice(0);
  const { nth, question, answer, inquiry, took, read } = await asks(file);
  reads.push(read);
  const viewer = { kind: "link", ...house.place, inquiry: inquiry.id } as const;
  const more = await perform(house.house, {
    ...{ ...house.place, inquiry: inquiry.id },
    who: { actor: { kind: "guardian", id: null }, name: "The parent", roles: [] },
    command: { kind: "addMessage", text: keep("I am waiting."), source: "web", from: "guardian" },
  });
  assert.ok(!("refused" in more));
  // The clerk may tell nothing, and sends what stands ready for that: it goes, without a reason, to each of them.
  const text = neutralDraft("en", { name: "Oak Hill", phone: "555-0100" });
  const clerk: StaffViewer = {
    ...{ kind: "staff", ...house.place, schools: [house.place.school], id: house.office.id },
    ...{ name: "Ruth Bell", title: "Front office", roles: ["office"] },
  };
  const given = { text, how: "letter", settles: true, about: "general", overrides: [] };
  const sent = await submit(house.house, clerk, "reply", inquiry.reference, given);
  assert.equal(sent.outcome, "done", `${file}: ${JSON.stringify(sent)}`);
  await house.run("send-letter");
  assert.equal(relay.given.length, 2, `${file}: an acknowledgement and an answer`);
  const all = {
    took,
    answer: [answer.code, answer.says.replace(/\S{20,}/g, "…")],
    mails: relay.given.map(({ from, to, raw }) => [from, to, raw.replaceAll(/=\r?\n/g, "")]),
    sizes: relay.given.map(({ raw }) => raw.length),
    page: await followed(house.db, viewer, house.house.now()),
    entries: more.entries.map(({ kind }) => kind),
  };
  return JSON.stringify(all)
    .replaceAll(question, "QUESTION")
    .replaceAll(`<${nth}@`, "<NTH@")
    .replaceAll(nameOf(file), "PARENT")
    .replaceAll(inquiry.reference, "REFERENCE")
    .replaceAll(/oak-hill\+[^@]*@/g, "oak-hill+PROOF@")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replaceAll(/_NmP-\w+/g, "_BOUNDARY")
    .replaceAll(/\/follow\/[\w.~-]+/g, "/follow/LINK");
}

test("given an order, a protection, an opt-out, a child who left or nobody on file, verified or not; then nothing that the outside sees differs by a byte, and no answer by its time", async () => {
  // The first mail of all opens what all others use.
  await house.arrives(mail("When does school begin?", { From: "Bo Lind <bo@example.net>" }));
  const [plain = "", ...others] = await inTurn(files, seenFromOutside);
  assert.match(plain, /Victor/);
  assert.match(plain, /We cannot answer about any student by this route/);
  for (const [i, seen] of others.entries()) {
    // That we linked two who are on file, and a vouched-for mail, are entries of ours: the page's count of them, which
    // it does not show, may differ, and nothing else.
    alike(uncounted(seen), uncounted(plain), files[i + 1] ?? "");
  }
  // To link who is on file is asked for between the two, by a queue: a class of time, and not the very number.
  assert.ok(Math.max(...reads) < 1.5 * Math.min(...reads), `reading a mail asks for ${reads}`);
});
async function inTurn<A, B>(all: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}
const uncounted = (bytes: string) => bytes.replace(/"seq":\d+/, '"seq":0');
