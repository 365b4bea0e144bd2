import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type ApiSchool, openApiSchool, question, reply } from "../../../test/api-school.ts";
import { operations } from "./operations.ts";
import { mostBytes } from "./read-body.ts";

let school: ApiSchool;
let path: string;
before(async () => {
  school = await openApiSchool();
  path = await school.logged();
});
after(() => school.close());

type Sent = { raw: string | Uint8Array<ArrayBuffer>; type?: string; headers?: Record<string, string> };
const json = (value: unknown): Sent => ({ raw: JSON.stringify(value) });
const text = (raw: string): Sent => ({ raw });
const bytes = (...of: number[]): Sent => ({ raw: Uint8Array.from(of) });
const nested = (deep: number) => `{"question":${"[".repeat(deep)}${"]".repeat(deep)}}`;

const unreadable: [name: string, sent: Sent, status: number][] = [
  ["half an object", text('{"question":'), 400],
  ["two objects", text("{}{}"), 400],
  ["a trailing comma", text('{"question":"x",}'), 400],
  ["single quotes", text("{'question':'x'}"), 400],
  ["words", text("hello"), 400],
  ["a field twice", text('{"question":"When?","question":"Where?","text":"a"}'), 400],
  ["a field twice, deep inside", text('{"question":"When?","a":[{"b":1,"\\u0062":2}]}'), 400],
  ["only spaces", text("   "), 400],
  ["not a number", text('{"question":NaN}'), 400],
  ["a bare control character", text('{"question":"a\u0001b"}'), 400],
  ["bytes that are no UTF-8", bytes(0x7b, 0xff, 0xfe, 0x7d), 400],
  ["a word that is no UTF-8", bytes(...Buffer.from('{"question":"'), 0xff, 0x22, 0x7d), 400],
  ["UTF-16", { raw: Uint8Array.from(Buffer.from('{"question":"x"}', "utf16le")) }, 400],
  ["41 levels", text(nested(40)), 400],
  ["half a million levels", text(nested(250_000)), 400],
  ["half a million open brackets", text("[".repeat(500_000)), 400],
  ["more than a megabyte", json({ question: "x".repeat(mostBytes) }), 413],
  ["gzip", { raw: gzipSync('{"question":"x"}'), headers: { "content-encoding": "gzip" } }, 415],
  ["JSON that says it is Brotli", { raw: '{"question":"x"}', headers: { "content-encoding": "br" } }, 415],
  ["a form", { raw: "question=x", type: "application/x-www-form-urlencoded" }, 415],
  ["plain text", { raw: '{"question":"x"}', type: "text/plain" }, 415],
  ["JSON's cousin", { raw: '{"question":"x"}', type: "application/json-patch+json" }, 415],
  ["another charset", { raw: '{"question":"x"}', type: "application/json; charset=utf-16" }, 415],
  ["no type at all", { raw: Uint8Array.from(Buffer.from('{"question":"x"}')), type: "" }, 415],
];

const misfilled: [name: string, sent: Sent, field: string][] = [
  ["null", json(null), ""],
  ["an array", json([question]), ""],
  ["a number", json(7), ""],
  ["a word", json("hello"), ""],
  ["nothing in it", json({}), "question"],
  ["a null question", json({ question: null }), "question"],
  ["a question that is a list", json({ question: ["x"] }), "question"],
  ["a question that is an object", json({ question: { toString: "x" } }), "question"],
  ["an empty question", json({ question: " \n\t " }), "question"],
  ["only control characters", json({ question: "\u0000\u0001\u0007" }), "question"],
  ["too long a question", json({ question: "x".repeat(20_001) }), "question"],
  ["40 levels", text(nested(39)), "question"],
  ["an unknown field", json({ ...question, colour: "red" }), "colour"],
  ["a prototype", text('{"question":"x","__proto__":{"danger":true}}'), "__proto__"],
  ["a constructor", text('{"question":"x","constructor":{"prototype":{"a":1}}}'), "constructor"],
  ["a danger in words", json({ ...question, danger: "yes" }), "danger"],
  [
    "an address with a line end",
    json({ ...question, email: "a@example.org\r\nBcc: b@example.org" }),
    "email",
  ],
  ["an address with half a character", json({ ...question, email: "a\ud800@example.org" }), "email"],
  ["SQL for a topic", json({ ...question, topic: "'; drop table inquiries; --" }), "topic"],
  ["HTML for a language", json({ ...question, language: "<script>" }), "language"],
  [
    "an address too long before its sign",
    json({ ...question, email: `${"x".repeat(65)}@example.org` }),
    "email",
  ],
  ["an address with too long a part", json({ ...question, email: `a@${"d".repeat(64)}.org` }), "email"],
  ["an id that is none", json({ ...question, guardian: "1 or 1=1" }), "guardian"],
  ["another source", json({ ...question, source: "phone" }), "source"],
  ["a moment out of every calendar", json({ ...question, receivedAt: "9999-12-31T23:59:59Z" }), "receivedAt"],
  ["a moment in words", json({ ...question, receivedAt: "soon" }), "receivedAt"],
  ["a number too great", text('{"question":1e400}'), "question"],
  [
    "a thousand unknown fields",
    json(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`f${i}`, i]))),
    "question",
  ],
];

test("a body that cannot be read is refused in a sentence, and nothing is changed", async () => {
  const before = await school.counts();
  for (const at of ["/inquiries", `${path}/reply`])
    for (const [name, sent, status] of unreadable) {
      const answer = await school.ask("POST", at, sent);
      assert.equal(answer.status, status, `${name}: ${answer.body.detail}`);
    }
  assert.deepEqual(await school.counts(), before);
});

