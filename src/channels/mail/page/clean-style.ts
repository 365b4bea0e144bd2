const properties = new Set(
  "color background-color background font font-family font-size font-style font-weight font-variant text-align text-decoration text-indent text-transform line-height letter-spacing word-spacing white-space vertical-align direction margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right padding-bottom padding-left border border-top border-right border-bottom border-left border-color border-style border-width border-collapse border-spacing border-radius width height min-width max-width min-height max-height display float clear table-layout caption-side list-style-type word-break overflow-wrap".split(
    " ",
  ),
);
const plain = /^[\w\s#%.,'"+!/-]{1,300}$/;
const colors = /\b(?:rgb|hsl)a?\([\d\s.,%/]{1,60}\)/gi;
/** Whatever makes a browser ask for something, in any writing: CSS knows escapes and comments inside words. */
const loads = /u\s*r\s*l\s*\(|image(?:-set)?\s*\(|src\s*\(|@import|expression|behavior|-moz-binding/gi;
const displays = /^(?:block|inline|inline-block|list-item|none|table|table-row|table-cell|inline-table)\b/i;

/** How many things from elsewhere a piece of style asks for. Escapes are read first, so that `\75rl(` counts as well. */
export const loadsIn = (css: string): number => unescaped(css.slice(0, 200_000)).match(loads)?.length ?? 0;

/**
 * A style attribute with what we know to be harmless: it neither loads, nor lays one thing over another. Each value is
 * made of plain words, numbers and colours; anything else goes.
 */
export function cleanStyle(css: string): string {
  const kept: string[] = [];
  for (const declaration of unescaped(css.slice(0, 4_000)).split(";")) {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (colon < 1 || !properties.has(name) || !plain.test(value.replaceAll(colors, "black"))) continue;
    if (/(?:^|[\s,])-[\d.]/.test(value) || (name === "display" && !displays.test(value))) continue;
    if ((value.match(/'/g)?.length ?? 0) % 2 || (value.match(/"/g)?.length ?? 0) % 2) continue;
    kept.push(`${name}:${value.replaceAll(/\s+/g, " ")}`);
  }
  return kept.join(";");
}

const unescaped = (css: string): string =>
  css
    .replaceAll(/\/\*[^*]*\*\//g, "")
    .replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : "";
    })
    .replaceAll("\\", "");
