import type { Duty, Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { clockNamed } from "../../sop/statutory-clocks.ts";

/** A date that the law gives the guardian. `answer`: that the school must answer, which says nothing about a child. */
export type LawDate = Pick<Duty, "until" | "why" | "steps"> & {
  gives: "access" | "answer" | "acknowledgement" | "report";
  awaiting: "identity" | "scope" | null;
  late: boolean;
};

/**
 * The dates of law that run for the guardian. Access is promised to nobody here: who holds the link is not who has the
 * right, and a page that spoke of access to some would tell the others what is on file about them.
 */
export const lawDates = (inquiry: Inquiry, now: Moment): LawDate[] =>
  inquiry.duties
    .filter(({ clock, over }) => clock && !over)
    .flatMap((duty) => {
      const gives = clockNamed(duty.clock)?.gives;
      return gives ? [{ duty, gives }] : [];
    })
    .toSorted((a, b) => (a.duty.until < b.duty.until ? -1 : 1))
    .map(({ duty, gives }) => ({
      until: duty.until,
      why: duty.why,
      ...(duty.steps && { steps: duty.steps }),
      gives: gives === "access" ? "answer" : gives,
      awaiting: duty.paused && duty.paused.because !== "guardian" ? duty.paused.because : null,
      late: !duty.paused && (duty.state === "missed" || duty.until < now),
    }));
