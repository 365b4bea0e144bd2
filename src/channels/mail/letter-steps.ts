import { sql } from "kysely";
import type { LetterStep } from "../../store/letter-step.ts";

/** So many steps of a letter are kept: the first ones and the latest. */
const most = 60;

/** One more step of a letter, for the statement that writes its state: `steps` as they are then. */
export const withStep = (step: LetterStep) =>
  sql<
    LetterStep[]
  >`(case when jsonb_array_length(steps) >= ${sql.lit(most)} then steps - 3 else steps end) || ${JSON.stringify([step])}::jsonb`;
