import assert from "node:assert/strict";
import { test } from "node:test";
import { neutralWords } from "../rights/neutral-words.ts";
import { askDisclosure } from "./ask-disclosure.ts";

const attrs = { j: "US", rel: "parent", cat: "own_record", ver: 3 };

test("a case is answered with the decision, the rule behind it, and what must be written down", () => {
  const answer = askDisclosure({
    ...{ id: "A1", jurisdiction: "US", attrs },
    ...{ facts: "a whole case", request: "has more in it", expected: "refuse", also_rules: [] },
  }) as Record<string, unknown>;
  const { because, citation, ...rest } = answer;
  assert.deepEqual(rest, {
    ...{ id: "A1", decision: "allow", scope: null, rule: "R-HOLD-01", must_record: "inquiry_log" },
    outward_text: null,
  });
  assert.equal(
    Object.keys(answer).join(),
    "id,decision,scope,rule,citation,must_record,because,outward_text",
    "these, in this order",
  );
  assert.match(String(because), /own child/);
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
  assert.match(error({ attrs: { ...attrs, rel: ["parent"] } }), /`attrs.rel`.*who asks/);
  assert.match(error({ attrs: { ...attrs, cat: 3 } }), /asked for/);
  assert.match(error({ attrs: { ...attrs, ver: "L3" } }), /0 to 5/);
  assert.match(error({ attrs: { ...attrs, ver: 6 } }), /0 to 5/);
  assert.match(error({ attrs: { ...attrs, order: ["none"] } }), /order/);
  assert.equal(error({ attrs: { ...attrs, order: null, anything: "else" } }), "");
  assert.deepEqual(Object.keys(askDisclosure({ id: "B", attrs: 1 })), ["id", "error"]);
});

test("what is not said is not known, and is denied by the rules: nobody is told an error instead of an answer", () => {
  const told = (attrs: object, more: object = {}) =>
    askDisclosure({ id: 1, jurisdiction: "US", attrs, ...more }) as Record<string, unknown>;
  for (const rel of [undefined, null, "", "  "]) {
    const { decision, rule, outward_text } = told({ rel, cat: "own_record", ver: 4 });
    assert.deepEqual([decision, rule], ["ask_privacy_officer", "R-ANY-99"]);
    assert.equal(outward_text, neutralWords("en"));
  }
  assert.equal(told({ cat: "general" }).decision, "allow", "what is open to all asks nobody who they are");
  assert.equal(told({ cat: "own_record", addr_protected: true }).rule, "R-SAFE-02");
  assert.equal(told({ emergency: true }).decision, "route_emergency");
  assert.equal(told({ rel: "parent", cat: "own_record" }).decision, "verify_first");
  assert.equal(told({ rel: "parent", ver: 5 }).decision, "ask_privacy_officer");
  assert.equal(told({}).rule, "R-ANY-99");
  const lawless = told({ rel: "parent", cat: "own_record", ver: 4 }, { jurisdiction: undefined });
  assert.equal(lawless.rule, "R-ANY-99");
});

test("keys that no rule asks for change nothing, whatever they hold; one that a rule asks for is never guessed", () => {
  const plain = askDisclosure({ id: 1, jurisdiction: "US", attrs });
  const more = { note: { deep: [1] }, tags: ["a"], ["__proto__"]: null, constructor: "x", x: 0.5 };
  assert.deepEqual(askDisclosure({ id: 1, jurisdiction: "US", attrs: { ...attrs, ...more } }), plain);
  for (const name of ["addr_protected", "order", "missing_flag", "consent"]) {
    const { error } = askDisclosure({ id: 1, attrs: { ...attrs, [name]: { is: true } } }) as {
      error: string;
    };
    assert.match(error, new RegExp(`attrs\\.${name}`));
  }
});
