import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { wordsOf } from "../sentences.ts";

/** Acknowledge receipt within one (1) business day. */
export const acknowledge: Clause = {
  id: "3.1.b",
  words: wordsOf("3.1.b"),
  obliges(happening, inquiry, world) {
    const stretch = world.edition.acknowledgeWithin;
    if (happening.kind === "received") return within(stretch, happening.receivedAt, world);
    // The parent never got it: what we owed, we owe again. A date that passed meanwhile is not forgiven by a new one.
    if (happening.kind === "letterBounced" && happening.purpose === "acknowledgement") {
      const first = inquiry.duties.find((duty) => duty.clause === "3.1.b");
      if (first && first.until > world.now)
        return {
          until: first.until,
          why: first.why,
          ...(first.steps && { steps: first.steps }),
          ...(first.counted && { counted: first.counted }),
        };
      return within(stretch, world.now, world, "started");
    }
    // Whom to ring was told at once; who has the question and by when was not.
    if (happening.kind === "emergencyStoodDown" && happening.resumes)
      return inquiry.duties.some(({ clause, over }) => clause === "3.1.b" && !over)
        ? null
        : within(stretch, world.now, world, "started");
    return null;
  },
  // Met when it was really handed over, not when it was written; a first reply that went out acknowledges too.
  metBy: (happening, { emergency }) =>
    (happening.kind === "letterHandedOver" &&
      (happening.purpose === "acknowledgement" ||
        happening.purpose === "reply" ||
        (happening.purpose === "emergency" && emergency?.state !== "stood_down"))) ||
    (happening.kind === "acknowledged" && happening.how !== "letter"),
  waivedBy: (happening) =>
    happening.kind === "closed" && happening.outcome !== "settled" ? `closed_${happening.outcome}` : null,
  forbids(command, inquiry) {
    if (command.kind !== "acknowledge" && command.kind !== "acknowledgeByLetter") return null;
    if (!inquiry?.acknowledged) return null;
    return {
      because: "This inquiry was acknowledged already.",
      instead: "Nothing more is needed; write a reply when you have one.",
    };
  },
};
