/** What a route says of itself. */
export type Handle = {
  /** The page is served without a single script. */
  plain?: true;
};

type Match = { handle?: unknown; loaderData?: unknown };

/** Whether a page that is shown through these matches ships no script. */
export const isPlain = (matches: readonly Match[]): boolean =>
  matches.some(({ handle }) => (handle as Handle | undefined)?.plain);

/** The language of the page: that of the innermost loader that names one (`{ language: "ar" }`), or English. */
export function languageOf(matches: readonly Match[]): string {
  for (const { loaderData } of matches.toReversed())
    if (loaderData && typeof loaderData === "object" && "language" in loaderData)
      if (typeof loaderData.language === "string") return loaderData.language;
  return "en";
}
