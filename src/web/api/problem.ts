import { z } from "@hono/zod-openapi";
import type { Refusal } from "../../inquiry/refusal.ts";

const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(["block", "warn", "advise"]),
  says: z.string(),
  instead: z.string(),
});

/** What every answer but a success looks like (RFC 9457): a sentence that says what is wrong, and what to do next. */
export const Problem = z
  .strictObject({
    type: z.string().startsWith("urn:answerable:problem:"),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    clause: z.string().optional().meta({ description: "The sentence of the procedure that says no" }),
    words: z.string().optional().meta({ description: "That sentence, in its own words" }),
    because: z.string().optional(),
    instead: z.string().optional(),
    rule: z.string().optional().meta({ description: "The rule of disclosure behind it, by its name" }),
    ways: z.array(z.string()).optional().meta({ description: "The lawful ways on, by name" }),
    findings: z.array(finding).optional().meta({ description: "What a draft was stopped for" }),
    problems: z.array(z.strictObject({ field: z.string(), says: z.string() })).optional(),
  })
  .openapi("Problem", {
    description: "Problem details (RFC 9457) with the clause that says no and what to do instead",
    examples: [
      {
        type: "urn:answerable:problem:refused",
        title: "The procedure does not allow this.",
        status: 409,
        detail:
          "This inquiry was acknowledged already. Nothing more is needed; write a reply when you have one.",
        clause: "3.1.b",
        words: "Acknowledge receipt within one (1) business day.",
        because: "This inquiry was acknowledged already.",
        instead: "Nothing more is needed; write a reply when you have one.",
      },
      {
        type: "urn:answerable:problem:fields",
        title: "Some fields need another look.",
        status: 422,
        detail: "Please write your question. Please give “danger” as true or false.",
        problems: [
          { field: "question", says: "Please write your question." },
          { field: "danger", says: "Please give “danger” as true or false." },
        ],
      },
    ],
  });
type Problem = z.infer<typeof Problem>;

const kinds = {
  "not-readable": [400, "The request could not be read."],
  slow: [408, "The request came too slowly."],
  "long-head": [431, "The head of the request is too large."],
  "key-missing": [400, "This request needs an Idempotency-Key."],
  "token-missing": [401, "This needs a valid token."],
  forbidden: [403, "This token may not do that."],
  "not-found": [404, "There is nothing here."],
  "wrong-method": [405, "This address does not answer to that method."],
  refused: [409, "The procedure does not allow this."],
  "too-large": [413, "The request is too large."],
  "not-json": [415, "The request must be JSON."],
  encoded: [415, "The request must not be compressed."],
  fields: [422, "Some fields need another look."],
  "key-used": [422, "This Idempotency-Key was used for another request."],
  trouble: [500, "Something went wrong on our side."],
  "not-kept": [503, "Nothing can be kept just now."],
} as const satisfies Record<string, [number, string]>;
export type ProblemKind = keyof typeof kinds;

/** The HTTP status that goes with a kind of problem. */
export const statusOf = (kind: ProblemKind): number => kinds[kind][0];

/** An answer that says no, as `application/problem+json`. */
export function problem(
  kind: ProblemKind,
  detail: string,
  more: Omit<Problem, "type" | "title" | "status" | "detail"> = {},
  headers: Record<string, string> = {},
): Response {
  const [status, title] = kinds[kind];
  const body: Problem = { type: `urn:answerable:problem:${kind}`, title, status, detail, ...more };
  return Response.json(body, { status, headers: { ...headers, "content-type": "application/problem+json" } });
}

/** A clause said no: its own words, why here, and what to do instead. */
export const refusedBy = ({ clause, words, because, instead, rule, ways, findings }: Refusal): Response =>
  problem("refused", `${because} ${instead}`, {
    ...{ clause, words, because, instead },
    ...(rule && { rule }),
    ...(ways && { ways }),
    ...(findings && {
      findings: findings.map(({ code, severity, says, instead }) => ({ code, severity, says, instead })),
    }),
  });

/** An answer that names every field that is wrong, in one sentence each. */
export const wrongFields = (problems: { field: string; says: string }[]): Response =>
  problem("fields", problems.map(({ says }) => says).join(" "), {
    problems: problems.map(({ field, says }) => ({ field, says })),
  });

/** The same for an inquiry that is not there and for one that is not yours. */
export const missingInquiry = (): Response =>
  problem(
    "not-found",
    "There is no such inquiry here. Check the reference; it has eight letters and digits.",
  );
