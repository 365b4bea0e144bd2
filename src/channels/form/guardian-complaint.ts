import { z } from "zod";
import type { ComplaintCommand } from "../../inquiry/complaint-command.ts";
import type { Place } from "../../inquiry/place.ts";
import { involved } from "../../sop/ladders/independent.ts";
import { stageNow } from "../../sop/ladders/stage-now.ts";
import { nextUp } from "../../sop/next-up.ts";
import type { Database } from "../../store/database.ts";
import { keep } from "../../store/keep.ts";
import { takenUpLetter } from "./complaint-letter.ts";
import { optional, text } from "./field.ts";
import type { Found } from "./found.ts";
import { waysUp } from "./ways-up.ts";

/** What the holder of a private link may do with a formal complaint. */
export const formalForm = z.strictObject({ text: optional(text("what it is about", 8_000)) });
export const furtherForm = z.strictObject({ text: text("what is still wrong", 8_000) });

/** The parent asks for the formal route (SOP 2.c), as the command; their words are readied for the record. */
export const formalFrom = (form: z.output<typeof formalForm>): ComplaintCommand => ({
  ...{ kind: "askFormal", how: "page" },
  ...(form.text && { text: keep(form.text) }),
});

/**
 * The parent goes one stage further: who decides it is proposed over the organisation's tree, among those who had nothing
 * to do with it before. A panel is named by people.
 */
export async function takeUpFrom(
  tx: Database,
  place: Place,
  found: Found,
  form: z.output<typeof furtherForm>,
): Promise<ComplaintCommand> {
  const { inquiry } = found;
  const { complaint } = inquiry;
  const next = stageNow(inquiry, complaint?.decided?.next ?? "");
  const { world, subjects } = await waysUp(tx, place, found, form.text);
  const tried = involved(inquiry, { next: true });
  const decider = next?.hearing
    ? null
    : (nextUp({ subjects, holder: complaint?.decider ?? inquiry.owner, tried }, world)?.to ?? null);
  return { kind: "takeUp", text: keep(form.text), decider, ...takenUpLetter(decider, found) };
}
