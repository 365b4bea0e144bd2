import assert from "node:assert/strict";
import { test } from "node:test";
import { askedLanguage, inEachLanguage } from "./languages.ts";

const asking = (accept: string, search = "") =>
  new Request(`https://desk.school.example/ask${search}`, { headers: { "accept-language": accept } });

test("the language chosen goes first, then the parent's own, then the browser's, then English", () => {
  assert.equal(askedLanguage(asking("es", "?language=ar"), "en"), "ar");
  assert.equal(askedLanguage(asking("es"), "ar"), "ar");
  assert.equal(askedLanguage(asking("es"), "tlh"), "es");
  assert.equal(askedLanguage(asking("tlh, qq", "?language=constructor")), "en");
});

test("of the browser's languages the best liked that we have is taken", () => {
  assert.equal(askedLanguage(asking("fr-CH, ar;q=0.4, es-MX;q=0.8")), "es");
  assert.equal(askedLanguage(asking("es;q=0, ar-EG;q=0.1")), "ar");
  assert.equal(askedLanguage(asking("*")), "en");
});

test("each language has the same address with its own choice", () => {
  const links = inEachLanguage("https://desk.school.example/follow/x?answered=yes&language=en");
  assert.deepEqual(
    links.map(({ href }) => href),
    ["en", "es", "ar"].map((language) => `/follow/x?answered=yes&language=${language}`),
  );
});
