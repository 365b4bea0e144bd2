import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import type { Admission } from "./backstage.ts";
import { fakeBackstage, ourOrigin } from "./fake-backstage.ts";
import { anyone, bearer, link, staff } from "./guard.ts";
import { rawAnswers } from "./raw-answers.ts";
import { act, form, page, type Row, raw } from "./row.ts";
import { contentSecurityPolicy, everyAnswer } from "./security-headers.ts";
import { createShell, largestBody } from "./shell.ts";

const rows: Row[] = [
  page("/", "home.tsx", anyone),
  form("/ask", "ask.tsx", anyone),
  page("/follow/:token", "follow.tsx", link),
  page("/desk", "today.tsx", staff("see queue")),
  act("/desk/broken", "broken.tsx", staff("reply")),
  raw("GET", "/desk/events", staff("see queue")),
  raw("GET", "/healthz", anyone),
  raw("POST", "/api/v1/inquiries", bearer("log inquiry")),
];
const ours = { "sec-fetch-site": "same-origin", origin: ourOrigin };

function shell(answer?: (guard: Row["guard"]) => Admission) {
  const fake = fakeBackstage(answer);
  const rendered: Request[] = [];
  const app = createShell({
    backstage: fake.backstage,
    rows,
    stylesheet: "/assets/x.css",
    raw: { ...rawAnswers(fake.backstage), "/api/v1/inquiries": (c) => c.json({}, 201) },
    render: async (request, viewer) => {
      if (request.url.endsWith("/desk/broken")) throw new Error("Maryam Haddad's row is broken");
      rendered.push(request);
      const headers = { "content-security-policy": contentSecurityPolicy("n"), "content-type": "text/html" };
      return new Response(`${viewer.kind}: ${await request.text()}`, { headers });
    },
  });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`http://somewhere-else.example${path}`, {
      ...init,
      headers: { accept: "text/html", ...(init.headers as Record<string, string>) },
    });
  return { ...fake, ask, rendered };
}

test("a page is asked for once at the guard and rendered at our own address", async () => {
  const { ask, asked, rendered } = shell();
  const answer = await ask("/desk?group=late", { headers: { "x-forwarded-host": "evil.example" } });
  assert.equal(answer.status, 200);
  assert.equal(rendered[0]?.url, `${ourOrigin}/desk?group=late`);
  assert.equal(asked.length, 1);
  assert.deepEqual(asked[0]?.guard, staff("see queue"));
});

test("who may not see a page is led back to where the desk begins for them", async () => {
  const { ask } = shell(() => ({ refused: 403, says: "Not yours.", home: "/desk/sop" }));
  assert.match(
    await (await ask("/desk")).text(),
    /Not yours\.[\s\S]*<a href="\/desk\/sop">Back to the desk<\/a>/,
  );
});

test("what no row names is answered 404 and never rendered; a row is rendered", async () => {
  const { ask, asked, rendered } = shell();
  for (const path of ["/nowhere", "/DESK", "//desk", "/__manifest", "/desk/_root.data", "/%"])
    assert.equal((await ask(path)).status, 404, path);
  assert.equal(asked.length + rendered.length, 0);
  assert.equal((await ask("/desk.data?_routes=root")).status, 200);
});

test("a slash too many leads to the page without it, and nowhere else", async () => {
  const { ask } = shell();
  const answer = await ask("/ask/?language=ar");
  assert.deepEqual([answer.status, answer.headers.get("location")], [308, "/ask?language=ar"]);
  assert.equal((await ask("//evil.example/")).status, 404);
});

