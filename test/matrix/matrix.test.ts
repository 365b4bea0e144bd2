import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "../../bin/build.ts";
import type { createApp as create } from "../../src/web/app.ts";
import { isNightly, turns } from "../profile.ts";
import { arm } from "./actors.ts";
import { ours } from "./ask-cell.ts";
import { canariesIn } from "./canaries.ts";
import { type Cell, cellsOf, oneOfEach, unknown, unsaid } from "./cells.ts";
import { borrowedIds, curiosity, searches } from "./errands.ts";
import { foreignForms, wrongMethods } from "./every-door.ts";
import { type Door, doors, type Front, openFront } from "./front.ts";
import { renewedLink, sameKeyTwoLinks } from "./links.ts";
import { asWho } from "./matrix.ts";
import { unsafeHeaders } from "./safe-headers.ts";
import { leadingAway, mendedAddresses } from "./sign-in.ts";
import { openStored, type Stored } from "./stored.ts";
import { switching } from "./switching.ts";
import { tryCells } from "./try-cells.ts";
import { type MatrixWorld, plantWorld } from "./world.ts";

let world: MatrixWorld;
let hands: Awaited<ReturnType<typeof arm>>;
let stored: Stored;
let front: Front;
let createApp: typeof create;

before(async () => {
  assert.ok(build(), "the pages must build");
  const built = new URL("../../build/server/index.js", import.meta.url).href;
  ({ createApp } = (await import(built)) as { createApp: typeof create });
  world = await plantWorld();
  hands = await arm(world);
  front = openFront(createApp, world);
  stored = await openStored(world.url);
});
const matrix = () => ({ world, hands, front, stored });
after(async () => {
  front.stop();
  await stored.close();
  await world.close();
});

test("the matrix speaks of every address and method of the table, and of no other", () => {
  assert.deepEqual(unsaid(doors), []);
  assert.deepEqual(unknown(doors), []);
});

const isApi = ({ kind }: Door) => kind === "api";
const isOnInquiry = ({ door }: Cell) => door.path.startsWith("/desk/inquiries/");
const isPage = (door: Door) => !isApi(door);
for (const [who, isTheirs, how, least] of [
  [
    "people who read the pages",
    isPage,
    ({ method }: Cell) => ["GET", "HEAD", "DATA"].includes(method),
    turns(300, 700),
  ],
  [
    "people who act on an inquiry",
    isPage,
    (cell: Cell) => cell.method === "POST" && isOnInquiry(cell),
    turns(100, 200),
  ],
  [
    "people who act elsewhere",
    isPage,
    (cell: Cell) => cell.method === "POST" && !isOnInquiry(cell),
    turns(100, 150),
  ],
  ["programs at the API", isApi, () => true, turns(100, 150)],
] as const)
  test(`${who} get what the matrix says, and not one word more; who is denied changes nothing`, {
    timeout: 900_000, // a guard against what hangs: what is cut off goes on behind the next one's back
  }, async (t) => {
    const all = cellsOf(doors.filter(isTheirs)).filter(how);
    const cells = isNightly ? all : oneOfEach(all);
    const { wrong, allowed, denied } = await tryCells(matrix(), cells);
    t.diagnostic(`${allowed + denied} cells: ${allowed} allowed, ${denied} denied`);
    assert.deepEqual(wrong, []);
    assert.ok(allowed > least && denied > 2 * least);
  });

test("a method that an address does not have is answered 405, for everybody alike", async () => {
  assert.deepEqual(await wrongMethods(matrix()), []);
});

test("no form of another site is taken, for the page and for its data; our own is", async (t) => {
  const { wrong, tried } = await foreignForms(matrix());
  t.diagnostic(`${tried} forms from elsewhere`);
  assert.deepEqual(wrong, []);
});

test("a search finds what is theirs; for the rest it is as if nobody had written it", async (t) => {
  const { wrong, found, not } = await searches(matrix());
  t.diagnostic(`${found} found, ${not} not`);
  assert.deepEqual(wrong, []);
});

test("who asks for more in the rest of an address gets no more", async () => {
  assert.deepEqual(await curiosity(matrix()), []);
});

test("the ids of another school's people and families are of no use here", async () => {
  assert.deepEqual(await borrowedIds(matrix()), []);
});

test("who works in two schools sees one at a time, and nobody sits down where they do not work", async () => {
  assert.deepEqual(await switching(matrix()), []);
});

test("the key of one parent's form means nothing at another's link", async () => {
  assert.deepEqual(await sameKeyTwoLinks(matrix()), []);
});

test("a renewed link makes the one before void", async () => {
  assert.deepEqual(await renewedLink(matrix()), []);
});

test("signing in and mended addresses never lead away from us", async () => {
  assert.deepEqual([...(await leadingAway(matrix())), ...(await mendedAddresses(matrix()))], []);
});

test("the demo's mailbox is open while letters go nowhere else, and only then", async () => {
  const open = openFront(createApp, world, { showsMailbox: true });
  const { mail } = world.planted.open;
  for (const path of ["/mailbox", `/mailbox/${mail}`, `/mailbox/${mail}/html`]) {
    assert.equal((await open.ask(path)).status, 200, path);
    assert.equal((await front.ask(path)).status, 404, path);
  }
  const letter = await (await open.ask(`/mailbox/${mail}/html`)).text();
  assert.deepEqual(canariesIn(letter, world.proofs), ["open.mail"]);
  open.stop();
});

test("too much, and a mistake of ours, are answered with every header and without a word of anybody", async () => {
  const much = { method: "POST", body: "x".repeat(1_100_000), headers: ours };
  const broken = openFront(createApp, world);
  broken.backstage.desk.today = () => Promise.reject(new Error(`kwopennote of ${world.planted.open.link}`));
  const answers: [number, Response][] = [
    [413, await front.ask("/sign-in", much)],
    [500, await broken.ask("/desk", { headers: asWho(hands.office) })],
    [500, await broken.ask("/desk.data", { headers: asWho(hands.office) })],
  ];
  for (const [status, answer] of answers) {
    assert.equal(answer.status, status);
    assert.deepEqual(unsafeHeaders(answer.headers), []);
    assert.deepEqual(canariesIn(await answer.text(), world.proofs), []);
  }
  broken.stop();
});

test("a school hears of its own changes only, by id", async () => {
  const answer = await front.ask("/desk/events", { headers: asWho(hands.neighbourOffice) });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  assert.match((await reader?.read())?.value ?? "", /listening/);
  front.events.dispatchEvent(new CustomEvent("changed 1:1", { detail: world.planted.open.id }));
  front.events.dispatchEvent(new CustomEvent("changed 1:2", { detail: world.planted.other.id }));
  assert.equal((await reader?.read())?.value, `event: changed\ndata: ${world.planted.other.id}\n\n`);
  await reader?.cancel();
});
