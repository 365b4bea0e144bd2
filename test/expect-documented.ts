import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { makeDocument } from "../src/web/api/document.ts";

type Described = {
  headers?: Record<string, { required?: boolean; schema: object }>;
  content: Record<string, { schema: object }>;
};
type Operations = Record<string, { responses: Record<string, Described | { $ref: string }> }>;

const document = makeDocument();
const paths = document.paths as unknown as Record<string, Operations>;
const responses = (document.components?.responses ?? {}) as Record<string, unknown>;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: "document", ...JSON.parse(JSON.stringify(document)) }, "document", false, false);

const pointer = (...parts: string[]) =>
  `document#/${parts.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;

/**
 * Holds an answer against the OpenAPI document: its status, its type, its headers and its body. What no operation
 * describes (an unknown address, a wrong method) must still be the document's problem. Answers with the JSON.
 */
export async function expectDocumented(
  method: string,
  address: string,
  response: Response,
): Promise<unknown> {
  const [path = ""] = address.split("?");
  const type = response.headers.get("content-type") ?? "";
  const template = Object.keys(paths).find((one) =>
    new RegExp(`^${one.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  const operation = template && paths[template]?.[method.toLowerCase()];
  const what = `${method} ${path} → ${response.status}`;
  const json: unknown = await response.json();
  if (!template || !operation) {
    assert.ok([404, 405].includes(response.status), `${what} is not described at all`);
    assert.equal(type, "application/problem+json", what);
    holds(pointer("components", "schemas", "Problem"), json, what);
    return json;
  }
  const named = operation.responses[response.status];
  assert.ok(named, `${what} is not described`);
  const shared = "$ref" in named ? named.$ref.split("/").slice(1) : null;
  const described = shared ? (responses[shared.at(-1) ?? ""] as Described) : (named as Described);
  const [expected = ""] = Object.keys(described.content);
  assert.equal(type, expected, what);
  for (const [name, { required, schema }] of Object.entries(described.headers ?? {})) {
    const given = response.headers.get(name);
    assert.ok(given !== null || !required, `${what} lacks ${name}`);
    if (given !== null) assert.ok(ajv.validate(schema, given), `${what}: ${name} is ${given}`);
  }
  const own = ["paths", template, method.toLowerCase(), "responses", String(response.status)];
  holds(pointer(...(shared ?? own), "content", expected, "schema"), json, what);
  if (response.status >= 400) {
    const { title, detail, status } = json as { title: string; detail: string; status: number };
    assert.equal(status, response.status);
    for (const words of [title, detail]) assert.match(words, /^[A-Z“"].*[.!?]$/s, `${what}: “${words}”`);
  }
  return json;
}

/** Holds a value against the schema at a pointer into the document. */
export function holds($ref: string, value: unknown, what: string): void {
  const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref });
  assert.ok(
    validate(value),
    `${what}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value).slice(0, 2_000)}`,
  );
}
export { pointer };
