import { z } from "zod";
import { categories } from "../../letters/gate/categories.ts";
import type { TypedReply } from "./gate-side.ts";

const form = z.object({
  text: z.string().max(20_000).catch(""),
  outcome: z.string().catch(""),
  how: z.string().catch("letter"),
  promise: z.iso.date().optional().catch(undefined),
  about: z.string().catch("general"),
  category: z.enum(categories).optional().catch(undefined),
});

/** A reply as the composer's form holds it; what does not fit is left out, for nothing is decided here. */
export function typedReply(fields: FormData): TypedReply {
  const { text, outcome, how, promise, about, category } = form.parse(Object.fromEntries(fields));
  return {
    text,
    isLetter: how === "letter",
    settles: outcome === "settles",
    ...(promise && outcome !== "settles" && { promise }),
    about: about === "student" ? "student" : "general",
    ...(category && { category }),
    copies: copiesIn(fields).map(({ to }) => to),
  };
}

/** The addresses that get a copy: those chosen among the people on file, and one that was written. */
export function copiesIn(fields: FormData): { to: string; reason?: string }[] {
  const chosen = fields
    .getAll("copy")
    .filter((one) => typeof one === "string" && one.trim() !== "")
    .slice(0, 10)
    .map((to) => ({ to: String(to).trim() }));
  const free = String(fields.get("copyTo") ?? "").trim();
  const reason = String(fields.get("copyReason") ?? "").trim();
  return free ? [...chosen, { to: free, ...(reason && { reason }) }] : chosen;
}
