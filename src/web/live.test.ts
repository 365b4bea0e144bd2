import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { type TestContext, test } from "node:test";
import { Hono } from "hono";
import { fakeBackstage, petra } from "./fake-backstage.ts";
import { openStreams } from "./live.ts";

function live(t: TestContext) {
  const fake = fakeBackstage();
  t.after(fake.stop); // an open stream would keep the process alive
  const sees = async (_: unknown, id: string) => id === "0199-theirs";
  const openStream = openStreams({ ...fake.backstage, desk: { sees } });
  const app = new Hono();
  app.get("/:session", (c) => {
    return openStream(c, { ...petra, session: c.req.param("session") }) ?? c.text("too many", 429);
  });
  const open = async (session: string) => {
    const answer = await app.request(`/${session}`);
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    return {
      status: answer.status,
      next: async () => (await reader?.read())?.value,
      close: () => reader?.cancel(),
    };
  };
  return { ...fake, open };
}

test("an open page hears that an inquiry changed, by id, and the stream ends when the house stops", async (t) => {
  const { open, backstage, stop } = live(t);
  const stream = await open("one");
  assert.match((await stream.next()) ?? "", /^: listening/);
  backstage.events.dispatchEvent(new CustomEvent("changed 1:2", { detail: "of another school" }));
  backstage.events.dispatchEvent(new CustomEvent("changed 1:1", { detail: "0199-id" }));
  assert.equal(await stream.next(), "event: changed\ndata: 0199-id\n\n");
  stop();
  assert.equal(await stream.next(), undefined);
});

test("of what is kept from somebody only those hear who may know of it", async (t) => {
  const { open, backstage } = live(t);
  const stream = await open("one");
  await stream.next();
  for (const id of ["0199-kept!", "0199-theirs!"])
    backstage.events.dispatchEvent(new CustomEvent("changed 1:1", { detail: id }));
  assert.equal(await stream.next(), "event: changed\ndata: 0199-theirs\n\n");
});

test("a session has eight streams; the ninth is refused until one is closed; another session is not counted", async (t) => {
  const { open } = live(t);
  const streams = await Promise.all(Array.from({ length: 8 }, () => open("one")));
  assert.deepEqual([...new Set(streams.map(({ status }) => status))], [200]);
  assert.equal((await open("one")).status, 429);
  assert.equal((await open("two")).status, 200);
  await streams[0]?.next();
  await streams[0]?.close();
  await new Promise((done) => setImmediate(done));
  assert.equal((await open("one")).status, 200);
});

test("a page that is closed is no longer told anything: it leaves no listener behind", async (t) => {
  const { open, backstage } = live(t);
  const listening = () => getEventListeners(backstage.events, "changed 1:1").length;
  const streams = await Promise.all(Array.from({ length: 24 }, (_, i) => open(`session ${i}`)));
  for (const stream of streams) await stream.next();
  assert.equal(listening(), 24);
  for (const stream of streams) await stream.close();
  await new Promise((done) => setImmediate(done));
  assert.equal(listening(), 0);
});