test("a guard's refusal stops the page, its redirect is followed, its yes opens it", async () => {
  const signIn = () => new Response(null, { status: 302, headers: { location: "/sign-in" } });
  const away = shell(signIn);
  assert.equal((await away.ask("/desk")).headers.get("location"), "/sign-in");
  const forClient = await away.ask("/desk.data");
  assert.deepEqual(
    [forClient.status, forClient.headers.get("x-remix-redirect"), forClient.headers.get("location")],
    [204, "/sign-in", null],
  );
  const refused = shell(() => ({ refused: 404 }));
  const answer = await refused.ask("/follow/abc");
  assert.equal(answer.status, 404);
  assert.match(await answer.text(), /There is nothing at this address/);
  assert.equal(away.rendered.length + refused.rendered.length, 0);
  assert.equal((await shell().ask("/follow/abc")).status, 200);
});

test("a refusal that has a page of its own shows it to a stranger, as something to read", async () => {
  const { ask, rendered } = shell(() => ({ refused: 404, shows: "/link-over" }));
  const answer = await ask("/follow/abc?language=ar");
  assert.equal(await answer.text(), "stranger: ");
  assert.equal(rendered[0]?.url, `${ourOrigin}/link-over?language=ar`);
  await ask("/follow/abc", { method: "GET", headers: { cookie: "sid=1" } });
  assert.equal(rendered[1]?.method, "GET");
  assert.equal((await ask("/follow/abc.data")).status, 404);
  assert.equal(rendered.length, 2);
});

test("a form sent from our page arrives whole; the same from elsewhere does not, and the guard is not asked", async () => {
  const { ask, asked } = shell();
  const body = new URLSearchParams({ question: "Is the pool open?" });
  const allowed = await ask("/ask", { method: "POST", body, headers: ours });
  assert.equal(await allowed.text(), "stranger: question=Is+the+pool+open%3F");
  assert.equal(asked.length, 1);
  const elsewhere: Record<string, string>[] = [
    {},
    { "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example" },
  ];
  for (const headers of elsewhere) {
    for (const path of ["/ask", "/ask.data"]) {
      const denied = await ask(path, { method: "POST", body, headers });
      assert.equal(denied.status, 403);
      assert.match(await denied.text(), /opened at our own address, https:\/\/desk\.school\.example/);
    }
  }
  assert.equal(asked.length, 1);
});

test("a program needs no page of ours, and its cookies do not count", async () => {
  const { ask, asked } = shell();
  const answer = await ask("/api/v1/inquiries", { method: "POST", body: "{}", headers: { cookie: "sid=1" } });
  assert.equal(answer.status, 201);
  assert.equal(asked[0]?.cookie, null);
  await ask("/desk", { headers: { cookie: "sid=1" } });
  assert.equal(asked[1]?.cookie, "sid=1");
});

test("a wrong method is answered with a sentence and the right ones", async () => {
  const { ask, asked } = shell();
  const answer = await ask("/desk", { method: "DELETE", headers: ours });
  assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "GET, HEAD"]);
  assert.match(await answer.text(), /does not answer this kind of request/);
  assert.equal((await ask("/desk/broken")).headers.get("allow"), "POST");
  assert.equal(asked.length, 0);
});

test("a program that uses a wrong method is told so as the API tells it", async () => {
  const answer = await shell().ask("/api/v1/inquiries", { method: "DELETE" });
  assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "POST"]);
  assert.equal(answer.headers.get("content-type"), "application/problem+json");
  assert.match(await answer.text(), /"detail":"Use POST\."/);
});

