import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, people, school, words } from "../../../test/school.ts";
import type { AskPrivacyOfficer, Outgoing, Reply } from "../../inquiry/command.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { Standing } from "../../rights/standing.ts";
import type { World } from "../world.ts";
import { freeAddress } from "./copies-forbidden.ts";
import type { CopyFacts, GateFacts } from "./gate-facts.ts";

const [guardian, student] = [id(), id()];
const text = "Dear Ms Souza, Leo's reading group meets on Thursdays.";
const reply = (more: Partial<Reply> = {}): Reply => ({
  ...{ kind: "reply", text: words(text), how: "letter", letter: letter("reply") },
  ...{ settles: true, asksGuardian: false, about: "student", overrides: [] },
  ...more,
});
const standing = (more: Partial<Standing> = {}): Standing => ({
  student: { id: student, born: null, postsecondary: false, flags: [] },
  guardian: id(),
  link: {
    ...{ id: id(), standing: "parent", mayReceiveRecords: true, mayDecide: true, mayPickUp: true },
    ...{ livesWith: null, evidence: true, from: null, until: null },
  },
  orders: [],
  consents: [],
  identity: { level: 3, method: "call_back" },
  ...more,
});
const facts = (copy: Outgoing, more: Partial<CopyFacts> = {}): GateFacts => ({
  asked: null,
  copies: [
    {
      ...{ letter: copy.id, address: copy.to.words },
      ...{ guardian: { id: id(), name: "Rui Souza" }, standing: standing(), ...more },
    },
  ],
});
const order = (status: "partial" | "revokes_records") => ({ status, from: null, until: null });
const verified = (restricted = false) =>
  school()
    .knowing({
      guardianship: { id: id() },
      standing: standing({ guardian, orders: restricted ? [order("partial")] : [] }),
    })
    .received({ guardian, student });

test("a copy goes to another parent who may have it, as a letter of its own, named in the entry", () => {
  const copy = letter("reply", "rui@example.org");
  const desk = verified()
    .knowing({ gate: facts(copy) })
    .when("teacher", reply({ copies: [copy] }));
  assert.equal(desk.refused, null);
  assert.deepEqual(
    desk.entries.flatMap((entry) => (entry.kind === "letterWritten" ? [entry.letter] : [])).length,
    2,
  );
  const replied = desk.entries.find((entry) => entry.kind === "replied");
  assert.deepEqual(replied?.copies, [copy.id]);
  assert.equal(replied?.category, "own_record");
});

test("each copy is decided on its own: not verified, limited by an order, or not linked, it does not go", () => {
  const tries: [Partial<Standing>, RegExp, string][] = [
    [{ identity: null }, /has not been verified/, "verify"],
    [{ orders: [order("partial")] }, /./, "ask_privacy_officer"],
    [{ link: null }, /not on record/, "remove_recipient"],
  ];
  for (const [less, because, way] of tries) {
    const copy = letter("reply", "rui@example.org");
    const gate = facts(copy, { standing: standing(less) });
    const desk = verified()
      .knowing({ gate })
      .when("teacher", reply({ copies: [copy] }));
    assert.equal(desk.refused?.clause, "3.3.b");
    assert.match(said(desk), because);
    assert.ok(desk.refused?.ways?.includes("remove_recipient"));
    assert.ok(desk.refused?.ways?.includes(way));
  }
});

const noDraft: NonNullable<World["draft"]> = {
  ...{ question: "", otherChildren: [], staff: [], identityLevel: 3, linkOnRecord: true, type: "general" },
  ...{ first: true, entitledAddresses: ["ana@example.org"], schoolContacts: [] },
};

