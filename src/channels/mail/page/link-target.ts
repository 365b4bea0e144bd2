/** Where a link really leads: its address as a browser reads it, and what a reader is shown of it. */
export type Target = { href: string; shown: string };

/** Reads a link's address; null for whatever is no page, mail address or telephone number. Hosts are shown as ASCII. */
export function linkTarget(href: string): Target | null {
  const url = URL.parse(href.slice(0, 4_000).trim());
  if (!url) return null;
  if (url.protocol === "http:" || url.protocol === "https:") {
    if (url.username || url.password) {
      // A name before an @ looks like a host.
      url.username = "";
      url.password = "";
    }
    return url.hostname ? { href: url.href, shown: url.host } : null;
  }
  if (url.protocol !== "mailto:" && url.protocol !== "tel:") return null;
  const to = url.pathname.split("?")[0] ?? "";
  return /^[\w.+@%(),;=-]{1,300}$/.test(to)
    ? { href: `${url.protocol}${to}`, shown: to.replace(/%40/g, "@") }
    : null;
}

const hosts = /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z0-9@-])/gi;

/** Do a link's words name a place on the web, or an address, that it does not lead to? */
export function isMisleading(words: string, { shown }: Target): boolean {
  const named = words.slice(0, 2_000).toLowerCase().match(hosts) ?? [];
  const real = shown.toLowerCase().replace(/:\d+$/, "").split("@").at(-1) ?? "";
  const is = (name: string) => name === real || real.endsWith(`.${name}`) || name === `www.${real}`;
  return named.length > 0 && !named.some(is);
}
