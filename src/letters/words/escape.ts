const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it; characters that no document may hold are dropped. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter).replace(/[^\P{Cc}\n\t]/gu, "");

/** A language tag that is safe in an attribute; "en" when it is none. */
export const baseTag = (language: string): string =>
  /^[A-Za-z0-9-]{1,35}$/.test(language) ? language : "en";
