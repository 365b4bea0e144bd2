import { problem } from "./problem.ts";
import { apiRows } from "./rows.ts";

/** The methods that an address of the API answers to; none when there is no such address. `path` may carry its mount. */
function allowedAt(path: string): string[] {
  const asked = path.replace(/^\/api\/v1(?=\/|$)/, "").split("/");
  const fitting = apiRows.filter((row) => {
    const wanted = row.path.split("/");
    return (
      wanted.length === asked.length &&
      wanted.every((part, i) => (part.startsWith(":") ? asked[i] !== "" : part === asked[i]))
    );
  });
  return fitting.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}

/** Whether an address is one of the programs': what says no there is a problem (RFC 9457), whichever part says it. */
export const isForPrograms = (pathname: string): boolean => /^\/api(?:\/|$)/.test(pathname);

/** What a program is told where no operation answers: 405 with the methods that do (RFC 9110, 15.5.6), else 404. */
export function noOperation(method: string, pathname: string): Response {
  const allowed = allowedAt(pathname);
  return allowed.length > 0 && !allowed.includes(method)
    ? problem("wrong-method", `Use ${allowed.join(" or ")}.`, {}, { allow: allowed.join(", ") })
    : problem("not-found", "There is no such address. All addresses are in /api/v1/openapi.json.");
}
