import { records as ar } from "./ar/records.ts";
import { records as en } from "./en/records.ts";
import { records as es } from "./es/records.ts";
import { writtenIn } from "./words-in.ts";

/** Every sentence that parents read about their records, in one language. */
export type RecordsWords = typeof en;

const catalogues: Record<string, RecordsWords> = { en, es, ar };

/** The words of a language (BCP 47; a region is ignored); English when we have none. */
export const recordsWordsIn = (language: string): RecordsWords => catalogues[writtenIn(language)] ?? en;

/** Whose courts and authorities a parent may turn to, by the school's laws. */
export const whereToTurn = (laws: readonly string[]): "US" | "UK" | "EU" =>
  laws.some((law) => law.startsWith("UK")) ? "UK" : laws.includes("EU") ? "EU" : "US";
