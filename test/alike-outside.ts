import assert from "node:assert/strict";
import { plantGuardian, plantGuardianship, plantStudent } from "../src/demo/plant.ts";
import { plantFlag, plantOrder } from "../src/demo/plant-protection.ts";
import { perform } from "../src/perform.ts";
import type { openMailHouse } from "./mail-house.ts";

/** What may stand behind an address from which somebody asks about Maja; from outside each looks like the first. */
export const files = [
  ...([
    "unverified",
    "verified",
    "not on file",
    "left",
    "order",
    "protected",
    "opted out",
    "missing",
  ] as const),
  "new address",
] as const;
export type File = (typeof files)[number];

/** As long for each, so that no answer differs by the length of what was typed. */
export const nameOf = (file: File): string => `parent${files.indexOf(file)}`;
export const addressOf = (file: File): string => `${nameOf(file)}@example.org`;

/** The same family as the outside sees it, with another file behind each of its addresses. */
export async function plantFiles(house: Awaited<ReturnType<typeof openMailHouse>>): Promise<void> {
  const { read, place } = house;
  for (const file of files) {
    if (file === "not on file") continue;
    const { guardian, student } = await read(async (tx) => {
      const email = addressOf(file);
      const guardian = await plantGuardian(tx, place, { name: "Victor Lund", email, phone: "555-0188" });
      const student = await plantStudent(tx, place, { first: "Maja", last: nameOf(file), grade: "4" });
      await plantGuardianship(tx, place, guardian, student, { relation: "father", mayReceiveRecords: true });
      if (file === "order") await plantOrder(tx, place, student, { guardian, status: "revokes_records" });
      if (file === "protected") await plantFlag(tx, place, student, { kind: "address_protected" });
      if (file === "opted out") await plantFlag(tx, place, student, { kind: "directory_opt_out" });
      if (file === "missing") await plantFlag(tx, place, student, { kind: "missing_child" });
      if (file === "left")
        await tx.updateTable("students").set({ left_on: "2026-09-01" }).where("id", "=", student).execute();
      if (file === "new address")
        await tx
          .updateTable("guardians")
          .set({ email_since: "2026-11-10T14:00:00.000Z" })
          .where("id", "=", guardian)
          .execute();
      return { guardian, student };
    });
    if (file !== "verified") continue;
    // Seen with photo ID a moment ago: whoever is known is answered by the desk no sooner and in no other words.
    const { inquiry } = await house.written("acknowledgement", { guardian, student });
    const done = await perform(house.house, {
      ...{ ...place, inquiry: inquiry.id, who: house.office.who },
      command: { kind: "verifyIdentity", level: 4, method: "photo_id" },
    });
    assert.ok(!("refused" in done));
  }
}

/** Holds what one file shows against what the first does, and names the first place at which they part. */
export function alike(seen: string, first: string, file: string): void {
  if (seen === first) return;
  let at = 0;
  while (seen[at] === first[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  assert.fail(`${file} is told apart: …${around(seen)}… and not …${around(first)}…`);
}

/**
 * Asks `rounds` times for each file and holds each time that it took against those of the others in the same round, so
 * that whatever else the machine does falls on all alike; each has each place in a round in turn. In the middle of all
 * rounds the slowest may take half as long again as the quickest. Where it takes longer, it asks again, and counts all.
 */
export async function tookAlike(rounds: number, ask: (file: File) => Promise<number[]>): Promise<void> {
  const shares = new Map<File, number[][]>(files.map((file) => [file, []]));
  for (let nth = 1; ; nth++) {
    for (let round = 0; round < rounds; round++) {
      const took = new Map<File, number[]>();
      for (let place = 0; place < files.length; place++) {
        const file = files[(place + round) % files.length] ?? "unverified";
        took.set(file, await ask(file));
      }
      for (const [file, times] of took)
        for (const [what, time] of times.entries()) {
          const usual = median([...took.values()].map((all) => all[what] ?? 0));
          (shares.get(file) ?? [])[what] = [...(shares.get(file)?.[what] ?? []), time / usual];
        }
    }
    const each = files.map((file) => (shares.get(file) ?? []).map(median));
    const factors = (each[0] ?? []).map((_, what) => {
      const all = each.map((medians) => medians[what] ?? 0);
      return Math.max(...all) / Math.min(...all);
    });
    if (factors.every((factor) => factor < 1.5)) return;
    const said = files.map((file, i) => `${file} ${each[i]?.map((share) => share.toFixed(2)).join(" and ")}`);
    assert.ok(nth < 4, `one file answers slower than another, as a share of the usual: ${said.join(", ")}`);
  }
}
const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
