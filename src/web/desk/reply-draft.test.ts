import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDraft } from "../../letters/checks/check-draft.ts";
import { replyDraft } from "./reply-draft.ts";

const about = {
  guardianName: "Rosa García",
  topic: "transport",
  isFirst: true,
  writer: { name: "Ruth Bell", role: "Office clerk" },
  school: { name: "Oak Hill School", phone: "555-0100" },
  reference: "K7QM-2WXD",
};

/** What stops a letter of these words. */
const stopped = (text: string) =>
  checkDraft(
    { text, language: "en", to: [] },
    {
      ...{ question: "Which bus?", guardianName: "Rosa García", otherChildren: [], staff: [] },
      ...{ identityLevel: 0, linkOnRecord: false, type: "general", first: true, settles: true },
      ...{ entitledAddresses: [], schoolContacts: [] },
    },
  )
    .filter(({ severity }) => severity === "block")
    .map(({ code }) => code);

test("a first reply begins in the parent's language, with greeting, question and signature, and no link yet", () => {
  const spanish = replyDraft({ ...about, language: "es" });
  assert.match(spanish, /^Estimado\/a Rosa García:/);
  assert.match(spanish, /Usted preguntó sobre autobús escolar y transporte\./);
  assert.match(spanish, /Ruth Bell, Office clerk/);
  assert.doesNotMatch(spanish, /[^\P{Cc}\n]/u);
  assert.match(replyDraft({ ...about, language: "ar" }), /سألتم عن/);
});

test("a later reply does not say the question back again", () => {
  assert.doesNotMatch(replyDraft({ ...about, language: "en", isFirst: false }), /You asked/);
});

test("where the answer goes there is a gap, so that nobody sends what was only prepared", () => {
  const text = replyDraft({ ...about, language: "en" });
  assert.match(text, /school\.\n\n___\n\n/);
  assert.deepEqual(stopped(text), ["C18"]);
  assert.deepEqual(stopped(text.replace("___", "Number 4 leaves the main gate at 15:20.")), []);
});

test("where the topic says nothing, the gap is one that the checks stop", () => {
  const text = replyDraft({ ...about, language: "en", topic: "other" });
  assert.match(text, /You asked ___\./);
  assert.ok(stopped(text.replace("\n___\n", "\nNumber 4 leaves at 15:20.\n")).includes("C18"));
});