test("a body that says too little of its size is stopped when it is too much", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
      if (sent > 64 * mostBytes) controller.close();
    },
  });
  const response = await school.app.request("/inquiries", {
    method: "POST",
    headers: {
      authorization: `Bearer ${school.tokens.office}`,
      "content-type": "application/json",
      "idempotency-key": "k",
    },
    body,
    duplex: "half",
  } as RequestInit);
  assert.equal(response.status, 413);
  assert.ok(sent < 2 * mostBytes, "and no more of it was read");
});

test("a field that is not right is named in a sentence, and nothing is changed", async () => {
  const before = await school.counts();
  for (const [name, sent, field] of misfilled) {
    const { status, body } = await school.ask("POST", "/inquiries", sent);
    assert.equal(status, 422, `${name}: ${body.detail}`);
    assert.ok(
      body.problems?.some((one) => one.field === field && /^[A-Z].*[.!?]$/s.test(one.says)),
      `${name}: ${JSON.stringify(body.problems)}`,
    );
    assert.ok(JSON.stringify(body).length < 10_000, `${name} is not sent back whole`);
  }
  assert.deepEqual(await school.counts(), before);
  assert.equal(({} as { danger?: boolean }).danger, undefined);
});

test("no act breaks on what it does not expect: every field in turn is everything else", async () => {
  const before = await school.counts();
  const odd = [null, [], {}, 7, -1, 1e308, true, "", "\u0000", "\ud800", "x".repeat(50_000), "'; --", "<b>"];
  const acts = operations.filter(({ route }) => route.path.split("/").length > 3);
  for (const { route, actions } of acts) {
    const may = actions.includes("answer privacy question") ? "privacy_officer" : "supervisor";
    const media = route.request?.body?.content["application/json"];
    const example = (media as { example?: Record<string, unknown> } | undefined)?.example ?? {};
    for (const field of Object.keys(example))
      for (const value of odd) {
        const token = school.tokens[may];
        const to = "/inquiries/ZZZZ-ZZZZ";
        const body = { ...example, [field]: value };
        const at = route.path.replace("/inquiries/{reference}", to);
        const { status, body: told } = await school.ask("POST", at, { body, token });
        assert.ok(
          status === 422 || status === 404,
          `${at} ${field} ${JSON.stringify(value).slice(0, 40)} → ${status}`,
        );
        assert.doesNotMatch(
          told.detail ?? "",
          /expected|received|invalid|check this field/i,
          `${at} ${field}`,
        );
      }
    const unknown = await school.ask("POST", route.path.replace("{reference}", "ZZZZ-ZZZZ"), {
      body: { ...example, extra: 1 },
      token: school.tokens[may],
    });
    assert.equal(unknown.status, 422);
    assert.equal(unknown.body.problems?.[0]?.says, "There is no field called extra; please leave it out.");
  }
  assert.deepEqual(await school.counts(), before);
});

test("dates at the ends of time are refused, not met", async () => {
  const { settles: _, ...open } = reply;
  for (const promise of [
    "0000-01-01",
    "0001-01-01",
    "2026-02-30",
    "9999-12-31",
    "+012026-01-01",
    "2026-11-16T00:00",
  ]) {
    const { status } = await school.post(`${path}/reply`, { ...open, promise });
    assert.ok(status === 422 || status === 409, `${promise} → ${status}`);
    const clock = await school.post(`${path}/clocks`, { clock: "FERPA-45", from: promise });
    assert.ok(clock.status === 422 || clock.status === 409, `a clock from ${promise} → ${clock.status}`);
  }
  for (const leaves of ["2026-02-30T10:00", "2026-11-27T24:00", "2026-11-27T10:60", "2026-13-01T10:00"])
    assert.equal((await school.post(`${path}/reply`, { ...reply, leaves })).status, 422, leaves);
  assert.equal(
    (await school.post(`${path}/reply`, { ...reply, promise: "2026-11-20", settles: false })).status,
    200,
  );
});

test("a reference that is none finds nothing, whatever stands in it", async () => {
  const odd = [
    "'%20or%201=1",
    "%00",
    "..%2f..",
    "%E2%80%AE",
    "A".repeat(5_000),
    "K7QM_2WXD",
    "%ff",
    "K7QM-2WX%00",
  ];
  for (const reference of odd) {
    const { status } = await school.get(`/inquiries/${reference}`);
    assert.equal(status, 404, reference);
  }
  assert.equal((await school.get(path)).status, 200);
});

test("what people write is kept as they wrote it: markup, SQL, every script; half characters are mended", async () => {
  const kept: [string, string][] = [
    ["<script>alert(1)</script> & <b>when</b>?", "<script>alert(1)</script> & <b>when</b>?"],
    ["'; drop table inquiries; -- when?", "'; drop table inquiries; -- when?"],
    ["متى يصل الباص؟ 🚌 Wann? {{7*7}} $x", "متى يصل الباص؟ 🚌 Wann? {{7*7}} $x"],
    ["half \ud800 a character", "half \ufffd a character"],
    ["bell\u0007 and\u0000 nul\r\nnext", "bell and nul\nnext"],
  ];
  for (const [sent, expected] of kept) {
    const at = await school.logged({ question: sent });
    assert.equal((await school.get(at)).body.question, expected);
  }
});
