import { z } from "@hono/zod-openapi";
import type { Submitted } from "../submit.ts";
import { missingInquiry, problem, refusedBy, wrongFields } from "./problem.ts";

/** The header that a repeated request's answer carries. */
export const replayed = z.object({
  "Idempotency-Replayed": z
    .enum(["true"])
    .optional()
    .openapi({ description: "This request was done before; it was answered again, not done again" }),
});

/** What became of an act, as an answer: `done` says what a success looks like. */
export function outcome(
  became: Submitted,
  done: (became: Extract<Submitted, { outcome: "done" }>) => Response,
): Response {
  switch (became.outcome) {
    case "done":
      return done(became);
    case "refused":
      return became.otherUse
        ? problem("key-used", `${became.refusal.because} ${became.refusal.instead}`)
        : refusedBy(became.refusal);
    case "problems":
      return wrongFields(became.problems);
    case "missing":
      return missingInquiry();
    case "forbidden":
      return problem("forbidden", "The role does not include this. Use a token whose role does.");
  }
}
