import { z } from "zod";
import type { Command } from "../../inquiry/command.ts";
import { keep } from "../../store/keep.ts";
import { triage } from "../../triage/triage.ts";
import { dangerOf } from "../danger-of.ts";
import { text } from "./field.ts";

/** What the holder of a private link may do: add, correct, rate. Going one level up is `askNextLevel`. */
export const messageForm = z.strictObject({ text: text("your message", 20_000) });
export const rateForm = z.strictObject({
  settled: z.boolean(),
  score: z.int().min(1).max(5),
  words: z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed),
    text("what was missing", 4_000).optional(),
  ),
});
export const nextLevelForm = z.strictObject({ reason: text("why the answer is not good enough", 4_000) });

/** A further message is looked at for danger like the first one. */
export function messageFrom(form: z.output<typeof messageForm>): Command {
  const danger = dangerOf(triage({ text: form.text, channel: "web" }));
  return {
    kind: "addMessage",
    text: keep(form.text),
    source: "web",
    from: "guardian",
    ...(danger && { danger }),
  };
}

/** SOP 7.a: what the parent says of a closed inquiry, as the command; their words are readied for the record. */
export const rateFrom = (form: z.output<typeof rateForm>): Command => ({
  kind: "rate",
  settled: form.settled,
  score: form.score,
  ...(form.words && { words: keep(form.words) }),
});
