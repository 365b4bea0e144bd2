import type { ToParent } from "../../../inquiry/refusal.ts";

/** What a parent reads where the procedure says no: why, and what to do instead. `other` is for what is met nowhere yet. */
export const refusals: Record<ToParent | "other", { because: string; instead: string }> = {
  closed: {
    because: "Your question is closed, so nothing in it can be changed.",
    instead: "Add a message on this page. That opens it again.",
  },
  rated: {
    because: "You have already told us. Thank you.",
    instead: "If something is still open, add a message on this page.",
  },
  waitsAlready: {
    because: "Your question is already waiting for the next person up.",
    instead: "You will hear from us by the date on this page. If it is urgent, call the school.",
  },
  nobodyToAsk: {
    because: "This page could not pass your question on.",
    instead: "Please call the school. We will then pass it on by hand.",
  },
  linesMissing: {
    because: "We need a few words about what is still missing.",
    instead: "Write them in and send the form again.",
  },
  formUsed: {
    because: "This form was already used for something else.",
    instead: "Open the page again and send it from there.",
  },
  other: {
    because: "This was not possible.",
    instead: "Please call the school.",
  },
};
