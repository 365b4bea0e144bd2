import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, school, words } from "../../../test/school.ts";
import type { Command } from "../../inquiry/command.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { splitOf } from "./split-lines.ts";

const writes = (perhapsNew?: number): Command => ({
  kind: "addMessage",
  ...{ text: words("And lunch?"), source: "mail", from: "guardian" },
  ...(perhapsNew && { perhapsNew }),
});
const offers = (desk: ReturnType<typeof school>) =>
  desk.all.map((entry) => splitOf(entry, { inquiry: desk.inquiry, entries: desk.all } as InquiryView).split);

test("each message can become a question of its own; one with another subject, days later, is offered", () => {
  const found = offers(school().received().when("guardian", writes(16)).when("guardian", writes()));
  const split = found.flatMap((one) => one ?? []);
  assert.deepEqual(
    split.map(({ isFirst, offer }) => [isFirst, offer !== null]),
    [
      [true, false],
      [false, true],
      [false, false],
    ],
  );
  assert.match(split[1]?.offer ?? "", /16 days after/);
});

test("who answered afterwards took it as it came; what was split, or is closed, offers nothing", () => {
  const desk = school().received().when("guardian", writes(16));
  const message = desk.entries[0]?.seq ?? 0;
  const known = { seq: message, isFirst: false, isLast: true, begins: [], wasSettled: false, replies: 0 };
  desk.knowing({ message: known }).when("office", { kind: "splitOff", message, into: id() });
  assert.equal(offers(desk)[message - 1], undefined);
  const other = school().received().when("guardian", writes(16));
  const at = (other.entries[0]?.seq ?? 0) - 1;
  assert.ok(offers(other)[at]?.offer);
  other.when("office", {
    ...{ kind: "reply", text: words("Dear"), how: "letter", letter: letter("reply"), settles: true },
    ...{ asksGuardian: false, about: "general", overrides: [] },
  });
  assert.equal(offers(other)[at]?.offer, null);
  other.when("office", { kind: "close", outcome: "settled" });
  assert.ok(offers(other).every((one) => one === undefined));
});
