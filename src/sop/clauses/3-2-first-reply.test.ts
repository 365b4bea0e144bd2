import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, school, words } from "../../../test/school.ts";
import type { World } from "../world.ts";

const draft: NonNullable<World["draft"]> = {
  ...{ question: "When does the number 4 bus leave?", otherChildren: [{ first: "Kevin", last: "Tran" }] },
  ...{ staff: [], identityLevel: 0, linkOnRecord: false, type: "general", first: true },
  ...{ entitledAddresses: ["ana@example.org"], schoolContacts: [] },
};

const refused = (text: string, overridden: string[] = []) =>
  school()
    .received()
    .knowing({ draft })
    .when("office", {
      ...{ kind: "reply", how: "letter", settles: true, asksGuardian: false, about: "general" },
      text: words(text),
      letter: letter("reply"),
      overrides: overridden.map((check) => ({ check, reason: words("It is meant so.") })),
    }).refused;

const good =
  "Dear Ms Souza,\n\nYou asked when the number 4 bus leaves. It leaves at 3:25 p.m.; ring us if it does not.\n\nRuth Bell, Front Office, Oak Hill School, 555-0142";

test("a letter that greets, takes up the question and tells nothing forbidden leaves", () => {
  assert.equal(refused(good), null);
});

test("what was spoken or posted is recorded without the blanks of the prepared reply, and is looked at for nothing else", () => {
  const told = (text: string, how: "spoken" | "posted") =>
    school()
      .received()
      .knowing({ draft })
      .when("office", {
        ...{ kind: "reply", how, settles: true, asksGuardian: false, about: "general", overrides: [] },
        text: words(text),
      }).refused;
  for (const how of ["spoken", "posted"] as const) {
    const no = told("Thank you for writing to us. You asked ___.", how);
    assert.deepEqual(
      [no?.clause, no?.because],
      ["3.3.a", "“___” still waits to be filled in, and the parent reads these words on their page."],
    );
    assert.equal(told("It leaves at 3:25. Sign here: ______", how), null);
    assert.equal(told("Rang her.", how), null);
  }
});

test("what stops a letter is refused under the sentence of the procedure that it is against", () => {
  const against = (text: string) => {
    const no = refused(text);
    return [no?.clause, no?.words];
  };
  assert.deepEqual(against(good.replace("Dear Ms Souza,\n\n", "")), [
    "3.2.a",
    "Greet the parent respectfully.",
  ]);
  assert.deepEqual(
    against(good.replace("You asked when the number 4 bus leaves. It leaves at 3:25 p.m.;", "All is well;")),
    ["3.2.b", "Restate or summarize the question to demonstrate understanding."],
  );
  assert.deepEqual(against(good.replace("It leaves", "It is your fault that you missed it. It leaves")), [
    "3.4.a",
    "Remain calm and professional at all times.",
  ]);
  assert.deepEqual(against(good.replace("It leaves", "Kevin Tran missed it too. It leaves")), [
    "3.3.b",
    "Do not disclose confidential or sensitive student information unless authorized.",
  ]);
});

test("what no reason settles is said before what a reason would", () => {
  const both = good
    .replace("Dear Ms Souza,\n\n", "")
    .replace("It leaves", "Kevin Tran missed it too. It leaves");
  const no = refused(both);
  assert.equal(no?.clause, "3.3.b");
  assert.doesNotMatch(no?.instead ?? "", /send it with a reason/);
  assert.match(no?.because ?? "", /greet.*Kevin|Kevin.*greet/is);
  assert.equal(refused(both, ["C01"])?.clause, "3.3.b");
  assert.equal(refused(good.replace("Dear Ms Souza,\n\n", ""), ["C01"]), null);
});
