import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "../../bin/build.ts";
import { newToken } from "../../src/access/token.ts";
import type { StaffViewer } from "../../src/access/viewer.ts";
import { plantStaff } from "../../src/demo/plant.ts";
import { inside } from "../../src/store/database.ts";
import { makeToken } from "../../src/web/api/make-token.ts";
import type { createApp as create } from "../../src/web/app.ts";
import { submit } from "../../src/web/submit.ts";
import { isNightly } from "../profile.ts";
import type { Shows } from "./actors.ts";
import { askCell } from "./ask-cell.ts";
import { canariesIn } from "./canaries.ts";
import { expected } from "./expected.ts";
import { type Door, doors, type Front, openFront } from "./front.ts";
import { type MatrixWorld, now, plantWorld } from "./world.ts";

// Every door of the house, for whom a concern is about, who answers to them, and their programs: as if the inquiry had never
// come. The same roles who answer to somebody else come in as before.

let world: MatrixWorld;
let front: Front;
const apart: Record<string, Shows> = {};
const allowed: Record<string, Shows> = {};

before(async () => {
  assert.ok(build(), "the pages must build");
  const built = new URL("../../build/server/index.js", import.meta.url).href;
  const { createApp } = (await import(built)) as { createApp: typeof create };
  world = await plantWorld();
  front = openFront(createApp, world);
  const roles = ["office", "supervisor", "privacy_officer", "administrator", "auditor"] as const;
  const subject = await person("Sub Ject", ["office", "supervisor", "privacy_officer"]);
  apart.subject = await session(subject);
  apart.tokenOfSubject = await program("supervisor", subject.id);
  apart.tokenOfNobody = await program("supervisor");
  for (const role of roles) {
    const below = await person(`Below ${role}`, [role], subject.id);
    apart[`below as ${role}`] = await session(below);
    apart[`token of below as ${role}`] = await program(role, below.id);
    const beside = await person(`Beside ${role}`, [role]);
    allowed[role] = await session(beside);
    allowed[`token ${role}`] = await program(role, beside.id);
  }
  const named = await submit(world.house, world.staff.office, "subject", world.planted.open.reference, {
    staff: subject.id,
  });
  assert.equal(named.outcome, "done");
});
after(async () => {
  front.stop();
  await world.close();
});

const person = (name: string, roles: StaffViewer["roles"], supervisor?: string) =>
  inside(world.db, { district: 1, schools: [1] }, (tx) =>
    plantStaff(tx, 1, {
      ...{
        name,
        title: "Of the school",
        roles,
        schools: [1],
        email: `${name.replace(" ", ".")}@hillcrest.example`,
      },
      ...(supervisor && { supervisor }),
    }),
  );
async function session(of: StaffViewer): Promise<Shows> {
  const { token, digest } = newToken(1, 1);
  await inside(world.db, { district: 1, schools: [1] }, (tx) =>
    tx
      .insertInto("sessions")
      .values({
        ...{ district_id: 1, school_id: 1, token_digest: digest, staff_id: of.id, device: "Test" },
        ...{ made_at: now, seen_at: now, until: "2026-11-16T20:00:00.000Z", at_school: null },
      })
      .execute(),
  );
  return { cookie: `__Host-desk=${token}` };
}
async function program(
  role: "supervisor" | (typeof world.staff.office.roles)[number],
  holder?: string,
): Promise<Shows> {
  const given = { district: 1, school: 1, role, name: "Program", now, days: 30, ...(holder && { holder }) };
  return { authorization: `Bearer ${await makeToken(world.db, given)}` };
}

const kin = ({ kind }: Door) =>
  Object.entries(apart).filter(([, { authorization }]) => (kind === "api") === (authorization !== undefined));
/** Whoever may come to this door; of those whose role may not, another one each time. */
function byTurns(all: [string, Shows][], may: readonly string[], turn: number): [string, Shows][] {
  const isStopped = ([name]: [string, Shows]) =>
    name.includes(" as ") && !may.includes(name.split(" as ")[1] ?? "");
  const stopped = all.filter(isStopped);
  return all.filter((one) => !isStopped(one) || one === stopped[turn % stopped.length]);
}

