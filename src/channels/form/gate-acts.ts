import { z } from "zod";
import { categories } from "../../letters/gate/categories.ts";
import { raisedCategory } from "../../letters/gate/raised-category.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import { act } from "./act.ts";
import { email, line, optional, text } from "./field.ts";
import { replyTo } from "./letter-for.ts";

/** A draft that was stopped goes to the privacy officer as it stands; the officer answers (SOP 3.3). */
export const gateActs = {
  privacyQuestion: act(
    z
      .strictObject({
        asks: text("what you want to know", 2_000),
        text: text("the draft", 20_000),
        category: optional(z.enum(categories, "Please choose one of the kinds of information offered.")),
        copies: z
          .array(z.strictObject({ to: email }))
          .max(10)
          .default([]),
        rule: optional(line("the rule", 80)),
      })
      .meta({ id: "PrivacyQuestion", description: "Ask the privacy officer about a draft (SOP 3.3)" }),
    (form, found) => ({
      kind: "askPrivacyOfficer",
      id: newId(),
      asks: keep(form.asks),
      draft: keep(form.text),
      category: raisedCategory(form.text, form.category ?? "own_record"),
      rule: form.rule ?? "3.3.b",
      to: keep(
        [replyTo({ about: "student" }, found) ?? [], ...form.copies.map(({ to }) => to)].flat().join("\n"),
      ),
    }),
  ),
  privacyAnswer: act(
    z
      .strictObject({
        question: z.uuid(),
        answer: z.enum(["yes", "yes_but", "no"], "Please choose one of the three answers."),
        reason: text("the reason, or what has to change", 2_000),
      })
      .meta({ id: "PrivacyAnswer", description: "The privacy officer’s answer (SOP 3.3)" }),
    (form) => ({
      kind: "answerPrivacyQuestion",
      question: form.question,
      answer: form.answer,
      reason: keep(form.reason),
    }),
  ),
} as const;
