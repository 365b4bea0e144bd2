import { z } from "@hono/zod-openapi";
import { type ActName, acts } from "../../channels/form/acts.ts";
import { actionFor, submit } from "../submit.ts";
import { actWords } from "./act-words.ts";
import { doneExample } from "./answer-examples.ts";
import { keyHeader } from "./idempotency-key.ts";
import { InquiryState, reference, stateOf } from "./inquiry-state.ts";
import type { Operation } from "./operation.ts";
import { outcome, replayed } from "./outcome.ts";
import { actExamples } from "./request-examples.ts";
import { bodyProblems, problems, success } from "./responses.ts";
import { entryKind } from "./timeline.ts";

/** Where each act stands below an inquiry, its name in the document, and what it is in one line. */
const addresses: Record<ActName, [path: string, operationId: string, summary: string]> = {
  reply: ["reply", "reply", "Reply to the parent (SOP 3.2, 3.3)"],
  note: ["note", "addNote", "Note something for staff only (SOP 3.5)"],
  acknowledgement: [
    "acknowledgement",
    "acknowledge",
    "Say that it was acknowledged by voice or post (SOP 3.1)",
  ],
  escalation: ["escalation", "escalate", "Escalate, and tell the parent (SOP 6)"],
  acceptance: ["escalation/acceptance", "acceptEscalation", "Accept an escalation; only its receiver can"],
  handingBack: [
    "escalation/handing-back",
    "handBackEscalation",
    "Hand an escalation back; only its receiver can",
  ],
  subject: ["subject", "nameSubject", "Say that it is a concern about a member of staff (SOP 6)"],
  subjectCleared: [
    "subject/cleared",
    "clearSubject",
    "Say that it is not about them after all; only a second senior person can",
  ],
  promise: ["promise", "movePromise", "Move a date that the parent was given, before it lapses"],
  classification: ["classification", "classify", "Set type and topic (SOP 4)"],
  fact: ["facts", "supplyFact", "Supply a fact that was missing (SOP 3.1)"],
  family: ["family", "linkFamily", "Say who asks, and about which student, as on file"],
  identity: ["identity", "verifyIdentity", "Say how it was verified who is asking (SOP 3.3)"],
  identityTry: ["identity/try", "tryIdentity", "Say that it was tried and is not sure (SOP 3.3)"],
  identityCheck: ["identity/check", "sendIdentityCheck", "Send a check to the address on file (SOP 3.3)"],
  assignment: ["assignment", "assign", "Give it to a member of staff"],
  closure: ["closure", "close", "Close it"],
  reopening: ["reopening", "reopen", "Open it again"],
  split: ["split", "splitOff", "Make a message, or a part of it, an inquiry of its own (SOP 3.5)"],
  joining: ["joining", "joinInto", "Let it go on in another inquiry of the same parent (SOP 3.5)"],
  parting: ["parting", "part", "Part two inquiries that were put together (SOP 3.5)"],
  waiver: ["waiver", "waive", "Waive something owed, with a reason"],
  clock: ["clocks", "startClock", "Start a statutory clock that a person chose (SOP 5)"],
  clockExtension: ["clocks/extension", "extendClock", "Extend a statutory clock once, and tell the parent"],
  clockHold: ["clocks/hold", "holdClock", "Let a statutory clock stand still while an answer is awaited"],
  clockRelease: ["clocks/release", "releaseClock", "Let it run again from the day of the answer"],
  clockMet: ["clocks/met", "meetClock", "Say how the law was kept"],
  clockWaiver: ["clocks/waiver", "waiveClock", "Waive a statutory clock, with a reason"],
  complaint: ["complaint", "complaintStep", "Take a step of a formal complaint on its ladder (SOP 2.c)"],
  confirmation: [
    "emergency/confirmation",
    "confirmEmergency",
    "Confirm that somebody has the emergency (SOP 4)",
  ],
  standDown: ["emergency/stand-down", "standDownEmergency", "Stand the emergency down: it takes two people"],
  step: ["emergency/step", "tickStep", "Say that a step of the protocol was done"],
  secondStandDown: ["emergency/second-look", "secondStandDown", "Look at what one person stood down alone"],
  sharing: ["emergency/sharing", "noteShared", "Note what was told to whom in the emergency (SOP 5)"],
  takingBack: ["reply/taking-back", "takeReplyBack", "Take a reply back that has not left yet"],
  leaving: ["reply/leaving", "rescheduleReply", "Let a reply that waits leave at another moment, or now"],
  privacyQuestion: [
    "privacy/question",
    "askPrivacyOfficer",
    "Ask the privacy officer about a draft (SOP 3.3)",
  ],
  privacyAnswer: ["privacy/answer", "answerPrivacyQuestion", "The privacy officer’s answer (SOP 3.3)"],
};

const Done = z.strictObject({ inquiry: InquiryState, entries: z.array(entryKind) }).openapi("Done", {
  description: "The inquiry after the act, and the kinds of the entries that it added",
  examples: [doneExample],
});

/** Every act on an inquiry, from the same forms as the pages. */
export const actOperations: readonly Operation[] = (Object.keys(addresses) as ActName[]).map((name) => {
  const [path, operationId, summary] = addresses[name];
  const { form } = acts[name];
  return {
    actions: [actionFor(name)],
    route: {
      method: "post",
      path: `/inquiries/{reference}/${path}`,
      operationId,
      tags: ["Acts"],
      summary,
      description: actWords[name],
      request: {
        params: z.object({ reference }),
        headers: keyHeader,
        body: {
          required: !form.safeParse({}).success,
          content: { "application/json": { schema: form, example: actExamples[name] } },
        },
      },
      responses: {
        200: success(Done, "Done", undefined, replayed),
        ...problems(...bodyProblems, "not-found", "refused"),
      },
    },
    async answer(house, { viewer, reference, given, key }) {
      return outcome(
        await submit(house, viewer, name, reference, given, key),
        ({ inquiry, kinds, repeated }) =>
          Response.json({ inquiry: stateOf(inquiry), entries: kinds } satisfies z.input<typeof Done>, {
            ...(repeated && { headers: { "idempotency-replayed": "true" } }),
          }),
      );
    },
  };
});
