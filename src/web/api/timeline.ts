import { z } from "@hono/zod-openapi";
import { type Entry, entrySchema } from "../../inquiry/entry.ts";
import type { Kept } from "../../inquiry/words.ts";
import { moment } from "./inquiry-state.ts";

/** The kinds of entries that a record may hold. */
export const entryKind = z
  .enum(entrySchema.options.map(({ shape }) => shape.kind.value))
  .openapi("EntryKind", {
    description: "What an entry of the record says happened; later releases may add kinds",
  });

export const TimelineEntry = z
  .strictObject({
    seq: z.int().positive(),
    kind: entryKind,
    at: moment,
    by: z.strictObject({
      kind: z.enum(["staff", "guardian", "token", "system"]),
      id: z.uuid().nullable(),
      name: z.string().nullable(),
    }),
    text: z.string().nullable().openapi({
      description: "What was written or said; null where there is nothing, or the role may not read it",
    }),
    to: z.uuid().nullable().openapi({ description: "Whom it was given to" }),
    until: moment.nullable(),
    clause: z.string().nullable(),
    duty: z.string().nullable(),
    letter: z.uuid().nullable(),
  })
  .openapi("TimelineEntry", { description: "One thing that happened; never edited, never removed" });

type Words = {
  texts: Record<string, string>;
  notes: Record<string, string>;
  names: Record<string, string>;
  /** Whether what people wrote may be read, and whether notes may. */
  may: { words: boolean; notes: boolean };
};

/** An entry as the API tells it. */
export function timelineEntry(entry: Entry, words: Words): z.input<typeof TimelineEntry> {
  const text = textOf(entry);
  const isNote = entry.kind === "noted";
  const may = words.may.words && (!isNote || words.may.notes);
  return {
    seq: entry.seq,
    kind: entry.kind,
    at: entry.at,
    by: byWhom(entry, words),
    text: may && text ? ((isNote ? words.notes : words.texts)[text.text] ?? null) : null,
    to: (entry.kind === "received" ? entry.owner : "to" in entry && isId(entry.to) ? entry.to : null) ?? null,
    until: "until" in entry ? entry.until : null,
    clause: "clause" in entry ? entry.clause : null,
    duty: "duty" in entry ? entry.duty : null,
    letter: ("letter" in entry && entry.letter) || null,
  };
}

const isId = (to: unknown): to is string => typeof to === "string";

function byWhom({ by }: Entry, { names, may }: Words) {
  if (by.kind === "system") return { kind: by.kind, id: null, name: by.part };
  if (by.kind === "guardian") return { kind: by.kind, id: may.words ? by.id : null, name: null };
  return { kind: by.kind, id: by.id, name: names[by.id] ?? null };
}

/**
 * Where an entry keeps the words that it is about. A letter's own words stay inside: its footer holds the parent's
 * private link, and what was answered stands in the reply.
 */
function textOf(entry: Entry): Kept | null {
  switch (entry.kind) {
    case "received":
      return entry.question;
    case "guardianWrote":
    case "replied":
      return entry.text;
    case "noted":
      return entry.note;
    case "factSupplied":
      return entry.value;
    case "rated":
      return entry.words ?? null;
    case "emergencyRaised":
      return entry.because ?? null;
    default:
      return ("reason" in entry && entry.reason) || null;
  }
}
