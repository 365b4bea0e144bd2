import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "../../bin/build.ts";
import type { createApp as create } from "../../src/web/app.ts";
import { arm } from "./actors.ts";
import { type Answer, addressOf, askCell } from "./ask-cell.ts";
import { type Cell, cellsOf, outcomeOf, unsaid } from "./cells.ts";
import { expected } from "./expected.ts";
import { doors, type Front, openFront } from "./front.ts";
import { judge, likeness } from "./judge.ts";
import { openStored, type Stored } from "./stored.ts";
import { type MatrixWorld, plantWorld } from "./world.ts";

let world: MatrixWorld;
let hands: Awaited<ReturnType<typeof arm>>;
let stored: Stored;
let front: Front;

before(async () => {
  assert.ok(build(), "the pages must build");
  const built = new URL("../../build/server/index.js", import.meta.url).href;
  const { createApp } = (await import(built)) as { createApp: typeof create };
  world = await plantWorld();
  hands = await arm(world);
  front = openFront(createApp, world);
  stored = await openStored(world.url);
});
after(async () => {
  front.stop();
  await stored.close();
  await world.close();
});

const named = ({ method, door, actor, asked }: Cell) => `${method} ${door.path} as ${actor} about ${asked}`;

test("the matrix speaks of every address and method of the table and of the API", (t) => {
  assert.deepEqual(unsaid(doors), []);
  const known = new Set(doors.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`)));
  const gone = Object.keys(expected).filter((address) => !known.has(address));
  if (gone.length > 0) t.diagnostic(`no such address yet: ${gone.join(", ")}`);
});

test("everybody gets what the matrix says, and not one word more; who is denied changes nothing", async (t) => {
  const wrong: string[] = [];
  const tally = { in: 0, denied: 0 };
  const never = new Map<string, string>();
  const cells = cellsOf(doors).sort((a, b) => Number(b.asked === "never") - Number(a.asked === "never"));
  const done = new Set<string>();
  for (const cell of cells) {
    const answer: Answer = await askCell(cell, world, hands[cell.actor], front);
    const outcome = outcomeOf(cell);
    const say = (what: string) => wrong.push(`${named(cell)} ${what}`);
    for (const what of judge(cell, answer, world)) say(what);
    const changed = await stored.changed();
    await stored.restore(changed);
    const grown = changed.filter((table) => !mayGrow(cell, outcome).includes(table));
    if (grown.length > 0) say(`changes ${grown.join(", ")}`);
    if (outcome === "missing") {
      const key = `${cell.method} ${cell.door.path} ${cell.actor}`;
      const like = likeness(answer, world);
      if (cell.asked === "never") never.set(key, like);
      else if (never.has(key) && never.get(key) !== like) say("is answered otherwise than what never was");
    }
    tally[outcome === "in" ? "in" : "denied"]++;
    const { line, actor, asked, method } = cell;
    if (!Array.isArray(line.done) || method !== "POST") continue;
    if (line.done[0] === actor && line.done[1] === asked && answer.status < 400 && changed.length > 0)
      done.add(`${method} ${cell.door.path}`);
    if (line.done[0] === actor && line.done[1] === asked && !done.has(`${method} ${cell.door.path}`))
      say(`must be done and is ${answer.status}: ${answer.body.slice(0, 400)}`);
  }
  t.diagnostic(`${cells.length} cells: ${tally.in} allowed, ${tally.denied} denied`);
  const bugs = new Set(front.reported.map(({ at, error }) => `${at}: ${error instanceof Error ? error.message : error}`));
  assert.deepEqual([...wrong.slice(0, 60), ...bugs], [], `${wrong.length} cells are wrong`);
  assert.ok(tally.in > 300 && tally.denied > 1_000);
});

/** What may be written: by who is let in, anything with an act and who looked with a read; by who is not, nothing. */
function mayGrow({ method, door }: Cell, outcome: string): readonly string[] {
  if (outcome !== "in") return [];
  if (method === "POST") return stored.tables.filter((table) => !["staff", "schools", "districts"].includes(table));
  return door.kind === "page" && door.path.startsWith("/desk/inquiries/") ? ["looks"] : [];
}
export { addressOf };
