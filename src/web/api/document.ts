import { OpenAPIHono, z } from "@hono/zod-openapi";
import { may } from "../../access/may.ts";
import { roles } from "../../inquiry/actor.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { Problem } from "./problem.ts";
import { problemResponses, success } from "./responses.ts";

const description = `The desk for programs: what the pages can do, through the same rules and the same forms.

Send a token in the header \`Authorization: Bearer …\`; it stands for one school and one role. Every POST carries an \
\`Idempotency-Key\`. Every answer that says no is a problem (RFC 9457) in sentences; when the procedure says no, it names \
the clause, why, and what to do instead. Moments are UTC; dates are local to the school.`;

/** The OpenAPI 3.1 document, made from the schemas that requests are read with. */
export function makeDocument() {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono();
  registry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "Made by an administrator: `answerable token --role office --school oak-hill`",
  });
  registry.register("Problem", Problem);
  for (const [name, response] of Object.entries(problemResponses))
    registry.registerComponent("responses", name, response);
  for (const { route, actions } of operations)
    registry.registerPath({
      ...route,
      security: [{ token: [] }],
      description: [route.description, needs(actions)].filter(Boolean).join(" "),
    });
  registry.registerPath({
    method: "get",
    path: "/openapi.json",
    operationId: "readDocument",
    tags: ["Procedure"],
    summary: "This document",
    security: [],
    request: {},
    responses: { 200: success(z.looseObject({ openapi: z.string() }), "OpenAPI 3.1", undefined) },
  });
  return getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Answerable",
      version: "1",
      description,
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/api/v1" }],
    tags: [{ name: "Inquiries" }, { name: "Acts" }, { name: "Procedure" }],
  });
}

function needs(actions: Operation["actions"]): string {
  const able = roles.filter((role) => actions.some((action) => may([role], action)));
  return `Roles: ${able.join(", ").replaceAll("_", " ")}.`;
}
