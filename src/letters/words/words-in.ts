import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import type { TopicKey } from "./parts.ts";

/** Every sentence that parents read, in one language. */
export type Words = typeof en;

/** The languages that we write in, by their own names. */
export const languages = { en: "English", es: "Español", ar: "العربية" } as const;

const catalogues: Record<string, Words> = { en, es, ar };

const base = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? "";

/** The words of a language (BCP 47; a region is ignored); English when we have none. */
export const wordsIn = (language: string): Words =>
  Object.hasOwn(catalogues, base(language)) ? (catalogues[base(language)] ?? en) : en;

const rightToLeft = new Set("ar he fa ur ps dv ug yi sd ckb syr".split(" "));

/** The language in which we write to a reader of that one: theirs where we have its words, else English. */
export const writtenIn = (language: string): keyof typeof languages => {
  const own = base(language);
  return own === "es" || own === "ar" ? own : "en";
};

/** Which way a language is written, for the `dir` of a page or letter. */
export const direction = (language: string): "ltr" | "rtl" =>
  rightToLeft.has(base(language)) ? "rtl" : "ltr";

/** What a topic is called; a topic that a school added itself keeps the name that the school gave it. */
export const topicLabel = (words: Words, key: string, own?: string): string =>
  Object.hasOwn(words.topics, key) ? words.topics[key as TopicKey] : (own ?? words.topics.other);