test("an address that is nobody's on file needs its reason, and hears nothing about a student", () => {
  const copy = letter("reply", "club@example.org");
  const unknown = facts(copy, {
    guardian: null,
    standing: standing({ guardian: null, link: null, identity: null }),
  });
  const first = verified()
    .knowing({ gate: unknown })
    .when("teacher", reply({ copies: [copy], about: "general" }));
  assert.match(first.refused?.because ?? "", /club@example.org belongs to nobody on file/);
  assert.deepEqual(first.refused?.ways, ["remove_recipient", "confirm_address"]);
  const overrides = [{ check: freeAddress(copy.id), reason: words("The reading club asked for it.") }];
  const second = verified()
    .knowing({ gate: unknown })
    .when("teacher", reply({ copies: [copy], about: "general", overrides }));
  assert.equal(second.refused, null);
  const child = { first: "Leo", last: "Souza" };
  const named = verified()
    .knowing({ gate: unknown, draft: { ...noDraft, child } })
    .when("teacher", reply({ copies: [copy], about: "general", overrides }));
  assert.match(
    named.refused?.because ?? "",
    /may not get this copy/,
    "it tells of Leo, whatever it was taken for",
  );
  const saidBack = words("Dear Ms Souza, you asked when Leo's bus leaves. It leaves at 15:20.");
  const asked = verified()
    .knowing({ gate: unknown, draft: { ...noDraft, child } })
    .when("teacher", reply({ text: saidBack, copies: [copy], about: "general", overrides }));
  assert.match(asked.refused?.because ?? "", /names the student/);
  const third = verified()
    .knowing({ gate: unknown })
    .when("teacher", reply({ copies: [copy], overrides }));
  assert.match(third.refused?.because ?? "", /may not get this copy/);
});

test("a written reply that tells of the student is one about the student, whatever its writer took it for", () => {
  const child = { first: "Leo", last: "Souza" };
  const says = (restricted: boolean, more: Partial<Reply>) =>
    verified(restricted)
      .knowing({ draft: { ...noDraft, child, first: false } })
      .when("teacher", reply({ about: "general", ...more }));
  assert.equal(says(true, {}).refused?.rule, "R-HOLD-03", "an order stops it");
  const told = says(false, {}).entries.find((entry) => entry.kind === "replied");
  assert.deepEqual([told?.about, told?.category, !!told?.guardianship], ["student", "own_record", true]);
  for (const general of [
    "Dear Ms Souza, you asked when Leo's bus leaves. It leaves at 15:20.",
    "Dear Ms Souza, thank you for asking about Leo. We cannot answer about Leo by this route.",
    "Dear Ms Souza, the office opens at 07:30.",
  ]) {
    const done = says(true, { text: words(general) });
    assert.equal(done.refused, null, general);
    assert.equal(done.entries.find((entry) => entry.kind === "replied")?.about, "general", general);
  }
  const { letter: _, ...spoken } = reply({ about: "general", how: "spoken" });
  assert.equal(says(true, spoken).refused, null, "what was said aloud is as its writer says");
  // A name that is a word too is one only where it can be no word.
  const will = (text: string) =>
    verified(true)
      .knowing({ draft: { ...noDraft, child: { first: "Will", last: "Ames" }, first: false } })
      .when("teacher", reply({ about: "general", text: words(text) })).refused?.rule;
  assert.equal(will("Dear Ms Ames, will you come? Will Tuesday do? It begins at 15:20."), undefined);
  assert.equal(will("Dear Ms Ames, the door is open. I spoke with Will today."), "R-HOLD-03");
});

test("the same address twice is one too many, and a spoken reply has no copies", () => {
  const copy = letter("reply", "ANA@example.org");
  assert.match(
    verified()
      .knowing({ gate: facts(copy) })
      .when("teacher", reply({ copies: [copy] })).refused?.because ?? "",
    /twice/,
  );
  const { letter: _, ...spoken } = reply({ copies: [letter("reply", "rui@example.org")], how: "spoken" });
  assert.match(verified().when("teacher", spoken).refused?.because ?? "", /go by e-mail/);
});

const question = id();
const ask = (more: Partial<AskPrivacyOfficer> = {}): AskPrivacyOfficer => ({
  ...{ kind: "askPrivacyOfficer", id: question, asks: words("May the group be named?"), draft: words(text) },
  ...{ category: "own_record", rule: "3.3.b", to: words("ana@example.org"), ...more },
});
const answer = (answer: "yes" | "yes_but" | "no") =>
  ({ kind: "answerPrivacyQuestion", question, answer, reason: words("The order is about calls.") }) as const;
