import type { Words } from "../words-in.ts";
import { letters } from "./letters.ts";
import { pages } from "./pages.ts";
import { topics } from "./topics.ts";

/** Every sentence that parents read, in Spanish. */
export const es: Words = { letters, pages, topics };
