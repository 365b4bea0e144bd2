import { isUnanswered } from "../../inquiry/state.ts";
import type { InquiryType } from "../../inquiry/words.ts";
import { answerIn } from "../answer-in.ts";
import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { asksOnly } from "../pause.ts";
import { wordsOf } from "../sentences.ts";

/** The three types whose guideline asks for an answer: each owes one by the edition's date for its type. */
const answer = (id: string, type: Exclude<InquiryType, "emergency">): Clause => ({
  id,
  words: wordsOf(id),
  obliges(happening, inquiry, world) {
    if (inquiry.type !== type) return null;
    const stretch = world.edition.answerWithin[type];
    if (happening.kind === "received") return within(stretch, happening.receivedAt, world);
    const running = inquiry.duties.some((duty) => !duty.over && (duty.clause === id || duty.told));
    if (running) return null;
    // What was not yet answered under the old type is owed under the new one, from the same moment.
    if (happening.kind === "classified" && isUnanswered(inquiry))
      return within(stretch, inquiry.receivedAt, world);
    if (
      (happening.kind === "guardianWrote" && happening.from === "guardian") ||
      happening.kind === "reopened" ||
      (happening.kind === "emergencyStoodDown" && isUnanswered(inquiry))
    )
      return within(stretch, world.now, world, happening.kind === "guardianWrote" ? "received" : "started");
    return null;
  },
  // A reply that only asks back answers nothing: the duty waits for the parent, and goes on when they write.
  pauses: true,
  metBy(happening) {
    const reply = answerIn(happening);
    return reply !== null && !asksOnly(reply);
  },
  waivedBy(happening, inquiry) {
    if (happening.kind === "classified" && inquiry.type !== type) return "other_type";
    if (happening.kind === "escalated") return "new_date_with_escalation";
    if (happening.kind === "complaintOpened") return "new_date_with_complaint";
    return happening.kind === "closed" ? `closed_${happening.outcome}` : null;
  },
});

/** Provide accurate, approved information; offer to send documentation if needed. */
export const generalInformation = answer("4.a", "general");
/** Only discuss with authorized parents/guardians; ensure compliance with privacy laws. */
export const progressAndRecords = answer("4.b", "records");
/** Listen respectfully; document concern; explain next steps or escalation process. */
export const concernsAndComplaints = answer("4.c", "concern");
