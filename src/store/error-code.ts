/** The code of what failed, as Node and PostgreSQL give it: "ECONNREFUSED", "23505". Undefined where there is none. */
export const errorCode = (error: unknown): string | undefined => textOf(error, "code");

/** The constraint that PostgreSQL refused a row for; undefined where it was none. */
export const constraintOf = (error: unknown): string | undefined => textOf(error, "constraint");

function textOf(error: unknown, name: string): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : undefined;
}
