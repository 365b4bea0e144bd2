import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";

const reply = (seen?: number): Reply => ({
  kind: "reply",
  text: words("Dear Ms Souza, you asked about the number 4 bus. It leaves at 3:25 p.m."),
  how: "letter",
  letter: letter("reply"),
  settles: true,
  asksGuardian: false,
  about: "general",
  overrides: [],
  ...(seen !== undefined && { seen }),
});

test("a second answer on an older view is refused and shows what changed", () => {
  const desk = school().received();
  const { seq } = desk.inquiry;
  desk.when("ito", reply(seq)).at("2026-11-16T14:02:00.000Z").when("office", reply(seq));
  assert.deepEqual(desk.refused, {
    clause: "3.5.a",
    words: "Document all communications and actions in the appropriate system or log.",
    because: "Ms Ito replied two minutes ago, after you opened this page.",
    instead: "Read what was added, then send yours again if it is still needed. Your words are kept.",
  });
  desk.when("office", reply(desk.inquiry.seq));
  assert.equal(desk.refused, null);
});

test("who saw more than the record holds is told to look again; who saw all of it may answer", () => {
  const desk = school().received();
  const { seq } = desk.inquiry;
  desk.when("ito", reply(seq + 1));
  assert.equal(desk.refused?.because, `Entry ${seq + 1} is not in this inquiry; its last is ${seq}.`);
  desk.when("ito", reply(seq));
  assert.equal(desk.refused, null);
});

test("two notes at the same moment are both recorded", () => {
  const desk = school()
    .received()
    .when("ito", { kind: "note", note: words("Rang the depot.") })
    .when("office", { kind: "note", note: words("The depot rings back.") });
  assert.deepEqual(
    desk.all.filter(({ kind }) => kind === "noted").map(({ seq }) => seq),
    [desk.inquiry.seq - 1, desk.inquiry.seq],
  );
});

test("a closed inquiry takes notes and the parent's words, not a reply", () => {
  const desk = school()
    .received()
    .when("office", { kind: "close", outcome: "referred" })
    .when("office", reply());
  assert.equal(desk.refused?.because, "This inquiry is closed.");
  desk.when("office", { kind: "note", note: words("Filed.") });
  assert.equal(desk.refused, null);
  desk.when("guardian", {
    kind: "addMessage",
    text: words("One more thing: does it also run on Fridays?"),
    source: "web",
    from: "guardian",
  });
  assert.equal(desk.inquiry.closed, false, "the parent's words open it again");
  assert.equal(desk.duty("4.a")?.state, "due", "and an answer is owed again");
});
