import assert from "node:assert/strict";
import { test } from "node:test";
import { plantGuardian, plantGuardianship, plantStudent } from "../src/demo/plant.ts";
import { plantFlag, plantOrder } from "../src/demo/plant-protection.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { perform } from "../src/perform.ts";
import { keep } from "../src/store/keep.ts";
import { followed } from "../src/store/reads/followed.ts";
import { mail, openMailHouse } from "./mail-house.ts";

/** What is on file of the father who writes: nothing, or everything that limits him. */
type File = "no order" | "an order" | "opted out" | "not on file";

/** Everything that the outside gets to see after one mail and one more message, as bytes without ids of chance. */
async function seenFromOutside(file: File): Promise<string> {
  const house = await openMailHouse();
  try {
    await house.read(async (tx) => {
      if (file === "not on file") return;
      const father = await plantGuardian(tx, house.place, {
        name: "Victor Lund",
        email: "victor@example.org",
      });
      const maja = await plantStudent(tx, house.place, { first: "Maja", last: "Lund", grade: "4" });
      await plantGuardianship(tx, house.place, father, maja, {
        ...{ relation: "father", mayReceiveRecords: file !== "an order" },
      });
      if (file === "opted out") await plantFlag(tx, house.place, maja, { kind: "directory_opt_out" });
      if (file !== "an order") return;
      await plantOrder(tx, house.place, maja, { guardian: father, status: "revokes_records" });
      await plantFlag(tx, house.place, maja, { kind: "address_protected" });
      await plantFlag(tx, house.place, maja, { kind: "missing_child" });
    });
    const from = { From: "Victor Lund <victor@example.org>", "Message-ID": "<one@example.org>" };
    const answer = await house.deliver(mail("How is Maja doing in mathematics?", from), {
      from: "victor@example.org",
    });
    await house.run("read-mail");
    const [inquiry] = await house.inquiries();
    assert.ok(inquiry);
    await acknowledge(house.house, house.place, { inquiry: inquiry.id });
    const viewer = { kind: "link", ...house.place, inquiry: inquiry.id } as const;
    const more = await perform(house.house, {
      ...{ ...house.place, inquiry: inquiry.id },
      who: { actor: { kind: "guardian", id: null }, name: "The parent", roles: [] },
      command: { kind: "addMessage", text: keep("I am waiting."), source: "web", from: "guardian" },
    });
    assert.ok(!("refused" in more));
    const letters = await house.read((tx) =>
      tx
        .selectFrom("letters")
        .select(["purpose", "subject", "language", "words_text"])
        .orderBy("at")
        .execute(),
    );
    const words = await Promise.all(letters.map((letter) => house.words(letter.words_text)));
    const page = await followed(house.db, viewer, house.house.now());
    const all = {
      answer: [answer.code, answer.says.replace(/\S{20,}/g, "…")],
      letters: letters.map(({ purpose, subject, language }) => [purpose, subject, language]),
      ...{ words, page, entries: more.entries.map(({ kind }) => kind) },
    };
    return JSON.stringify(all)
      .replaceAll(inquiry.reference, "REFERENCE")
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
      .replaceAll(/\/follow\/[\w.~-]+/g, "/follow/LINK");
  } finally {
    await house.close();
  }
}

test("given an order, a protected address, a missing child or an opt-out; then nothing that the outside sees differs by a byte", async () => {
  const free = await seenFromOutside("no order");
  assert.match(free, /Victor/);
  assert.match(free, /acknowledgement/);
  assert.equal(await seenFromOutside("an order"), free);
  assert.equal(await seenFromOutside("opted out"), free);
  // That we linked two who are on file is an entry of ours: only the page's count of entries differs by it.
  const uncounted = (bytes: string) => bytes.replace(/"seq":\d+/, '"seq":0');
  assert.equal(uncounted(await seenFromOutside("not on file")), uncounted(free));
});
