import assert from "node:assert/strict";
import { before, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { build } from "../../bin/build.ts";
import type { createApp as create } from "./app.ts";
import { fakeBackstage, ourOrigin } from "./fake-backstage.ts";
import type { Guard } from "./guard.ts";
import { table } from "./table.ts";

const ours = { "sec-fetch-site": "same-origin", origin: ourOrigin };
const html = { accept: "text/html" };
let createApp: typeof create;

before(async () => {
  assert.ok(build(), "the pages must build");
  const built = new URL("../../build/server/index.js", import.meta.url).href;
  ({ createApp } = (await import(built)) as { createApp: typeof create });
});

const open = (admit?: Parameters<typeof fakeBackstage>[0]) => {
  const fake = fakeBackstage(admit);
  fake.backstage.config.assets = new URL("../../build/client", import.meta.url).pathname;
  const app = createApp(fake.backstage);
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`http://inside${path}`, { ...init, headers: { ...html, ...(init.headers as object) } });
  return { ...fake, ask };
};

test("a parent's page carries no script and names its language and direction", async () => {
  const { ask } = open();
  const page = await (await ask("/?language=ar")).text();
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.doesNotMatch(page, /<script|modulepreload|\son[a-z]+=|\sstyle=/);
  assert.match(await (await ask("/schools/linden/ask")).text(), /<html lang="en" dir="ltr">/);
});

