import { fieldWords } from "./field-words.ts";

type Schema = {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  description?: string;
};

/** The words for a field below `path` (schema, then fields): the most specific that there are. */
function wordsFor(path: readonly string[]): { key: string; words: string } | null {
  const [schema = "", ...fields] = path;
  const name = fields.at(-1) ?? "";
  const within = fields.at(-2);
  for (const key of [within && `${within}.${name}`, !within && `${schema}.${name}`, name])
    if (key && Object.hasOwn(fieldWords, key)) return { key, words: fieldWords[key] ?? "" };
  return null;
}

/**
 * The schemas with words for each field that brings none of its own. `used` is told which of `fieldWords` were needed,
 * `lacking` which fields have none.
 */
export function describeFields(
  schemas: Record<string, Schema>,
  told: { used?: (key: string) => void; lacking?: (path: string) => void } = {},
): void {
  const walk = (schema: Schema, path: readonly string[]) => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const here = [...path, name];
      const found = wordsFor(here);
      if (field.description === undefined && found) {
        field.description = found.words;
        told.used?.(found.key);
      }
      if (field.description === undefined) told.lacking?.(here.join("."));
      walk(field, here);
      if (field.items) walk(field.items, here);
    }
    for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) walk(one, path);
  };
  for (const [name, schema] of Object.entries(schemas)) walk(schema, [name]);
}