/** What differs between two answers to the same thing: a number of the request, a moment, a nonce, what was asked for. */
const blot = (text: string, asked: string) =>
  text
    .replaceAll(asked, "…")
    .replaceAll(/nonce="[^"]*"|[0-9a-f]{8}-[0-9a-f]{4}(?![0-9a-f-])|"instance":"[^"]*"/g, "…");
/** What a family has on file is theirs to read who answer for families; a concern takes nothing of it away. */
const onFile = /^open\.(fileparent|fileemail|filephone|filechild)$/;

test("at every door they are answered as for what never was; others as before", {
  timeout: 500_000,
}, async (t) => {
  const wrong: string[] = [];
  const tally = { apart: 0, allowed: 0 };
  let turn = 0;
  for (const door of doors)
    for (const method of [
      ...door.methods,
      ...(door.kind === "page" && door.methods.includes("GET") ? ["DATA"] : []),
    ]) {
      // That these are no other door than the page, the matrix shows.
      if (!isNightly && ["HEAD", "DATA"].includes(method)) continue;
      const line = expected[`${["HEAD", "DATA"].includes(method) ? "GET" : method} ${door.path}`];
      if (!line || !Array.isArray(line.may)) continue;
      const isAbout = /:reference\b|\/desk\/records\/:id/.test(door.path);
      // Elsewhere a form changes the world for those who come after; the reads of all pages are asked.
      if (!isAbout && !["GET", "DATA"].includes(method)) continue;
      for (const [name, shows] of isNightly ? kin(door) : byTurns(kin(door), line.may, turn++)) {
        const cell = (asked: "open" | "never" | "-") => ({
          ...{ door, method, line, actor: "office" as const },
          asked,
        });
        const open = await askCell(cell(isAbout ? "open" : "-"), world, shows, front);
        const what = `${name} ${method} ${door.path}`;
        tally.apart++;
        const held = canariesIn(open.body, world.proofs).filter(
          (one) => one.startsWith("open.") && !onFile.test(one),
        );
        if (held.length > 0) wrong.push(`${what} reads ${held.join(", ")}`);
        if (open.body.includes(world.planted.open.reference) && !isAbout)
          wrong.push(`${what} reads the reference`);
        if (!isAbout) continue;
        const never = await askCell(cell("never"), world, shows, front);
        const ids = {
          open: world.planted.open,
          never: { reference: "ZZZZ-ZZZZ", request: "00000000-0000-4000-8000-000000000000" },
        };
        const [is, was] = [
          blot(blot(open.body, ids.open.reference), ids.open.request),
          blot(blot(never.body, ids.never.reference), ids.never.request),
        ];
        if (open.status !== never.status || is !== was)
          wrong.push(`${what} is answered ${open.status}, and ${never.status} for what never was`);
      }
      if (!isAbout || method !== "GET") continue;
      for (const [name, shows] of Object.entries(allowed)) {
        if ((door.kind === "api") !== (shows.authorization !== undefined)) continue;
        const role = name.replace("token ", "");
        if (!(line.may as readonly string[]).includes(role) || ["administrator", "auditor"].includes(role))
          continue;
        const { status } = await askCell(
          { door, method, line, actor: "office", asked: "open" },
          world,
          shows,
          front,
        );
        // The file as it was is for some of them only, and of a hearing there is none.
        if (status === 200) tally.allowed++;
        else if (!/\/items\/|hearing-files\/:id/.test(door.path) && !door.path.includes("privacy/questions"))
          wrong.push(`${name} ${door.path} is answered ${status}`);
      }
    }
  t.diagnostic(`${tally.apart} answers as for what never was, ${tally.allowed} as before`);
  assert.deepEqual(wrong, []);
  assert.ok(tally.apart > 300 && tally.allowed > 60);
});
