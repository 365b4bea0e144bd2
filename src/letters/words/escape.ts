const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe to stand in HTML, between tags and in quoted attributes; every character of it is kept. */
export const escapeMarks = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** The same for a document that is kept: characters that no document may hold are dropped. */
export const escapeHtml = (text: string): string => escapeMarks(text).replace(/[^\P{Cc}\n\t]/gu, "");

/** A language tag that is safe in an attribute; "en" when it is none. */
export const baseTag = (language: string): string =>
  /^[A-Za-z0-9-]{1,35}$/.test(language) ? language : "en";
