import assert from "node:assert/strict";
import { test } from "node:test";
import { ourPath } from "./our-path.ts";

test("after signing in one is sent on to a page of the desk", () => {
  for (const to of ["/desk", "/desk?mine", "/desk/inquiries/K7QM-2WXD?write=note", "/desk/sessions"])
    assert.equal(ourPath(to), to);
});

test("and to nothing else: no other site, no parent's page, no act, no file", () => {
  for (const to of [
    null,
    "",
    "desk",
    "//evil.example/desk",
    "/\\evil.example",
    "/desk\\..\\evil",
    "https://evil.example/desk",
    "javascript:alert(1)",
    "/desk\n/x",
    "/",
    "/follow/1.2.x",
    "/healthz",
    "/sign-out",
    "/desk.data",
    "/desk/nothing",
  ])
    assert.equal(ourPath(to), undefined, String(to));
});
