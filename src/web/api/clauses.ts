import { z } from "@hono/zod-openapi";
import { sentences } from "../../sop/sentences.ts";
import type { Operation } from "./operation.ts";
import { problems, success } from "./responses.ts";

const Clause = z
  .strictObject({
    id: z.string(),
    words: z.string(),
    keptBy: z.array(z.enum(["rule", "form", "check", "people"])),
    how: z.string(),
  })
  .openapi("Clause", { description: "One sentence of the procedure, its id, and who keeps it" });
const Clauses = z
  .strictObject({ clauses: z.array(Clause) })
  .openapi("Clauses", { description: "The procedure, sentence by sentence" });

export const clauses: Operation = {
  actions: ["see procedure"],
  route: {
    method: "get",
    path: "/clauses",
    operationId: "listClauses",
    tags: ["Procedure"],
    summary: "The procedure, sentence by sentence, with the ids that refusals name",
    request: {},
    responses: { 200: success(Clauses, "Every sentence", { clauses: sentences.slice(0, 1) }), ...problems() },
  },
  answer: async () =>
    Response.json({
      clauses: sentences.map(({ id, words, keptBy, how }) => ({ id, words, keptBy, how })),
    } satisfies z.input<typeof Clauses>),
};