test("a page of the desk carries scripts, each with this answer's nonce", async () => {
  const { ask } = open();
  const answer = await ask("/desk");
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  const scripts = [...(await answer.text()).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  assert.ok(scripts.length > 0);
  for (const tag of scripts) assert.ok(nonce && tag.includes(`nonce="${nonce}"`), tag);
  const again = await ask("/desk");
  assert.ok(!again.headers.get("content-security-policy")?.includes(nonce ?? ""), "a nonce is used once");
});

test("a form is answered on its page: what is missing, in a sentence, with the status that says so", async () => {
  const { ask } = open();
  const body = new URLSearchParams({ question: "" });
  const form = "/schools/linden/ask";
  const answer = await ask(form, { method: "POST", body, headers: ours });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(page, /aria-describedby="question-help question-error"/);
  assert.match(page, /Write your question/);
  assert.equal((await ask(form, { method: "POST", body })).status, 403);
});

test("what a page does not find is told calmly, with every header and no stack", async () => {
  const { ask, reported } = open();
  const answer = await ask("/desk/inquiries/A-1");
  const page = await answer.text();
  assert.equal(answer.status, 404);
  assert.match(page, /This inquiry is not here/);
  assert.doesNotMatch(page, /\.tsx|node_modules|Error:/);
  assert.ok(answer.headers.get("content-security-policy"));
  assert.equal(reported.length, 0);
});

test("where nothing can be kept, a parent has their words back, whom to ring, and one button to send them again", async () => {
  const { ask, backstage, reported } = open();
  const typed = {
    ...{ key: "0c8f3f0e-8a4e-4d62-9c57-0b1f7c9e2a11", danger: "yes", guardianName: `Ana "Nana" Souza` },
    ...{
      phone: "555-0188",
      question: "He collapsed at the gate. & nobody came </textarea>",
      topic: "health_nurse",
    },
  };
  const send = async (fault: Error, language = "en") => {
    backstage.portal.ask = () => Promise.reject(fault);
    const body = new URLSearchParams(typed);
    const answer = await ask(`/schools/linden/ask?language=${language}`, {
      method: "POST",
      body,
      headers: ours,
    });
    return { answer, page: await answer.text() };
  };
  const full = Object.assign(new Error("could not extend file"), { code: "53100" });
  const { answer, page } = await send(full);
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "30");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.match(page, /We cannot take your message right now/);
  assert.match(page, /<a class="call" href="tel:911">Call 911 now<\/a>[\s\S]*tel:555-?0100/);
  assert.match(page, /He collapsed at the gate\. &amp; nobody came &lt;\/textarea&gt;<\/textarea>/);
  assert.match(page, /name="guardianName" value="Ana &quot;Nana&quot; Souza"/);
  assert.match(page, /name="key" value="0c8f3f0e-/);
  assert.match(page, /action="\/schools\/linden\/ask\?language=en"[\s\S]*Send to the school<\/button>/);
  assert.deepEqual(
    reported.map(({ error }) => error),
    [full],
    "told of once",
  );
  const arabic = await send(full, "ar");
  assert.equal(arabic.answer.status, 503);
  assert.match(arabic.page, /<html lang="ar" dir="rtl">[\s\S]*He collapsed/);
  // What nobody may read over a shoulder comes back on no page.
  backstage.admit = () => Promise.reject(full);
  const body = new URLSearchParams({
    email: "ruth@example.org",
    password: "a long and secret password, of forty",
  });
  const signIn = await ask("/sign-in", { method: "POST", body, headers: ours });
  assert.equal(signIn.status, 503);
  assert.doesNotMatch(await signIn.text(), /secret|ruth@example/);
  const copies = new URLSearchParams([
    ["text", "Dear Ms Souza, the bus leaves at 15:20 from the gate."],
    ["copy", "rui@example.org"],
    ["copy", "tia@example.org"],
  ]);
  const reply = await ask("/desk/inquiries/K7QM-2WXD/reply", { method: "POST", body: copies, headers: ours });
  assert.equal(reply.status, 503);
  const again = await reply.text();
  assert.match(again, /What you wrote<\/span><textarea[^>]*name="text"[^>]*>\nDear Ms Souza/);
  assert.match(again, /name="copy" value="rui@example.org">\n.*name="copy" value="tia@example.org"/);
});

test("a mistake of ours is no full disk", async () => {
  const { ask, backstage } = open();
  const send = async (fault: Error) => {
    backstage.portal.ask = () => Promise.reject(fault);
    const body = new URLSearchParams({ danger: "yes", question: "He collapsed at the gate." });
    const answer = await ask("/schools/linden/ask", { method: "POST", body, headers: ours });
    return { answer, page: await answer.text() };
  };
  const ours500 = await send(new TypeError("a mistake of ours"));
  assert.equal(ours500.answer.status, 500);
  assert.doesNotMatch(ours500.page, /tel:911/);
});

test("every page asks its own guard, for the page and for its data alike", async () => {
  const asked: Guard[] = [];
  const { ask } = open((guard) => {
    asked.push(guard);
    return { refused: 404 };
  });
  for (const row of table) {
    if (row.kind !== "page") continue;
    const path = row.path.replaceAll(/:\w+/g, "x");
    const ofItsData = path === "/" ? "/_.data" : `${path}.data`;
    const method = row.methods.find((one) => one !== "HEAD");
    for (const address of [path, ofItsData, `${ofItsData}?_routes=root`]) {
      asked.length = 0;
      assert.equal((await ask(address, { method, headers: ours })).status, 404, address);
      assert.deepEqual(asked, [row.guard], address);
    }
  }
});

test("built files are kept for a year, others are not there", async () => {
  const { ask } = open();
  const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await (await ask("/")).text())?.[1] ?? "none";
  const answer = await ask(stylesheet);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("cache-control") ?? "", /immutable/);
  const smaller = await ask(stylesheet, { headers: { "accept-encoding": "gzip, deflate, br" } });
  assert.equal(smaller.headers.get("content-encoding"), "br");
  assert.match(smaller.headers.get("content-type") ?? "", /^text\/css/);
  const undone = brotliDecompressSync(Buffer.from(await smaller.arrayBuffer()));
  assert.equal(undone.toString(), await answer.text());
  assert.equal(answer.headers.get("cross-origin-resource-policy"), "same-origin");
  for (const path of [
    "/assets/none.css",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/package.json",
  ])
    assert.equal((await ask(path)).status, 404, path);
});
