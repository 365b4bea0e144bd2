import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { postBySmtp } from "../src/channels/mail/post-smtp.ts";
import { plantFlag, plantOrder } from "../src/demo/plant-protection.ts";
import type { Command } from "../src/inquiry/command.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { perform } from "../src/perform.ts";
import { keep } from "../src/store/keep.ts";
import { followed } from "../src/store/reads/followed.ts";
import { followView } from "../src/web/portal/follow-view.ts";
import { submit } from "../src/web/submit.ts";
import { intake, received } from "./desk.ts";
import { type Family, goodLetter, letterTo, plantFamily, replyOf } from "./family.ts";
import { openMailHouse, openRelay } from "./mail-house.ts";

// Anybody can type a name and an address into a form. Whatever is proved about the parent of that name: what is said about
// a student goes to the address on file, and the page behind the link shows it to nobody else.

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
before(async () => {
  house = await openMailHouse();
  relay = await openRelay();
  house.house.post = postBySmtp(relay.url);
});
after(async () => {
  await house.close();
  await relay.close();
});

const stranger = "stranger@attacker.example";
const proof = { kind: "verifyIdentity", level: 3, method: "call_back" } as const;
const seen = { kind: "verifyIdentity", level: 4, method: "photo_id" } as const;
const said = /reading group/;

async function asked({ guardian, student }: Family, email: string | null, source: "web" | "phone" = "web") {
  const { email: _, ...command } = received(undefined, { guardian, student, source });
  const made = await perform(house.house, {
    ...{ ...house.place, who: intake },
    command: email ? { ...command, email: keep(email) } : command,
  });
  if ("refused" in made) throw new Error(made.refused.because);
  return made.inquiry;
}
const does = (inquiry: string, command: Command) =>
  perform(house.house, { ...house.place, who: house.office.who, inquiry, command });
const page = async (inquiry: string) => {
  const viewer = { kind: "link", ...house.place, inquiry } as const;
  const shown = await followed(house.desk.db, viewer, house.house.now());
  return (shown?.messages ?? []).filter(({ from }) => from === "school");
};
/** A reply as the desk's page and the API send it: by the one form, with the address chosen by us. */
const byForm = (reference: string, about = "student") => {
  const { id, name, roles } = { id: house.office.id, name: "Ruth Bell", roles: ["office" as const] };
  const viewer = { kind: "staff" as const, ...house.place, schools: [house.place.school], id, name, roles };
  const form = { text: goodLetter, how: "letter", settles: true, about };
  return submit(house.house, { ...viewer, title: "Office clerk" }, "reply", reference, form);
};
const sendAll = async () => {
  relay.given.splice(0);
  for (const job of house.ordered.splice(0))
    if (job.name === "send-letter") await sendLetter(house.house, house.place, job.input);
  return relay.given.map(({ to }) => to);
};

test("given an address typed by whoever, linked and proved; then the letter is stopped by R-ID-02, and to the file's it goes", async () => {
  for (const known of [proof, seen]) {
    const family = await plantFamily(house);
    const { id } = await asked(family, stranger);
    await does(id, known);
    const done = await does(id, replyOf(goodLetter, { letter: letterTo(stranger) }));
    assert.ok("refused" in done);
    assert.equal(done.refused.clause, "3.3.b");
    assert.equal(done.refused.rule, "R-ID-02");
    assert.deepEqual(done.refused.ways, ["verify", "neutral"]);
    const file = await does(id, replyOf(goodLetter, { letter: letterTo(family.email) }));
    assert.ok(!("refused" in file));
    assert.deepEqual(await sendAll(), [[family.email]]);
  }
});

test("the form sends what is about the student to the address on file, and a general answer to where it was asked from", async () => {
  const family = await plantFamily(house);
  const inquiry = await asked(family, stranger);
  await does(inquiry.id, proof);
  assert.equal((await byForm(inquiry.reference)).outcome, "done");
  assert.deepEqual(await sendAll(), [[family.email]]);
  const other = await asked(family, stranger);
  const general = goodLetter.replace(
    "Leo's reading group meets on Thursdays at 15:20.",
    "It leaves at 15:20.",
  );
  const letter = letterTo(stranger, general);
  assert.ok(!("refused" in (await does(other.id, replyOf(general, { letter, about: "general" })))));
  assert.deepEqual(await sendAll(), [[stranger]]);
});

test("given a call without an address; then the letter goes to the address on file, and without one it does not go", async () => {
  const family = await plantFamily(house);
  const inquiry = await asked(family, null, "phone");
  await does(inquiry.id, proof);
  assert.equal((await byForm(inquiry.reference)).outcome, "done");
  assert.deepEqual(await sendAll(), [[family.email]]);
  assert.match(JSON.stringify(await page(inquiry.id)), said, "the link went nowhere but to the file");
  const none = await plantFamily(house);
  await house.read((tx) =>
    tx.updateTable("guardians").set({ email: null }).where("id", "=", none.guardian).execute(),
  );
  const second = await asked(none, stranger);
  await does(second.id, seen);
  const done = await byForm(second.reference);
  assert.equal(done.outcome, "refused");
  assert.deepEqual(await sendAll(), []);
});

