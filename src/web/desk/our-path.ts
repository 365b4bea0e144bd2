import { find } from "../find.ts";

/**
 * A path of the desk that somebody may be sent on to after signing in; undefined for every other address, so that a
 * link to our sign-in page cannot lead away from us.
 */
export function ourPath(to: string | null): string | undefined {
  if (!to?.startsWith("/") || /[\\\p{Cc}]/u.test(to)) return undefined;
  const here = "http://here";
  const url = URL.parse(to, here);
  if (url?.origin !== here || to.startsWith("//")) return undefined;
  const found = find("GET", url.pathname);
  if (!found || "allowed" in found || found.row.kind !== "page" || found.isDataRequest) return undefined;
  const { kind } = found.row.guard;
  return kind === "staff" || kind === "signedIn" ? url.pathname + url.search : undefined;
}
