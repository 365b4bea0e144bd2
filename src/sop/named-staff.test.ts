import assert from "node:assert/strict";
import { test } from "node:test";
import { namedStaff } from "./named-staff.ts";

const staff = [
  ["grant", "Dr Helen Grant", "Principal"],
  ["tran", "Minh Tran", "Grade 3 teacher"],
  ["delgado", "Sofía Delgado", "Grade 5 teacher"],
  ["bell", "Ruth Bell", "Office clerk"],
].map(([id = "", name = "", title = ""]) => ({ id, name, title }));
const named = (text: string) => namedStaff(text, staff).map(({ id }) => id);

test("by full name, by family name after a form of address, by a position that one person has", () => {
  assert.deepEqual(named("Minh Tran shouted at my son."), ["tran"]);
  assert.deepEqual(named("I want to complain about Mr. Tran and about Mrs Bell's tone."), ["tran", "bell"]);
  assert.deepEqual(named("Quiero quejarme de la maestra Delgado."), ["delgado"]);
  assert.deepEqual(named("SRA. DELGADO no me contesta."), ["delgado"]);
  assert.deepEqual(named("The principal never rang me back."), ["grant"]);
  assert.deepEqual(named("La directora no me llamó."), ["grant"]);
});

test("a word that is also a name, a street and a child of that name name nobody", () => {
  assert.deepEqual(named("The bell rang and the school got a grant."), []);
  assert.deepEqual(named("We live on Grant Street. My son is called Tran Junior."), []);
  assert.deepEqual(named("In principal I agree, the principals of fairness…"), []);
  assert.deepEqual(named(""), []);
});
