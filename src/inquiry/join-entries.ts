import { z } from "zod";
import { entry, id } from "./entry-parts.ts";

/** Two inquiries became one, or one became two. */
export const joinEntries = [
  /** Words of an entry became an inquiry of their own; `settles`: what was settled before they came is so again. */
  entry("splitOff", {
    message: z.int().positive(),
    into: id,
    part: z.literal(true).optional(),
    settles: z.literal(true).optional(),
  }),
  /** Another inquiry of the same parent goes on here. */
  entry("tookIn", { from: id }),
  /** It goes on in another inquiry. */
  entry("joined", { into: id }),
  /** That is taken back: the other one stands by itself again. */
  entry("letGo", { inquiry: id }),
  entry("standsAgain", { from: id }),
] as const;
