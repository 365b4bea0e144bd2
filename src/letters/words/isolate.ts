/** A name, number or reference inside right-to-left text, kept from turning around (Unicode FSI and PDI). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
