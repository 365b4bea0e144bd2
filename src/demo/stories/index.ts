import type { Story } from "../diary.ts";
import { byLaw } from "./by-law.ts";
import { formalComplaint } from "./complaint.ts";
import { oakAutumn } from "./oak-autumn.ts";
import { oakLately } from "./oak-lately.ts";
import { oakSummer } from "./oak-summer.ts";
import { riverAutumn } from "./river-autumn.ts";
import { riverLately } from "./river-lately.ts";

/** Every story of the term; each is one inquiry. */
export const stories: Story[] = [
  ...oakSummer,
  ...oakAutumn,
  ...oakLately,
  ...riverAutumn,
  ...riverLately,
  ...byLaw,
  ...formalComplaint,
];
