import assert from "node:assert/strict";
import { test } from "node:test";
import { cannotKeep } from "./cannot-keep.ts";

const coded = (code: string) => Object.assign(new Error("words"), { code });

test("a full disk, a stopping database and a connection that is not there keep nothing; a mistake of ours is another matter", () => {
  for (const code of ["53100", "53200", "53300", "57P01", "57P03", "08006", "58030", "25006", "ECONNREFUSED"])
    assert.equal(cannotKeep(coded(code)), true, code);
  assert.equal(cannotKeep(new Error("Connection terminated unexpectedly")), true);
  assert.equal(cannotKeep(new Error("wrapped", { cause: coded("53100") })), true);
  for (const code of ["23505", "40001", "42601", "42501", "22P02", "57014"])
    assert.equal(cannotKeep(coded(code)), false, code);
  assert.equal(cannotKeep(new Error("Connection is a word")), false);
  assert.equal(cannotKeep("53100"), false);
});
