const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether an unsafe request was sent by one of our own pages. A browser says so in Sec-Fetch-Site; an older one in
 * Origin; a request that says neither is not believed. Origin is compared with the configured address and never with
 * Host, which the sender chooses. (OWASP CSRF Prevention, "Fetch Metadata"; RFC 6454.)
 */
export function isFromOurPages(method: string, headers: Headers, publicOrigin: string): boolean {
  if (safe.has(method)) return true;
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site !== null && site !== "same-origin") return false;
  if (origin !== null) return origin === publicOrigin;
  return site === "same-origin";
}
