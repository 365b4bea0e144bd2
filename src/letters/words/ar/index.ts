import type { Words } from "../words-in.ts";
import { letters } from "./letters.ts";
import { pages } from "./pages.ts";
import { refusals } from "./refusals.ts";
import { steps } from "./steps.ts";
import { topics } from "./topics.ts";

/** Every sentence that parents read, in Arabic. */
export const ar: Words = { letters, pages, refusals, steps, topics };
