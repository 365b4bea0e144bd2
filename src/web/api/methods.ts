import { apiRows } from "./rows.ts";

/** The methods that an address of the API answers to; none when there is no such address. `path` may carry its mount. */
export function allowedAt(path: string): string[] {
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
