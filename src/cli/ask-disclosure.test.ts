import assert from "node:assert/strict";
import { test } from "node:test";
import { neutralWords } from "../rights/neutral-words.ts";
import { askDisclosure } from "./ask-disclosure.ts";

const attrs = { j: "US", rel: "parent", cat: "own_record", ver: 3 };

test("a case is answered with the decision, the rule behind it, and what must be written down", () => {
  const { because, instead, citation, ...rest } = askDisclosure({
    ...{ id: "A1", jurisdiction: "US", attrs },
    ...{ facts: "a whole case", request: "has more in it", expected: "refuse", also_rules: [] },
  }) as Record<string, unknown>;
  assert.deepEqual(rest, {
    ...{ id: "A1", decision: "allow", scope: null, rule: "R-HOLD-01", must_record: "inquiry_log" },
    ...{ within: "FERPA-45", outward_text: null },
  });
  assert.match(String(because), /own child/);
  assert.match(String(instead), /45 days/);
  assert.match(String(citation), /99\.10/);
});

test("what may be said outside comes in the language asked for", () => {
  const told = askDisclosure({ id: 2, language: "es", attrs: { ...attrs, ver: 0 } }) as Record<
    string,
    unknown
  >;
  assert.equal(told.decision, "verify_first");
  assert.equal(told.outward_text, neutralWords("es"));
});

test("a line that cannot be read is answered with what to send instead", () => {
  const error = (line: unknown) => (askDisclosure(line) as { error?: string }).error ?? "";
  assert.match(error(null), /object/);
  assert.match(error([attrs]), /object/);
  assert.match(error({ id: 1 }), /attrs/);
  assert.match(error({ attrs: { ...attrs, j: "FR" } }), /US, US-CA/);
  assert.match(error({ jurisdiction: "EU", attrs }), /EU.*US/);
  assert.match(error({ attrs: { ...attrs, rel: "" } }), /who asks/);
  assert.match(error({ attrs: { ...attrs, cat: 3 } }), /asked for/);
  assert.match(error({ attrs: { ...attrs, ver: "L3" } }), /0 to 5/);
  assert.match(error({ attrs: { ...attrs, ver: 6 } }), /0 to 5/);
  assert.match(error({ attrs: { ...attrs, order: ["none"] } }), /order/);
  assert.equal(error({ attrs: { ...attrs, order: null, anything: "else" } }), "");
  assert.deepEqual(Object.keys(askDisclosure({ id: "B", attrs: 1 })), ["id", "error"]);
});