test("an address that is on file for less than thirty days serves whoever was seen in person, and nobody else", async () => {
  for (const [known, isTold] of [
    [proof, false],
    [seen, true],
  ] as const) {
    const family = await plantFamily(house);
    const { id } = await asked(family, family.email);
    await does(id, known);
    const email_since = "2026-11-01T08:00:00.000Z";
    await house.read((tx) =>
      tx.updateTable("guardians").set({ email_since }).where("id", "=", family.guardian).execute(),
    );
    const done = await does(id, replyOf(goodLetter, { letter: letterTo(family.email) }));
    assert.equal("refused" in done, !isTold);
    if ("refused" in done) assert.equal(done.refused.rule, "R-ID-02");
  }
  await sendAll();
});

test("a letter that was written to the file's address is held when that is another's when it leaves", async () => {
  const family = await plantFamily(house);
  const { id } = await asked(family, stranger);
  await does(id, proof);
  const letter = letterTo(family.email);
  await does(id, replyOf(goodLetter, { letter }));
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  await house.read((tx) =>
    tx.updateTable("guardians").set({ email }).where("id", "=", family.guardian).execute(),
  );
  assert.deepEqual(await sendAll(), []);
  assert.equal((await house.letter(letter.id)).problem, "address_changed");
});

test("the page behind the link shows a reply about a student to the holder who is proved, and to no other the same line", async () => {
  const family = await plantFamily(house);
  const own = await asked(family, family.email);
  await does(own.id, proof);
  await does(own.id, replyOf(goodLetter, { letter: letterTo(family.email) }));
  await sendAll();
  assert.match(JSON.stringify(await page(own.id)), said);

  const typed = await asked(family, stranger);
  await does(typed.id, seen);
  await does(typed.id, replyOf(goodLetter, { letter: letterTo(family.email) }));
  await sendAll();
  const [line] = await page(typed.id);
  assert.ok(line);
  assert.deepEqual({ ...line, at: "" }, { at: "", from: "school", name: null, text: "", hidden: true });
  // Giving the file's address afterwards changes nothing once a letter brought the link to another.
  const letter = { ...letterTo(stranger), purpose: "acknowledgement" as const };
  await does(typed.id, { kind: "acknowledgeByLetter", letter } as Command);
  await does(typed.id, { kind: "supplyFact", fact: "email", value: keep(family.email) });
  assert.doesNotMatch(JSON.stringify(await page(typed.id)), said);

  // And whoever was shown it yesterday is not shown it today when the right has ended, or the proof.
  await house.read((tx) =>
    tx
      .updateTable("guardianships")
      .set({ may_receive_records: false })
      .where("id", "=", family.link)
      .execute(),
  );
  const [gone] = await page(own.id);
  assert.deepEqual({ ...gone, at: "" }, { ...line, at: "" });
});

test("why the page hides an answer cannot be told from it, in any language", async () => {
  const set = (table: "guardians" | "guardianships", id: string, values: object) =>
    house.read((tx) => tx.updateTable(table).set(values).where("id", "=", id).execute());
  const reasons: Record<string, (family: Family, inquiry: string) => Promise<unknown>> = {
    "an order": ({ guardian, student }) =>
      house.read((tx) => plantOrder(tx, house.place, student, { guardian, status: "revokes_records" })),
    "a protected address": ({ student }) =>
      house.read((tx) => plantFlag(tx, house.place, student, { kind: "address_protected" })),
    "a missing child": ({ student }) =>
      house.read((tx) => plantFlag(tx, house.place, student, { kind: "missing_child" })),
    "no right": ({ link }) => set("guardianships", link, { may_receive_records: false }),
    "no link": ({ link }) => set("guardianships", link, { until_date: "2026-11-01" }),
    "no proof": ({ guardian }) => set("guardians", guardian, { identity_void_before: house.house.now() }),
    "of age": ({ student }) =>
      house.read((tx) =>
        tx.updateTable("students").set({ born: "2008-01-01" }).where("id", "=", student).execute(),
      ),
    "another address": ({ guardian }) => set("guardians", guardian, { email: `${randomUUID()}@example.org` }),
  };
  const seenBytes = new Map<string, string[]>();
  for (const [reason, happens] of Object.entries(reasons)) {
    const family = await plantFamily(house);
    const { id, reference } = await asked(family, family.email);
    await does(id, proof);
    await does(id, replyOf(goodLetter, { letter: letterTo(family.email) }));
    await sendAll();
    assert.match(JSON.stringify(await page(id)), said);
    await happens(family, id);
    const viewer = { kind: "link", ...house.place, inquiry: id } as const;
    const shown = await followed(house.desk.db, viewer, house.house.now());
    assert.ok(shown);
    const bytes = JSON.stringify(["en", "es", "ar"].map((language) => followView(shown, language)))
      .replaceAll(reference, "REFERENCE")
      .replaceAll(family.email, "ADDRESS");
    assert.doesNotMatch(bytes, said);
    seenBytes.set(bytes, [...(seenBytes.get(bytes) ?? []), reason]);
  }
  assert.equal(seenBytes.size, 1, JSON.stringify([...seenBytes.values()]));
});
