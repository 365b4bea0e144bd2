import assert from "node:assert/strict";
import { test } from "node:test";
import { organisationForm } from "./organisation-form.ts";

const staff = "0b1f4c1e-1f0a-4d8e-9d57-0a6f0f0b5c11";
const answers = (to: string | undefined) => organisationForm.safeParse({ act: "answer", staff, to });

test("somebody answers to whom was chosen, or to nobody where that was chosen", () => {
  assert.equal(answers("5a3c52c7-6a3f-4a4c-8f0e-1d2b3c4d5e6f").success, true);
  assert.equal(answers("nobody").success, true);
});

test("where nothing was chosen, nobody is set above everybody: it is asked again", () => {
  for (const to of ["", undefined]) {
    const read = answers(to);
    assert.deepEqual(
      read.error?.issues.map(({ path, message }) => [path[0], message]),
      [["to", "Please choose somebody, or nobody."]],
    );
  }
});
