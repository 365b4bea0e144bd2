const secureName = "__Host-desk";
const plainName = "desk";

/** The session's token from the request's cookies, or null. On https only the name that no other host can set counts. */
export function sessionCookie(request: Request): string | null {
  const wanted = request.url.startsWith("https:") ? secureName : plainName;
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [name = "", value = ""] = part.trim().split("=", 2);
    if (name === wanted) return value || null;
  }
  return null;
}

/** Sets the session's cookie: for this host only, not for scripts, not across sites, for as long as the browser is open. */
export const setSession = (token: string, publicOrigin: string): string => cookie(token, publicOrigin, "");

/** The `Set-Cookie` that takes the session away. */
export const endSession = (publicOrigin: string): string => cookie("", publicOrigin, "; Max-Age=0");

function cookie(value: string, publicOrigin: string, more: string): string {
  const secure = publicOrigin.startsWith("https:");
  return `${secure ? secureName : plainName}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}${more}`;
}
