import { complaints as ar } from "./ar/complaints.ts";
import { complaints as en } from "./en/complaints.ts";
import { complaints as es } from "./es/complaints.ts";
import { writtenIn } from "./words-in.ts";

/** Every sentence that parents read about a formal complaint, in one language. */
export type ComplaintWords = typeof en;

const catalogues: Record<string, ComplaintWords> = { en, es, ar };

/** The words of a language (BCP 47; a region is ignored); English when we have none. */
export const complaintWordsIn = (language: string): ComplaintWords => catalogues[writtenIn(language)] ?? en;
