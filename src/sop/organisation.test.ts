import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { someTree } from "../../test/random-organisation.ts";
import { above, answeringTo, circleOf } from "./organisation.ts";

const school = [
  { id: "head", supervisor: "district" },
  { id: "clerk", supervisor: "head" },
  { id: "aide", supervisor: "clerk" },
  { id: "nurse", supervisor: "district" },
  { id: "district", supervisor: null },
];

test("those who answer to somebody, at any depth, and nobody beside or above them", () => {
  assert.deepEqual([...answeringTo(["head"], school)].sort(), ["aide", "clerk", "head"]);
  assert.deepEqual([...answeringTo(["aide"], school)], ["aide"]);
  assert.deepEqual([...answeringTo(["somebody who left"], school)], ["somebody who left"]);
  assert.equal(answeringTo(["district"], school).size, 5);
});

test("everybody above somebody, the nearest first; a tree that is wrong ends where it comes back", () => {
  assert.deepEqual(above("aide", school), ["clerk", "head", "district"]);
  assert.deepEqual(above("district", school), []);
  const wrong = [
    { id: "a", supervisor: "b" },
    { id: "b", supervisor: "a" },
  ];
  assert.deepEqual(above("a", wrong), ["b"]);
  assert.deepEqual([...answeringTo(["a"], wrong)].sort(), ["a", "b"]);
});

test("a circle is told by the people around it; no circle is none", () => {
  assert.deepEqual(circleOf("head", "aide", school), ["head", "aide", "clerk", "head"]);
  assert.deepEqual(circleOf("head", "head", school), ["head", "head"]);
  assert.equal(circleOf("clerk", "nurse", school), null);
  assert.equal(circleOf("clerk", null, school), null);
});

test("property: whoever answers to somebody has them above, and the other way round", () => {
  fc.assert(
    fc.property(someTree(14), fc.nat(), (tree, n) => {
      const subject = tree[n % tree.length]?.id ?? "";
      const found = answeringTo([subject], tree);
      for (const { id } of tree)
        assert.equal(found.has(id), id === subject || above(id, tree).includes(subject));
    }),
    { numRuns: 2_000 },
  );
});

test("property: changes that make no circle leave a tree without one, whatever their order", () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { maxLength: 30 });
  fc.assert(
    fc.property(someTree(10), changes, (start, wanted) => {
      let tree = start;
      for (const [who, whom] of wanted) {
        const id = tree[who % tree.length]?.id ?? "";
        const to = whom === null ? null : (tree[whom % tree.length]?.id ?? null);
        if (circleOf(id, to, tree)) continue;
        tree = tree.map((line) => (line.id === id ? { id, supervisor: to } : line));
      }
      for (const { id } of tree) {
        const way = above(id, tree);
        assert.ok(!way.includes(id) && new Set(way).size === way.length);
        const [last = id] = way.slice(-1);
        assert.equal(tree.find((line) => line.id === last)?.supervisor, null, "every way ends at the top");
      }
    }),
    { numRuns: 2_000 },
  );
});
