import { z } from "zod";
import { date, text } from "../../channels/form/field.ts";
import { planWays, rhythms } from "../../letters/words/contact-plan-words.ts";

const terms = {
  reason: text("why", 2_000),
  tried: text("what was tried", 2_000),
  said: text("what the parent is told", 1_000),
  contact: z.uuid("Please choose the one person who answers."),
  rhythm: z.enum(rhythms, "Please choose how often."),
  ways: z.array(z.enum(planWays)).default([]),
  reviewBy: date,
};

/** What the page of a contact plan sends. */
export const planForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("decide"), ...terms }),
  z.object({ act: z.literal("review"), ...terms }),
  z.object({ act: z.literal("end"), reason: text("why it ends", 1_000) }),
]);
