import { z } from "zod";

// What the shapes of entries are made of.

export const id = z.uuid();
export const moment = z.iso.datetime({ precision: 3 });
export const kept = z.strictObject({ text: id, digest: z.string().length(64) });
export const code = z.string().max(80);
export const identityLevel = z.union(
  [0, 1, 2, 3, 4, 5].map((level) => z.literal(level as 0 | 1 | 2 | 3 | 4 | 5)),
);

const actor = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("staff"), id }),
  z.strictObject({ kind: z.literal("guardian"), id: id.nullable() }),
  z.strictObject({ kind: z.literal("token"), id }),
  z.strictObject({ kind: z.literal("system"), part: z.enum(["intake", "post", "sweep"]) }),
]);

const stamp = { seq: z.int().positive(), at: moment, by: actor };
/**
 * The shape of one kind of entry: strict, because what is kept for ever is public. Number, moment and actor are
 * always there.
 */
export const entry = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...stamp, ...shape });
