import { attributes as allowed } from "./allowed.ts";
import { cleanStyle } from "./clean-style.ts";

/** The attributes of a tag that may stand in it, written by us. */
export function shownAttributes(name: string, given: Readonly<Record<string, string>>): string {
  let shown = "";
  for (const [attribute, value] of Object.entries(given)) {
    const must = Object.hasOwn(allowed, attribute) ? allowed[attribute] : undefined;
    if (must?.test(value) && value !== "") shown += ` ${attribute}="${escaped(value)}"`;
  }
  const style = given.style ? cleanStyle(given.style) : "";
  return `${shown}${style && name !== "br" ? ` style="${escaped(style)}"` : ""}`;
}

const signs: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};
/** Words as they stand in a page or in the quotes of an attribute. */
export const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll("\0", "\uFFFD")
    .replaceAll(/[&<>"'`]/g, (sign) => signs[sign] ?? "");
