import assert from "node:assert/strict";
import test from "node:test";
import { asksFormal } from "./asks-formal.ts";
import { triage } from "./triage.ts";
import { askedByParents, askedFormally } from "./unseen/asked-for-tests.ts";

test("what parents ask has its type and topic in nineteen of twenty", (t) => {
  const met = askedByParents.map(([type, topic, text]) => ({ type, topic, is: triage({ text }) }));
  const typed = met.filter(({ type, is }) => is.type === type).length;
  const named = met.filter(({ topic, is }) => is.topic === topic).length;
  t.diagnostic(`asked by parents: type ${typed}, topic ${named} of ${met.length}`);
  assert.ok(typed >= 0.95 * met.length);
  assert.ok(named >= 0.95 * met.length);
});

test("asks for a time or a price are of what is asked about, and a year of school is no mark", () => {
  assert.equal(triage({ text: "When is the annual review of his IEP?" }).topic, "special_education");
  assert.equal(triage({ text: "When is it?" }).topic, "calendar_events");
  assert.equal(
    triage({ text: "Is there space in 2nd grade for a child from out of zone?" }).topic,
    "enrolment_transfer",
  );
  assert.equal(triage({ text: "Her grade went down." }).topic, "grades_progress");
});

test("the formal route is heard in the words of parents, and not in what is near them", () => {
  for (const text of askedFormally) assert.ok(asksFormal(text), text);
  for (const text of [
    "I do not want to file a grievance, I only want him moved.",
    "Who is on the book review panel for the library?",
    "Can he appeal his grade in the formal dance unit?",
    "No quiero poner una queja por escrito, solo hablar.",
  ])
    assert.equal(asksFormal(text), null, text);
});
