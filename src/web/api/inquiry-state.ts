import { z } from "@hono/zod-openapi";
import { type Duty, type Inquiry, lacking, owed } from "../../inquiry/state.ts";
import { facts, sources, types } from "../../inquiry/words.ts";

export const moment = z.iso
  .datetime()
  .openapi({ description: "UTC, with milliseconds", example: "2026-11-16T14:00:00.000Z" });
export const reference = z
  .string()
  .regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  .openapi({ example: "K7QM-2WXD" });

export const DutyShape = z
  .strictObject({
    id: z.string().openapi({ example: "3.1.b#1" }),
    clause: z.string(),
    until: moment,
    why: z.string(),
    told: z.boolean(),
    state: z.enum(["due", "met", "missed", "waived"]),
    late: z.boolean(),
    over: z.boolean(),
    clock: z
      .string()
      .nullable()
      .openapi({ description: "The statutory clock that a person chose, such as `FERPA-45`; else null" }),
    awaiting: z
      .enum(["identity", "scope", "guardian"])
      .nullable()
      .openapi({ description: "It stands still while this is awaited, and its date is open; else null" }),
  })
  .openapi("Duty", {
    description: "A date owed under a clause. `told`: the parent was given it; `over`: nothing more is owed",
  });

const level = z.enum(["raised", "confirmed", "stood_down"]);

/** What every answer about an inquiry says of it: no word that anybody wrote. */
export const stateShape = {
  id: z.uuid(),
  reference,
  seq: z.int().positive().openapi({
    description:
      "The last entry. Send it as `seen` with a reply, an escalation or a closure: if somebody else acted since, you are told",
  }),
  source: z.enum(sources),
  receivedAt: moment,
  type: z.enum(types),
  topic: z.string().nullable(),
  language: z.string(),
  owner: z.uuid().nullable().openapi({ description: "The member of staff who has it" }),
  acknowledged: z.enum(["letter", "spoken", "posted"]).nullable(),
  replies: z.int().min(0),
  settled: z.boolean(),
  waiting: z.boolean().openapi({ description: "It is the parent's turn" }),
  closed: z.boolean(),
  danger: z.strictObject({ severity: z.enum(["immediate", "same_day"]), state: level }).nullable(),
  escalation: z
    .strictObject({
      to: z.uuid(),
      until: moment,
      state: z.enum(["asked", "accepted", "handed_back", "passed_on"]),
    })
    .nullable(),
  lacking: z.array(z.enum(facts)).openapi({ description: "Facts of SOP 3.1 that are still owed" }),
  next: z.union([DutyShape, z.null()]),
  promise: z
    .strictObject({ duty: z.string(), until: moment })
    .nullable()
    .openapi({ description: "The next date that the parent was given" }),
};

export const InquiryState = z
  .strictObject(stateShape)
  .openapi("InquiryState", { description: "What stands of an inquiry, without a word that anybody wrote" });

/** A duty as the API tells it: each field is named here. */
export const dutyOf = ({ id, clause, until, why, told, state, late, over, clock, paused }: Duty) => ({
  ...{ id, clause, until, why, told, state, late, over },
  clock: clock ?? null,
  awaiting: paused?.because ?? null,
});

/** An inquiry as the API tells it: each field is named here, so that nothing leaves by being added elsewhere. */
export function stateOf(inquiry: Inquiry): z.input<typeof InquiryState> {
  const { id, reference, seq, source, receivedAt, type, topic, language, owner, acknowledged } = inquiry;
  const { replies, settled, waiting, closed, emergency, escalation } = inquiry;
  const [next] = owed(inquiry);
  const promise = owed(inquiry).find(({ told }) => told);
  return {
    ...{ id, reference, seq, source, receivedAt, type, topic, language, owner, acknowledged },
    ...{ replies, settled, waiting, closed },
    danger: emergency && { severity: emergency.severity, state: emergency.state },
    escalation: escalation && { to: escalation.to, until: escalation.until, state: escalation.state },
    lacking: lacking(inquiry),
    next: next ? dutyOf(next) : null,
    promise: promise ? { duty: promise.id, until: promise.until } : null,
  };
}
