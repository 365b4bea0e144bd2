import { type Duty, type Inquiry, owed } from "./state.ts";

/** The date that counts for the guardian: what they were told, else the answer, else the acknowledgement. */
export function dateShown(inquiry: Inquiry): Duty | null {
  const open = owed(inquiry);
  return (
    open.find(({ told }) => told) ??
    open.find(({ clause }) => ["4.a", "4.b", "4.c"].includes(clause)) ??
    open.find(({ clause }) => clause === "3.1.b") ??
    null
  );
}

/** Does the guardian know of it? A letter, a call or the receipt on our own page told them. */
export const knowsItsDate = (inquiry: Inquiry): boolean =>
  inquiry.acknowledged !== null || inquiry.source === "web" || inquiry.duties.some(({ told }) => told);
