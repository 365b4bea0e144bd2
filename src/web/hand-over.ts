const end = "</body></html>";
const signs: Record<string, string> = {
  ...{ "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r" },
  ...{ "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029" },
};

/**
 * A rendered page with what its loaders read behind it, as React Router's own `ServerRouter` hands it to the browser
 * (its `streamController`): between single quotes, because it is full of double ones. Nothing in it can end the script.
 * Throws when the page does not end as a page does.
 */
export function handOver(page: string, read: string, nonce: string | undefined): string {
  if (!page.endsWith(end)) throw new Error("a page that does not end with its body");
  const quoted = read.replace(/[\\'\n\r<>&\u2028\u2029]/g, (sign) => signs[sign] ?? sign);
  const to = "window.__reactRouterContext.streamController";
  const script = `<script${nonce ? ` nonce="${nonce}"` : ""}>${to}.enqueue('${quoted}');${to}.close();</script>`;
  return `${page.slice(0, -end.length)}${script}${end}`;
}
