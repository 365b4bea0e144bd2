import { OpenAPIHono, z } from "@hono/zod-openapi";
import { may } from "../../access/may.ts";
import { roles } from "../../inquiry/actor.ts";
import { describeFields } from "./describe-fields.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { Problem } from "./problem.ts";
import { problemResponses, success } from "./responses.ts";

const description = `The desk for programs: what the pages can do, through the same rules and the same forms.

Send a token in the header \`Authorization: Bearer …\`; it stands for one school and one role. Every POST carries an \
\`Idempotency-Key\`. Every answer that says no is a problem (RFC 9457) in sentences; when the procedure says no, it names \
the clause, why, and what to do instead. Moments are UTC; dates are local to the school.

**Sending.** JSON in UTF-8, 1 MB and 40 levels at most, each field once, nothing compressed. A field that is not \
described is refused, an empty text is a field left out, and every field that needs another look is named in \
\`problems\` (422).

**Once.** The same \`Idempotency-Key\` with the same body is answered again, with \`Idempotency-Replayed: true\`, also \
much later and while the first is still on its way; with another body it is refused (422). What was refused has not \
used its key. After a broken connection, 500 or 503, send the same request with the same key.

**Versions.** An inquiry's \`seq\` is its version: send the one that you read as \`seen\`, and you are refused (409) when \
somebody else acted since. There are no ETags; \`If-Match\` says nothing here.

**Pages.** \`GET /inquiries\` answers with \`next\`; send it as \`after\`, unchanged, until it is null. Inquiries that come or \
move meanwhile may be missed or seen twice.

**Statuses.** 401 without a valid token, 403 where its role does not include the act, 404 for what is not there and for what \
is not yours alike, 405 with \`Allow\`, 409 where the procedure says no, 422 for fields. 4xx need a change, 5xx another \
try.`;

/** What is answered where no operation says it: 405, 408, 431 and whatever else may come. */
const otherwise = { default: { $ref: "#/components/responses/Problem" } };

/** The OpenAPI 3.1 document, made from the schemas that requests are read with. `used` hears which field words it took. */
export function makeDocument(used: (key: string) => void = () => undefined) {
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
      responses: { ...route.responses, ...otherwise },
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
    responses: {
      200: success(z.looseObject({ openapi: z.string() }), "OpenAPI 3.1", undefined),
      ...otherwise,
    },
  });
  const document = getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Answerable",
      version: "1",
      description,
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/api/v1" }],
    tags: [
      {
        name: "Inquiries",
        description: "To bring one, to list them by what is owed, to search, to read one.",
      },
      {
        name: "Acts",
        description:
          "What is done with an inquiry. Each answers with the inquiry as it is then, and the kinds of entries that it added.",
      },
      { name: "Procedure", description: "The sentences of the procedure, declared closures, this document." },
    ],
  });
  describeFields((document.components?.schemas ?? {}) as Parameters<typeof describeFields>[0], { used });
  return document;
}

function needs(actions: Operation["actions"]): string {
  const able = roles.filter((role) => actions.some((action) => may([role], action)));
  return `Roles: ${able.join(", ").replaceAll("_", " ")}.`;
}
