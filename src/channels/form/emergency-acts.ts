import { z } from "zod";
import { emergencyExceptions } from "../../inquiry/words.ts";
import { keep } from "../../store/keep.ts";
import { act } from "./act.ts";
import { line, optional, text } from "./field.ts";

const reason = optional(text("the reason", 2_000));

/** The acts of an emergency, from “I have it” to the note of what was shared. */
export const emergencyActs = {
  confirmation: act(
    z.strictObject({ takesOver: z.boolean().default(false) }).meta({
      id: "Confirmation",
      description: "“I have it”: a named person confirms an emergency, or takes it over from who has it",
    }),
    ({ takesOver }) => ({ kind: "confirmEmergency", ...(takesOver && { takesOver }) }),
  ),
  step: act(
    z
      .strictObject({
        protocol: line("the protocol", 40),
        step: line("the step", 40),
        undone: z.boolean().default(false),
      })
      .meta({ id: "Step", description: "A step of the emergency's protocol was done, or was not" }),
    ({ protocol, step, undone }) => ({ kind: "tickStep", protocol, step, undone }),
  ),
  standDown: act(
    z.strictObject({ falseAlarm: z.boolean().default(false), reason }).meta({
      id: "StandDown",
      description:
        "The emergency is over or was a false alarm. It takes two people: the first says why, the second agrees",
    }),
    (form) => ({
      kind: "standDownEmergency",
      falseAlarm: form.falseAlarm,
      ...(form.reason && { reason: keep(form.reason) }),
    }),
  ),
  secondStandDown: act(
    z.strictObject({ agrees: z.boolean().default(false), reason }).meta({
      id: "SecondStandDown",
      description: "A second person looked at what the only one on duty stood down alone",
    }),
    (form) => ({
      kind: "secondStandDown",
      agrees: form.agrees,
      ...(form.reason && { reason: keep(form.reason) }),
    }),
  ),
  sharing: act(
    z
      .strictObject({
        nothing: z.boolean().default(false),
        with: optional(line("whom it was told to", 200)),
        what: optional(text("what was told", 2_000)),
        exception: optional(z.enum(emergencyExceptions, "Please choose what allowed it.")),
      })
      .meta({
        id: "Sharing",
        description: "What was told to whom while the emergency went before privacy (SOP 5, 34 CFR 99.32)",
      }),
    (form) => ({
      kind: "noteShared",
      nothing: form.nothing,
      ...(!form.nothing && form.with && { with: keep(form.with) }),
      ...(!form.nothing && form.what && { what: keep(form.what) }),
      ...(!form.nothing && form.exception && { exception: form.exception }),
    }),
  ),
} as const;
