import type { RouteConfig, z } from "@hono/zod-openapi";
import { type ProblemKind, statusOf } from "./problem.ts";

type Responses = RouteConfig["responses"];

const says: Record<number, string> = {
  400: "It could not be read, or lacks its Idempotency-Key",
  401: "No valid token",
  403: "The token's role does not include this",
  404: "There is no such inquiry, or it is not yours",
  409: "Refused by a clause of the procedure: which, why, and what to do instead",
  413: "More than 1 MB",
  415: "Not JSON in UTF-8, or compressed",
  422: "Some fields need another look, or the Idempotency-Key was used for another request",
  500: "A mistake on our side",
  503: "The database keeps nothing just now; `Retry-After` says in how many seconds to try again",
};

/** The headers that go with some of them. */
const headers: Record<number, Record<string, string>> = {
  401: { "WWW-Authenticate": "The scheme, and what is wrong with the token (RFC 6750)" },
  503: { "Retry-After": "In how many seconds to try again" },
};
const headersOf = (status: string) =>
  Object.fromEntries(
    Object.entries(headers[Number(status)] ?? {}).map(([name, description]) => [
      name,
      { required: true, description, schema: { type: "string" as const } },
    ]),
  );

/** Each status of a problem, described once for all operations; `Problem` is whatever else says no. */
export const problemResponses = Object.fromEntries(
  Object.entries({ ...says, "": "Whatever else says no: 405 with `Allow`, 408, 431" }).map(
    ([status, description]) => [
      `Problem${status}`,
      {
        description,
        ...(headers[Number(status)] && { headers: headersOf(status) }),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ],
  ),
);

/** The problems that an operation may answer with, by their kinds. */
export function problems(...kinds: ProblemKind[]): Responses {
  const statuses = [...kinds, "token-missing", "forbidden", "trouble", "not-kept"] as const;
  return Object.fromEntries(
    statuses.map(statusOf).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  );
}

/** What a request with a body may be told about it. */
export const bodyProblems = [
  "not-readable",
  "key-missing",
  "too-large",
  "not-json",
  "fields",
] as const satisfies ProblemKind[];

/** A success as JSON. */
export const success = (
  schema: z.ZodType,
  description: string,
  example: unknown,
  headers?: z.ZodObject,
): Responses[string] => ({
  description,
  ...(headers && { headers }),
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});