const said = ({ refused }: { refused: Refusal | null }) => refused?.because ?? "";
const asked = (more: Partial<GateFacts["asked"] & object> = {}): GateFacts => ({
  copies: [],
  asked: { draft: text, to: ["ana@example.org"], voided: false, ...more },
});
const restricted = () => verified(true);

test("what a document limits goes to the privacy officer, who answers within a business day, and then it may go", () => {
  const desk = restricted().when("teacher", reply());
  assert.deepEqual(desk.refused?.ways, ["ask_privacy_officer", "neutral"]);
  desk.when("teacher", ask());
  assert.equal(desk.refused, null);
  assert.deepEqual(
    desk.entries.flatMap((entry) => (entry.kind === "privacyAsked" ? entry.tell : [])),
    [people.privacy.id],
  );
  assert.equal(desk.duty("3.3.b")?.until, "2026-11-17T21:00:00.000Z");
  desk.when("teacher", ask({ id: id() }));
  assert.match(said(desk), /open here already/);
  desk.knowing({ gate: asked() }).when("teacher", reply({ question }));
  assert.match(said(desk), /has not answered yet/);
  desk.when("privacy", answer("yes"));
  assert.equal(desk.duty("3.3.b")?.state, "met");
  desk.when("teacher", reply());
  assert.match(said(desk), /unclear, partial/, "only a reply that names the answer rests on it");
  desk.when("teacher", reply({ question }));
  assert.equal(desk.refused, null);
  assert.equal(desk.entries.find((entry) => entry.kind === "replied")?.question, question);
});

test("only the privacy officer answers, once, with a reason, and never themselves", () => {
  const desk = restricted().when("teacher", ask()).when("office", answer("yes"));
  assert.match(said(desk), /Only the privacy officer/);
  desk.when("privacy", { ...answer("no"), reason: words(" ") });
  assert.match(said(desk), /needs its reason/);
  desk.when("privacy", answer("no")).when("privacy", answer("yes"));
  assert.match(said(desk), /not open any more/);
  const own = restricted().when("privacy", ask()).when("privacy", answer("yes"));
  assert.match(own.refused?.because ?? "", /nobody answers their own question/);
});

const yes = (kind: "yes" | "yes_but" | "no", gate: GateFacts, more: Partial<Reply> = {}) =>
  restricted()
    .when("teacher", ask())
    .when("privacy", answer(kind))
    .knowing({ gate })
    .when("teacher", reply({ question, ...more }));

test("a yes holds for this category, these people, and while the family's file stays as it was", () => {
  assert.equal(yes("yes", asked()).refused, null);
  assert.match(yes("yes", asked({ voided: true })).refused?.because ?? "", /file changed after/);
  assert.match(yes("yes", asked(), { category: "health" }).refused?.because ?? "", /another kind/);
  const elsewhere = letter("reply", "other@example.org");
  assert.match(yes("yes", asked(), { letter: elsewhere }).refused?.because ?? "", /not asked about other@/);
  assert.match(yes("no", asked()).refused?.because ?? "", /answered no/);
  const linked = restricted()
    .when("teacher", ask())
    .when("privacy", answer("yes"))
    .when("office", { kind: "link", guardian: id() })
    .knowing({ gate: asked() })
    .when("teacher", reply({ question }));
  assert.match(linked.refused?.because ?? "", /not the latest one/, "another person is another question");
});

test("yes, but not as it stands: the draft has to be changed first", () => {
  assert.match(yes("yes_but", asked()).refused?.because ?? "", /the draft is as it was/);
  assert.equal(
    yes("yes_but", asked(), { text: words("Dear Ms Souza, it meets on Thursdays.") }).refused,
    null,
  );
});

test("the privacy officer's yes is no proof of who is asking", () => {
  const desk = school()
    .knowing({
      guardianship: { id: id() },
      standing: standing({ guardian, identity: null, orders: [order("partial")] }),
      gate: asked(),
    })
    .received({ guardian, student })
    .when("teacher", ask())
    .when("privacy", answer("yes"))
    .when("teacher", reply({ question }));
  assert.match(said(desk), /not been verified who is asking/);
  assert.deepEqual(desk.refused?.ways, ["verify", "neutral"]);
});
