import { z } from "zod";

const number = z.strictObject({
  days: z.int().min(0).max(365),
  unit: z.enum(["business_day", "working_day", "school_day", "calendar_day", "month"]),
});

/** A school's own numbers for one stage of a ladder; what is left out is the ladder's own. */
export const stageNumbers = z.strictObject({
  stage: z.string().max(80),
  /** Who decides it. */
  decides: z
    .enum(["desk", "supervisor", "head", "coordinator", "compliance_officer", "superintendent", "board"])
    .optional(),
  /** The school's own deadlines. */
  acknowledge: number.optional(),
  hearing: number.optional(),
  answer: number.optional(),
  /** The parent's: the notice before a hearing, and how long they have to go further. */
  notice: number.optional(),
  further: number.optional(),
});

export type StageNumbers = z.infer<typeof stageNumbers>;