test("whatever a program is told no for, it is told in the same form; people read a page", async () => {
  const program = shell();
  const length = { "content-length": String(largestBody + 1) };
  const told: [method: string, path: string, status: number, headers?: Record<string, string>][] = [
    ...["/api", "/api/", "/api/v2/inquiries", "/api/v1", "/api/v1//inquiries"].map(
      (path) => ["GET", path, 404] as [string, string, number],
    ),
    ["GET", "/api/v1/inquiries/%00", 404],
    ["GET", "/api/v1/inquiries/%ff", 404],
    ["GET", "/api/v1/inquiries.data", 404],
    ["POST", "/api/v1/inquiries/", 404],
    ["PATCH", "/api/v1/inquiries", 405],
    ["POST", "/api/v1/inquiries", 413, length],
  ];
  for (const [method, path, status, headers] of told) {
    const body = headers && "x".repeat(largestBody + 1);
    const answer = await program.ask(path, { method, ...(headers && { headers, body: body ?? null }) });
    assert.deepEqual(
      [answer.status, answer.headers.get("content-type")],
      [status, "application/problem+json"],
      `${method} ${path}`,
    );
    const { detail } = (await answer.json()) as { detail: string };
    assert.match(detail, /^[A-Z].*\.$/);
  }
  for (const path of ["/apis", "/desk/api/v1", "/API/v1"])
    assert.match(await (await program.ask(path)).text(), /<h1>There is nothing at this address/);
  assert.equal(program.asked.length, 0);
});

test("who goes away before the end of a request has met no bug of ours", async () => {
  const { ask, reported } = shell();
  const aborted = Object.assign(new Error("aborted"), { code: "ECONNRESET" });
  const body = () => new ReadableStream({ pull: (out) => out.error(aborted) });
  for (const path of ["/ask", "/api/v1/inquiries"]) {
    const answer = await ask(path, { method: "POST", headers: ours, body: body(), duplex: "half" } as object);
    assert.equal(answer.status, 400, path);
  }
  assert.deepEqual(reported, []);
  await ask("/desk/broken", { method: "POST", headers: ours });
  assert.equal(reported.length, 1, "a bug is");
});

test("a megabyte is accepted, a byte more is not", async () => {
  const { ask } = shell();
  const send = (size: number) => ask("/ask", { method: "POST", headers: ours, body: "x".repeat(size) });
  assert.equal((await send(largestBody)).status, 200);
  const answer = await send(largestBody + 1);
  assert.equal(answer.status, 413);
  assert.match(await answer.text(), /up to 1 megabyte/);
});

test("a bug is reported with the request's number and shown without its words", async () => {
  const { ask, reported } = shell();
  const answer = await ask("/desk/broken", { method: "POST", headers: ours });
  const text = await answer.text();
  assert.equal(answer.status, 500);
  assert.doesNotMatch(text, /Maryam|Error|\n\s+at /);
  assert.equal(reported[0]?.at, "/desk/broken");
  assert.ok(text.includes(reported[0]?.request ?? "no number"));
  assert.equal(answer.headers.get("x-request-id"), reported[0]?.request);
});

test("programs read JSON, React Router plain words", async () => {
  const { ask } = shell();
  const json = (await (await ask("/nowhere", { headers: { accept: "application/json" } })).json()) as object;
  assert.deepEqual(Object.keys(json), ["error"]);
  const words = await ask("/nowhere.data", { headers: { accept: "*/*" } });
  assert.match(words.headers.get("content-type") ?? "", /text\/plain/);
});

test("every answer, also of every error, carries every header", async () => {
  const { ask, backstage } = shell();
  const away = shell(() => new Response(null, { status: 302, headers: { location: "/sign-in" } }));
  backstage.ping = () => Promise.reject(new Error("no database"));
  const answers = await Promise.all([
    ask("/desk"),
    ask("/desk", { method: "HEAD" }),
    ask("/ask/"),
    away.ask("/desk"),
    away.ask("/desk.data"),
    ask("/ask", { method: "POST" }),
    ask("/nowhere"),
    ask("/desk", { method: "POST", headers: ours }),
    ask("/ask", { method: "POST", headers: ours, body: "x".repeat(largestBody + 1) }),
    ask("/desk/broken", { method: "POST", headers: ours }),
    ask("/healthz"),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 308, 302, 204, 403, 404, 405, 413, 500, 503],
  );
  const names = [
    ...Object.keys(everyAnswer(ourOrigin)),
    "content-security-policy",
    "cache-control",
    "x-request-id",
  ];
  for (const { status, headers } of answers)
    for (const name of names) assert.ok(headers.get(name), `${name} is missing on ${status}`);
  assert.equal(names.includes("strict-transport-security"), true);
  assert.equal("strict-transport-security" in everyAnswer("http://localhost:3000"), false);
});

