const endings = { s: "is", ll: "will", re: "are", ve: "have", d: "would", m: "am" } as const;
const spoken: Record<keyof typeof endings, string> = {
  s: "he she it that there who what where here everyone someone somebody nobody how",
  ll: "i he she it they we you there that who",
  re: "they we you there who what",
  ve: "i they we you would could should",
  d: "i he she they we you who",
  m: "i",
};

/** "he's", "hes", "he'll" and the like, as the two words they stand for. */
export const contractions: ReadonlyMap<string, string[]> = new Map(
  Object.entries(spoken).flatMap(([ending, subjects]) =>
    subjects
      .split(" ")
      .map((subject): [string, string[]] => [
        `${subject}${ending}`,
        [subject, endings[ending as keyof typeof endings]],
      ]),
  ),
);

/** Short words that lean on the next one with an apostrophe, as in French "l'école". */
export const elisions: ReadonlySet<string> = new Set([
  "l",
  "d",
  "s",
  "n",
  "j",
  "m",
  "t",
  "c",
  "qu",
  "quelqu",
  "aujourd",
  "jusqu",
  "lorsqu",
  "puisqu",
  "dell",
  "all",
]);
