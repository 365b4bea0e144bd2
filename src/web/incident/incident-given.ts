import { z } from "zod";
import { line, optional, text, time } from "../../channels/form/field.ts";
import { incidentKinds } from "../../letters/words/incident-words.ts";
import type { IncidentCommand } from "../../sop/incident/decide-incident.ts";

/** In how many minutes parents hear again, as the page offers it. */
export const minutesOffered = [15, 30, 60, 120, 240, 720] as const;

const said = {
  en: text("what the school says", 1_500),
  es: optional(text("the Spanish words", 1_500)),
  ar: optional(text("the Arabic words", 1_500)),
  minutes: z.enum(minutesOffered.map(String), "Please choose when parents hear again."),
  site: optional(line("where children are collected", 200)),
  from: optional(time),
  to: optional(time),
  needsId: z.literal("on").optional(),
  named: optional(text("why parents are to read the name", 500)),
};
const reason = optional(text("the reason", 500));
const id = z.uuid("Please choose a colleague.");

/** What the pages of incidents send; `act` says what it is. */
export const incidentForm = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("open"),
    kind: z.enum(incidentKinds, "Please choose what goes on."),
    reason,
    ...said,
  }),
  z.object({ act: z.literal("update"), ...said }),
  z.object({ act: z.literal("agree") }),
  z.object({ act: z.literal("decline"), reason: text("why not", 500) }),
  z.object({ act: z.literal("look") }),
  z.object({ act: z.enum(["join", "leave"]), staff: id }),
  z.object({ act: z.literal("close"), note: optional(text("the after-note", 4_000)), reason }),
]);
type Given = z.output<typeof incidentForm>;

/** The form as a command; the next word is counted from now. */
export function incidentCommand(given: Given, team: readonly string[], now: string): IncidentCommand {
  switch (given.act) {
    case "open":
      return {
        ...{ act: "open", kind: given.kind, statement: statementOf(given, now), team: [...team] },
        ...(given.reason && { reason: given.reason }),
        ...(given.named && { named: given.named }),
      };
    case "update":
      return {
        ...{ act: "update", statement: statementOf(given, now) },
        ...(given.named && { named: given.named }),
      };
    case "decline":
      return { act: "decline", reason: given.reason };
    case "join":
    case "leave":
      return { act: given.act, staff: given.staff };
    case "close":
      return {
        act: "close",
        ...(given.note && { note: given.note }),
        ...(given.reason && { reason: given.reason }),
      };
    default:
      return { act: given.act };
  }
}

const statementOf = (given: Extract<Given, { act: "open" | "update" }>, now: string) => ({
  words: { en: given.en, ...(given.es && { es: given.es }), ...(given.ar && { ar: given.ar }) },
  next: new Date(Date.parse(now) + Number(given.minutes) * 60_000).toISOString(),
  ...(given.site && { site: given.site }),
  ...(given.from && { from: given.from }),
  ...(given.to && { to: given.to }),
  needsId: given.needsId === "on",
});