test("what is behind a guard is never kept by a browser", async () => {
  const { ask } = shell();
  assert.equal((await ask("/desk")).headers.get("cache-control"), "no-store");
  assert.equal((await ask("/follow/abc")).headers.get("cache-control"), "no-store");
  assert.equal((await ask("/")).headers.get("cache-control"), "private, no-cache");
});

test("health says whether the database is there", async () => {
  const { ask, backstage, reported } = shell();
  assert.equal((await ask("/healthz")).status, 200);
  backstage.ping = () => Promise.reject(new Error("no database"));
  const answer = await ask("/healthz", { headers: { accept: "*/*" } });
  assert.equal(answer.status, 503);
  assert.doesNotMatch(await answer.text(), /no database/);
  assert.equal(reported.length, 1);
});

test("text is sent compressed, a stream of changes is not", async () => {
  const { ask, stop } = shell();
  const headers = { "accept-encoding": "gzip" };
  assert.equal((await ask("/nowhere", { headers })).headers.get("content-encoding"), "gzip");
  assert.equal((await ask("/desk/events", { headers })).headers.get("content-encoding"), null);
  stop();
});

test("compressed or not, it is the same text, of the length that it says; the best way that a browser knows is taken", async () => {
  const { ask } = shell();
  const plain = await (await ask("/nowhere")).text();
  const apart = (text: string) => text.replace(/<code>[^<]*/, "");
  for (const [accepted, way, undo] of [
    ["gzip, deflate, br, zstd", "zstd", zstdDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync],
    ["br;q=1.0, zstd;q=0", null, (bytes: Buffer) => bytes],
  ] as const) {
    const answer = await ask("/nowhere", { headers: { "accept-encoding": accepted } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(answer.headers.get("content-encoding"), way);
    assert.equal(answer.headers.get("content-length"), String(bytes.length));
    assert.match(answer.headers.get("vary") ?? "", /accept-encoding/);
    assert.equal(apart(undo(bytes).toString()), apart(plain));
  }
});

test("a row that nothing answers is found before the first request", () => {
  const { backstage } = fakeBackstage();
  const render = async () => new Response();
  const build = (more: Row[]) =>
    createShell({ backstage, render, raw: rawAnswers(backstage), stylesheet: "", rows: more });
  assert.throws(() => build([raw("GET", "/metrics", anyone)]), /Nothing answers GET \/metrics/);
  assert.doesNotThrow(() => build([raw("GET", "/healthz", anyone)]));
});

test("a parent reads of a trouble in the language of their page, the desk in English", async () => {
  const { ask } = shell(() => {
    throw new Error("broken");
  });
  const spanish = { "accept-language": "es-MX, en;q=0.5" };
  const nothing = await (await ask("/nothing", { headers: spanish })).text();
  assert.match(nothing, /<html lang="es" dir="ltr">[\s\S]*No encontramos esta página/);
  const foreign = await ask("/ask", {
    method: "POST",
    headers: { ...spanish, origin: "https://evil.example" },
  });
  assert.equal(foreign.status, 403);
  assert.match(await foreign.text(), /No pudimos recibir esto/);
  const broken = await (await ask("/ask?language=ar", { headers: spanish })).text();
  assert.match(broken, /<html lang="ar" dir="rtl">[\s\S]*حدث خطأ لدينا/);
  assert.doesNotMatch(broken, /Something|Number of/);
  const desk = await (await ask("/desk/nothing", { headers: spanish })).text();
  assert.match(desk, /<html lang="en" dir="ltr">[\s\S]*There is nothing at this address/);
});
