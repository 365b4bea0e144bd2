import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { repeatedName } from "./repeated-name.ts";

test("a name that stands twice in one object is found, however it is written", () => {
  const twice: [json: string, name: string][] = [
    ['{"a":1,"a":2}', "a"],
    ['{"a":1,"\\u0061" : 2}', "a"],
    ['{"b":{"a":1},"c":[{"a":1,"d":[],"a":{}}]}', "a"],
    ['{"":1,"":1}', ""],
    ['{"a\\"":1,"a\\"":1}', 'a"'],
    ['{"a":{"a":1},"a":1}', "a"],
    ['{"__proto__":1,"__proto__":1}', "__proto__"],
  ];
  for (const [json, name] of twice) {
    JSON.parse(json);
    assert.equal(repeatedName(json), name, json);
  }
});

test("the same name in two objects, or as a word, is no repetition", () => {
  for (const json of [
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":"a"}}}',
    '{"a":"\\"a\\":1","b":"a"}',
    '["a","a"]',
    '"a"',
    "7",
  ])
    assert.equal(repeatedName(json), null, json);
});

test("what JSON.stringify writes repeats nothing; with a field added again it does", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
      const json = JSON.stringify(object);
      assert.equal(repeatedName(json), null);
      const [name = ""] = Object.keys(object);
      assert.equal(repeatedName(`${json.slice(0, -1)},${JSON.stringify(name)}:0}`), name);
    }),
  );
});
