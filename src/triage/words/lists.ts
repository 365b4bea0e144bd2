import type { WordList } from "../word-list.ts";
import { english } from "./english.ts";

/** The reviewed word lists, one a language; all are searched in every message. */
export const lists: readonly WordList[] = [english];
