import { z } from "zod";
import { statutoryClocks } from "../../sop/statutory-clocks.ts";
import { keep } from "../../store/keep.ts";
import { act } from "./act.ts";
import { clockExtendedLetter } from "./clock-letter.ts";
import { closingOf } from "./closing-of.ts";
import { date, line, optional, text, time } from "./field.ts";
import { answeredAt, localMoment, startOf } from "./moment-of.ts";

const duty = line("the clock", 40);
const names = statutoryClocks.map(({ name }) => name);
const reason = text("the reason", 2_000);

/** What people do with a clock of law, as far as its law allows (SOP 5). */
export const clockActs = {
  clock: act(
    z
      .strictObject({
        clock: z.enum(names, "Please choose a clock from the list."),
        from: optional(date),
        fromTime: optional(time),
        meeting: optional(date),
        meetingTime: optional(time),
        reason: optional(reason),
      })
      .meta({
        id: "Clock",
        description:
          "A statutory clock, chosen by a person. `from`: the local day from which the law counts, if not the receipt; `meeting`: the day of the meeting or hearing that it must come before",
      }),
    (form, found) => ({
      kind: "startClock",
      clock: form.clock,
      from: startOf(form, found),
      ...(form.meeting && { meeting: localMoment(form.meeting, form.meetingTime, found.calendar) }),
      ...(form.reason && { reason: keep(form.reason) }),
    }),
  ),
  clockExtension: act(
    z.strictObject({ duty, reason, until: optional(date), withoutWords: z.boolean().default(false) }).meta({
      id: "ClockExtension",
      description:
        "The one extension that the law knows, with a reason that the parent is told. `until`: only where the law asks for a date agreed on in writing",
    }),
    (form, found) => {
      const until = form.until && closingOf(form.until, found.calendar);
      const letter = found.email && clockExtendedLetter({ ...form, until }, found);
      return {
        kind: "extendClock",
        duty: form.duty,
        reason: keep(form.reason),
        ...(until && { until }),
        ...(letter && { letter }),
      };
    },
  ),
  clockHold: act(
    z
      .strictObject({
        duty,
        awaiting: z.enum(["identity", "scope"], "Please say what the school is waiting for."),
      })
      .meta({ id: "ClockHold", description: "The clock stands still while the school waits for an answer" }),
    (form) => ({ kind: "holdClock", duty: form.duty, awaiting: form.awaiting }),
  ),
  clockRelease: act(
    z.strictObject({ duty, answered: optional(date) }).meta({
      id: "ClockRelease",
      description: "The clock runs again. `answered`: the local day on which the answer came, if not today",
    }),
    (form, found) => {
      const answered = form.answered && answeredAt(form.duty, form.answered, found);
      return { kind: "releaseClock", duty: form.duty, ...(answered && { answered }) };
    },
  ),
  clockMet: act(
    z
      .strictObject({ duty, reason: text("how the law was kept", 2_000) })
      .meta({ id: "ClockMet", description: "What the law asks for was done: what, to whom, how" }),
    (form) => ({ kind: "meetClock", duty: form.duty, reason: keep(form.reason) }),
  ),
  clockWaiver: act(
    z
      .strictObject({
        duty: duty.refine((id) => id.startsWith("5.b#"), "Please choose a statutory clock."),
        reason,
      })
      .meta({
        id: "ClockWaiver",
        description: "The clock is waived by a supervisor or the privacy officer, with a reason",
      }),
    (form) => ({ kind: "waive", duty: form.duty, reason: keep(form.reason) }),
  ),
} as const;
