import type { Clause } from "../clause.ts";
import { complaintForbids } from "../ladders/forbids.ts";
import type { Step } from "../ladders/stage-duties.ts";
import { wordsOf } from "../sentences.ts";

/**
 * Provide clear guidelines for escalating complex or sensitive concerns.
 *
 * A complaint goes by a ladder, which is data (`ladders/`): who decides, by when, what is sent, and what comes next. Its
 * dates begin with what people do (`acts/complaint.ts`); here stands what is not allowed, and what meets them.
 */
export const guidelinesForEscalating: Clause = {
  id: "2.c",
  words: wordsOf("2.c"),
  forbids: complaintForbids,
  metBy(happening, inquiry, { step }) {
    const { kind } = happening;
    switch (step as Step) {
      case "formal":
        return kind === "complaintOpened" || kind === "formalRefused";
      case "acknowledgement":
        return (
          (kind === "letterHandedOver" && happening.purpose === "complaint") ||
          // Nothing can be sent: somebody says it, or puts it in the post.
          (!inquiry.email && kind === "acknowledged")
        );
      case "meeting":
        return kind === "complaintInvestigated" && happening.sort === "met";
      case "remedy":
        return kind === "complaintInvestigated" && happening.sort === "remedied";
      case "hearing":
        return kind === "hearingHeld";
      case "answer":
        return kind === "complaintDecided";
      case "late":
        return kind === "lateComplaintDecided";
      case "close":
        return kind === "complaintEnded";
    }
  },
  waivedBy(happening, _, { step }) {
    if (happening.kind === "complaintEnded") return `complaint_${happening.how}`;
    if (happening.kind === "complaintTakenUp" && step === "close") return "taken_further";
    if (happening.kind === "complaintDecided" && ["hearing", "meeting", "remedy"].includes(step ?? ""))
      return "decided";
    return happening.kind === "closed" ? `closed_${happening.outcome}` : null;
  },
};
