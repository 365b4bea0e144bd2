import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { openSecret, sealSecret } from "./sealed-secret.ts";

const key = randomBytes(32);

test("a sealed secret opens with its key, at its place, and nowhere else", () => {
  const sealed = sealSecret(key, "pässword", "1:1:a");
  assert.equal(openSecret(key, sealed, "1:1:a"), "pässword");
  assert.equal(openSecret(key, sealed, "1:1:b"), null, "moved to another mailbox");
  assert.equal(openSecret(randomBytes(32), sealed, "1:1:a"), null, "another installation");
  assert.ok(!sealed.includes("pässword") && !Buffer.from(sealed.slice(2), "base64url").includes("password"));
});

test("sealed twice it looks different, and a changed letter is found", () => {
  const [one, other] = [sealSecret(key, "same", "here"), sealSecret(key, "same", "here")];
  assert.notEqual(one, other);
  for (let at = 2; at < one.length; at += 7) {
    const changed = `${one.slice(0, at)}${one[at] === "A" ? "B" : "A"}${one.slice(at + 1)}`;
    if (Buffer.from(changed.slice(2), "base64url").equals(Buffer.from(one.slice(2), "base64url"))) continue;
    assert.equal(openSecret(key, changed, "here"), null);
  }
  for (const broken of ["", "1.", "2.abc", "1.abc"]) assert.equal(openSecret(key, broken, "here"), null);
});
