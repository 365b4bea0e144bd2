import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { meantBy, namedForSure } from "./named-for-sure.ts";
import { isPlainRequest } from "./plain-request.ts";

const staff = [
  ["grant", "Dr Helen Grant", "Principal"],
  ["tran", "Minh Tran", "Grade 3 teacher"],
  ["delgado", "Sofía Delgado", "Grade 5 teacher"],
  ["owen", "Gareth Owen", "Bus driver"],
  ["bell", "Ruth Bell", "Office clerk"],
].map(([id = "", name = "", title = ""]) => ({ id, name, title }));
const sure = (text: string) => namedForSure(text, staff).map(({ id }) => id);
const meant = (text: string) => meantBy(text, staff).map(({ id }) => id);

test("for certain is a full name, or a family name after a form of address; a title on the list is no part of a name", () => {
  assert.deepEqual(sure("Minh Tran shouted at my son."), ["tran"]);
  assert.deepEqual(sure("Helen Grant never rang me back, nor did Dr. Grant's secretary."), ["grant"]);
  assert.deepEqual(sure("Mr Owen’s shouting, and Sra. Delgado"), ["delgado", "owen"]);
  assert.deepEqual(sure("Sofia M. Delgado no me contesta."), ["delgado"]);
});

test("a position, a lone family name, a street and a longer name name nobody for certain", () => {
  assert.deepEqual(sure("The principal and the bus driver were late. Owen is my son."), []);
  assert.deepEqual(sure("We live on Grant Street. The bell rang. Minh Trang is a pupil."), []);
  assert.deepEqual(sure(""), []);
});

test("whoever is asked whom it is about is understood by less: a family name, one letter wrong, a position of one person", () => {
  assert.deepEqual(meant("owen"), ["owen"]);
  assert.deepEqual(meant("mister Delgdo"), ["delgado"]);
  assert.deepEqual(meant("the bus driver"), ["owen"]);
  assert.deepEqual(meant("La directora"), ["grant"]);
  assert.deepEqual(meant("somebody in the kitchen"), []);
  assert.deepEqual(meant("my son Otto"), []);
});

test("a question for a time, a place or a thing is plain; an accusation in the form of one is not", () => {
  for (const text of [
    "When is Mr Owen's parents' evening?",
    "Hello, could Mr Owen send the reading list again? Thank you.",
    "¿Podría la maestra Delgado enviar la lista?",
    "متى الاجتماع مع السيد أوين؟",
  ])
    assert.ok(isPlainRequest(text), text);
  for (const text of [
    "When will Mr Owen stop shouting at my son?",
    "Why did Mr Owen not answer?",
    "Could Mr Owen send the list? He never does what he says.",
    "Mr Owen is late.",
    "",
  ])
    assert.equal(isPlainRequest(text), false, text);
});

test("property: any two-part name is found however it is cased, accented or followed; in other text nobody is", () => {
  const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzáéñöü");
  const part = fc
    .array(letters, { minLength: 3, maxLength: 9 })
    .map((all) => `${(all[0] ?? "a").toUpperCase()}${all.slice(1).join("")}`);
  const around = fc.constantFrom("I complain about ", "Yesterday ", "(", "¡Hola! ", "");
  const behind = fc.constantFrom(" again.", "’s words hurt", ", who shouted", "!", "");
  fc.assert(
    fc.property(part, part, around, behind, fc.boolean(), (first, family, before, after, loud) => {
      const people = [{ id: "x", name: `${first} ${family}` }];
      const written = loud ? `${first} ${family}`.toUpperCase() : `${first} ${family}`;
      assert.equal(namedForSure(`${before}${written}${after}`, people).length, 1);
      assert.equal(namedForSure(`${before}Mrs ${family}${after}`, people).length, 1);
      assert.equal(namedForSure(`${before}${family}q qq${after}`, people).length, 0);
    }),
  );
});
