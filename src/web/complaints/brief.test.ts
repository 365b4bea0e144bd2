import assert from "node:assert/strict";
import { test } from "node:test";
import type { InquiryPage } from "../desk/inquiry-page.ts";
import { brief } from "./brief.ts";

const page = (more: object = {}): InquiryPage =>
  ({
    guardian: { name: "Ana Souza", phone: "555-0141", email: null },
    student: { name: "Leo Souza" },
    complaint: { isOpen: false, awaits: false, points: [], decider: null, next: null, askedHow: "" },
    owner: { name: "Ruth Bell" },
    escalation: null,
    duties: [{ over: false, says: "Answer", when: "Thu 19 Nov, 16:00", left: "2 school days left" }],
    clocks: [],
    lines: [{ kind: "from-parent" }, { kind: "from-parent" }, { kind: "reply" }],
    guidance: { title: "They sound angry: words that help" },
    received: "Mon 16 Nov, 09:00",
    topic: { says: "Buses" },
    language: { says: "English" },
    ...more,
  }) as unknown as InquiryPage;

test("an angry complaint in a few sentences: who, how to reach them, how they sound, what is owed and by when", () => {
  assert.deepEqual(brief(page()), [
    "Ana Souza wrote on Mon 16 Nov, 09:00, about Leo Souza. The topic is “Buses”; the language is English.",
    "Reach them at 555-0141.",
    "Ana Souza has written twice; we have answered once.",
    "They sound angry.",
    "No formal complaint was opened.",
    "Ruth Bell has the inquiry.",
    "Next is owed: answer, by Thu 19 Nov, 16:00 (2 school days left).",
  ]);
});

test("who decides is said once: to whoever decides as their own task, beside another step by name", () => {
  const about = (next: object) =>
    brief(
      page({
        complaint: {
          ...{ steps: [], isOpen: true, awaits: false, title: "Academy", points: ["One."], askedHow: "" },
          ...{ decider: { id: "a", name: "Ms Ito" }, next },
        },
      }),
    ).filter((says) => /decides?\b|hearing/.test(says));
  assert.deepEqual(about({ form: "decide", says: "You decide it.", isToDecide: true }), ["You decide it."]);
  assert.deepEqual(about({ form: null, says: "The hearing lies ahead." }), [
    "Ms Ito decides the stage at which it stands.",
    "The hearing lies ahead.",
  ]);
});

test("where nothing is known it says so, and a running complaint says who decides and what is next", () => {
  const complaint = {
    ...{
      steps: [{ state: "met" }, { state: "due" }],
      isOpen: true,
      awaits: false,
      title: "Academy in England",
      points: ["One."],
    },
    ...{ decider: { id: "a", name: "Ms Ito" }, askedHow: "" },
    next: { form: null, says: "Ms Ito decides it.", isToDecide: true },
  };
  const says = brief(
    page({
      ...{ complaint, guardian: { name: null, phone: null, email: null }, student: null, guidance: null },
      ...{ duties: [], lines: [{ kind: "from-parent" }], escalation: { to: "Dr Grant" } },
    }),
  );
  assert.deepEqual(says, [
    "A parent wrote on Mon 16 Nov, 09:00. The topic is “Buses”; the language is English.",
    "There is no way to reach them on record.",
    "A parent has written once; we have written the outcome of one stage.",
    "It is a formal complaint by “Academy in England”, with 1 point.",
    "Ms Ito decides the stage at which it stands.",
    "Ruth Bell has the inquiry. It waits for Dr Grant to take it over.",
    "Nothing is owed now.",
  ]);
});
