import type { Inquiry } from "../../inquiry/state.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

/** What is still owed once an emergency is over. */
export const afterwardsOf = ({ inquiry: { emergency, duties }, names }: InquiryView, viewer: string) => {
  const alone = emergency?.alone && "id" in emergency.alone ? (emergency.alone.id ?? "") : null;
  return {
    owesNote: duties.some(({ clause, over }) => clause === "5.a" && !over),
    owesLook: alone === null ? null : { by: names[alone] ?? "Somebody", isTheirs: alone === viewer },
  };
};

/** Since when we wait for the parent; null while it is the school's turn. */
export function waitingSince({ waiting, acts, receivedAt }: Inquiry, clock: SchoolClock): string | null {
  const asked = acts.findLast(({ kind }) => kind === "replied")?.at ?? receivedAt;
  return waiting ? whenWords(asked, clock) : null;
}
