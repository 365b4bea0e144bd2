import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar, people, school } from "../../../test/school.ts";
import { edition2026 } from "../../sop/edition.ts";
import type { Found } from "./found.ts";
import { escalationLetter, movedLetter } from "./letter-for.ts";

const desk = school().received();
const found = (more: Partial<Found> = {}): Found => ({
  ...{
    inquiry: desk.inquiry,
    email: "ana@example.org",
    onFile: "Ana@example.org",
    guardianName: "Ana Souza",
  },
  ...{
    calendar,
    edition: edition2026,
    governors: null,
    school: { name: "Oak Hill", phone: "555-0100" },
    writer: null,
    follow: "https://oak.example/f",
  },
  ...{
    colleagues: [{ id: people.ito.id, name: "Ms Ito", title: "Principal" }],
    now: "2026-11-16T14:00:00.000Z",
  },
  present: (person) => person,
  ...more,
});
const words = "She asks about the bruise.";
const act = {
  to: people.ito.id,
  nextStep: words,
  notice: `Dear Ana,\n\n${words}`,
  until: "2026-11-24T21:00:00.000Z",
};

test("the words of staff leave for the address on file, whatever its capitals", () => {
  const written = escalationLetter(act, found());
  assert.match(written.text.words, /bruise/);
  assert.equal(written.fixed, undefined);
  assert.match(movedLetter({ reason: words }, act.until, found()).text.words, /bruise/);
});

test("to any other address, and where the writer asks for it, the same notice leaves with fixed words", () => {
  for (const [more, withoutWords] of [
    [{ onFile: null }, false],
    [{ onFile: "other@example.org" }, false],
    [{}, true],
  ] as const) {
    const escalated = escalationLetter({ ...act, withoutWords }, found(more));
    const moved = movedLetter({ reason: words, withoutWords }, act.until, found(more));
    for (const { text, fixed } of [escalated, moved]) {
      assert.doesNotMatch(text.words, /bruise/);
      assert.equal(fixed, true);
    }
    assert.match(escalated.text.words, /Ms Ito will read all that was said.*November 24\./s);
    assert.match(moved.text.words, /For the reason, please ring us on 555-0100\. The new date is/);
  }
});
