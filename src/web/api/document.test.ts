import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { holds, pointer } from "../../../test/expect-documented.ts";
import { may } from "../../access/may.ts";
import { roles } from "../../inquiry/actor.ts";
import { describeFields } from "./describe-fields.ts";
import { makeDocument } from "./document.ts";
import { fieldWords } from "./field-words.ts";
import { operations } from "./operations.ts";
import { apiRows } from "./rows.ts";

const file = join(import.meta.dirname, "openapi.json");
const document = JSON.parse(JSON.stringify(makeDocument()));
const described: [path: string, method: string, Described][] = Object.entries(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods as Record<string, Described>).map(
      ([method, one]) => [path, method, one] as [string, string, Described],
    ),
);
type Content = Record<string, { schema: object; example?: unknown }>;
type Described = {
  operationId: string;
  summary: string;
  description?: string;
  security: object[];
  parameters?: { name: string; in: string; required: boolean }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};

// To renew it: RENEW=1 node bin/test.ts node src/web/api/document.test.ts
test("openapi.json is the document that is served", () => {
  if (process.env.RENEW) {
    writeFileSync(file, JSON.stringify(document, null, 2));
    execFileSync("biome", ["format", "--write", file]);
  }
  assert.deepEqual(
    JSON.parse(readFileSync(file, "utf8")),
    document,
    "The API changed. If that is meant, run: RENEW=1 node bin/test.ts node src/web/api/document.test.ts",
  );
});

test("the table of contents and the document name the same addresses, and the same right to each", () => {
  const inTable = apiRows.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  const inDocument = described.map(([path, method]) => `${method.toUpperCase()} ${path}`);
  assert.deepEqual(inTable.sort(), inDocument.sort());
  for (const { route, actions } of operations) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const row = apiRows.find((one) => one.path === path && one.method === route.method.toUpperCase());
    assert.equal(row?.action, actions[0], path);
  }
});

test("every operation says what it is, who may, how to ask and what may come back", () => {
  for (const [path, method, one] of described.filter(([path]) => path !== "/openapi.json")) {
    const operation = operations.find(({ route }) => route.operationId === one.operationId);
    assert.ok(operation, path);
    assert.ok(one.summary && one.security.length === 1, path);
    for (const role of roles) {
      const isNamed = one.description?.includes(role.replaceAll("_", " "));
      const isAble = operation.actions.some((action) => may([role], action));
      assert.ok(isNamed || !isAble, `${path} ${role}`);
    }
    for (const status of ["401", "403", "500"]) assert.ok(one.responses[status], `${path} ${status}`);
    if (method !== "post") continue;
    assert.ok(
      one.parameters?.some(({ name, required }) => name === "Idempotency-Key" && required),
      path,
    );
    for (const status of ["400", "413", "415", "422"]) assert.ok(one.responses[status], `${path} ${status}`);
  }
  const ids = described.map(([, , { operationId }]) => operationId);
  assert.equal(new Set(ids).size, ids.length, "each operationId is one operation's");
  assert.equal(document.openapi, "3.1.0");
  assert.equal(document.components.securitySchemes.token.scheme, "bearer");
});

test("every field and every schema says what it means, and no words stand there for nothing", () => {
  const used = new Set<string>();
  const schemas = makeDocument((key) => used.add(key)).components?.schemas ?? {};
  const lacking: string[] = [];
  describeFields(schemas as Parameters<typeof describeFields>[0], { lacking: (path) => lacking.push(path) });
  assert.deepEqual(lacking, []);
  assert.deepEqual(
    Object.keys(fieldWords).filter((key) => !used.has(key)),
    [],
    "words without a field",
  );
  for (const [name, schema] of Object.entries(document.components.schemas))
    assert.ok((schema as { description?: string }).description, name);
});

test("what may be null where it is used is not null everywhere", () => {
  for (const name of ["Duty", "Counting"])
    assert.equal(document.components.schemas[name].type, "object", name);
  const { next } = document.components.schemas.InquiryState.properties;
  assert.deepEqual(
    next.anyOf.map((one: { type?: string }) => one.type ?? "Duty"),
    ["Duty", "null"],
  );
});

test("every example fits its own schema", () => {
  let seen = 0;
  for (const [path, method, { requestBody, responses }] of described) {
    const at = ["paths", path, method];
    for (const [type, { example }] of Object.entries(requestBody?.content ?? {})) {
      assert.ok(example, `${path} has an example of what to send`);
      holds(pointer(...at, "requestBody", "content", type, "schema"), example, `${path} request`);
      seen++;
    }
    for (const [status, { content = {} }] of Object.entries(responses))
      for (const [type, { example }] of Object.entries(content))
        if (example !== undefined && ++seen)
          holds(pointer(...at, "responses", status, "content", type, "schema"), example, `${path} ${status}`);
  }
  assert.ok(seen > 20);
  const shapes = Object.entries(document.components.schemas) as [string, { examples?: unknown[] }][];
  for (const [name, { examples = [] }] of shapes)
    for (const example of examples) holds(pointer("components", "schemas", name), example, name);
  for (const name of ["Problem", "Done"]) assert.ok(document.components.schemas[name].examples.length > 0);
});

test("a schema of an answer allows no field that it does not name", () => {
  assert.throws(() =>
    holds(pointer("components", "schemas", "Done"), { inquiry: {}, entries: [], more: 1 }, "Done"),
  );
  const open = Object.entries(document.components.schemas).filter(
    ([, schema]) => (schema as { type?: string }).type === "object" && !isClosed(schema),
  );
  assert.deepEqual(open, []);
});

const isClosed = (schema: unknown) =>
  (schema as { additionalProperties?: unknown }).additionalProperties === false;
