import { baseTag, escapeHtml } from "./escape.ts";

const style = `body{margin:0;padding:24px;background:#f6f5f2;color:#1d1d1b;font-family:"Atkinson Hyperlegible Next","Segoe UI",Tahoma,Arial,sans-serif;font-size:17px;line-height:1.55}
.letter{max-width:580px;margin:0 auto;padding:32px 36px;background:#ffffff;border-top:4px solid #1f5f74;border-radius:4px}
.school{margin:0 0 24px;color:#1f5f74;font-weight:700}
p{margin:0 0 16px}
a{color:#1f5f74;overflow-wrap:anywhere}
@media (max-width:480px){body{padding:0}.letter{padding:24px 20px;border-radius:0}}
@media (prefers-color-scheme:dark){body{background:#161615;color:#edece8}.letter{background:#22211f;border-top-color:#7cc0d4}.school,a{color:#7cc0d4}}`;

/**
 * A letter's plain text as HTML for mail: every character escaped, web addresses made into links, paragraphs kept,
 * no script, no picture, nothing loaded from anywhere. `direction` is the reader's.
 */
export function letterHtml(
  text: string,
  { direction, language, schoolName }: { direction: "ltr" | "rtl"; language: string; schoolName: string },
): string {
  const blocks = text
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => `<p>${block.split("\n").map(linked).join("<br>\n")}</p>`);
  return `<!doctype html>
<html lang="${baseTag(language)}" dir="${direction === "rtl" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(schoolName)}</title>
<style>${style}</style>
</head>
<body>
<div class="letter">
<p class="school">${escapeHtml(schoolName)}</p>
${blocks.join("\n")}
</div>
</body>
</html>
`;
}

/** One line with its http and https addresses as links; what ends a sentence stays outside. */
function linked(line: string): string {
  let html = "";
  let from = 0;
  for (const match of line.matchAll(/https?:\/\/[^\s<>"'`\u2066-\u2069]{1,2000}/g)) {
    const address = withoutEnd(match[0]);
    html += `${escapeHtml(line.slice(from, match.index))}<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
    from = match.index + address.length;
  }
  return html + escapeHtml(line.slice(from));
}

function withoutEnd(address: string): string {
  let end = address.length;
  while (end > 8 && ".,;:!?)،؛؟".includes(address[end - 1] ?? "")) end--;
  return address.slice(0, end);
}
