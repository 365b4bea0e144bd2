import { letters } from "./letters.ts";
import { pages } from "./pages.ts";
import { refusals } from "./refusals.ts";
import { steps } from "./steps.ts";
import { topics } from "./topics.ts";

/** Every sentence that parents read, in English: the shape that every other language fills. */
export const en = { letters, pages, refusals, steps, topics };
