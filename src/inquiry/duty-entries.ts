import { z } from "zod";
import { code, entry, id, kept, moment } from "./entry-parts.ts";

const duty = { duty: code, clause: code };
const why = z.string().max(600);
/** How a date was counted, as the calendar tells it: codes, local dates and the calendar's own labels. */
const steps = z.array(z.looseObject({ code, date: z.iso.date() })).max(400);
/** The rule and the moment that a date was counted from, so that it can be counted again when a day is closed. */
const counted = z.strictObject({
  days: z.int().min(0).max(3660),
  unit: z.enum(["business_day", "school_day", "calendar_day", "hour", "month"]),
  from: moment,
});

/** What becomes of what is owed: given, met, missed, near, standing still, waived, moved. */
export const dutyEntries = [
  entry("due", {
    ...duty,
    until: moment,
    why,
    told: z.boolean(),
    steps: steps.optional(),
    counted: counted.optional(),
    /** When its owner is reminded, if the date still runs. */
    warn: moment.optional(),
    /** Who gave the guardian this date. */
    owner: id.optional(),
    /** The inquiry that it came over from. */
    origin: id.optional(),
    /** The statutory clock that a person chose, by its name in `namedRules`. */
    clock: code.optional(),
    /** Why a person chose it, or what started it when it was not the receipt. */
    reason: kept.optional(),
    /** Which step of a complaint's stage it is. */
    step: code.optional(),
    /** A date of law: no closed day moves it. */
    law: z.literal(true).optional(),
  }),
  entry("met", { ...duty, late: z.boolean(), reason: kept.optional() }),
  entry("missed", {
    ...duty,
    until: moment,
    tell: z.array(id).max(20).optional(),
    absences: z.array(id).max(20).optional(),
    /** It goes one level up, as the edition says. */
    climbs: z.literal(true).optional(),
  }),
  /** The date comes near: these were told. */
  entry("warned", {
    ...duty,
    until: moment,
    tell: z.array(id).max(20),
    absences: z.array(id).max(20).optional(),
    climbs: z.literal(true).optional(),
  }),
  /** The clock stands still while somebody else has the next move. */
  entry("paused", { ...duty, because: z.enum(["guardian", "identity", "scope"]) }),
  entry("resumed", {
    ...duty,
    from: moment,
    until: moment,
    why,
    steps: steps.optional(),
    warn: moment.optional(),
    /** The rule of the new date, when it is one: else it is counted from what was left, and by nothing else. */
    counted: counted.optional(),
  }),
  entry("waived", { ...duty, because: code, reason: kept.optional() }),
  entry("moved", {
    ...duty,
    from: moment,
    until: moment,
    why,
    steps: steps.optional(),
    reason: kept.optional(),
    counted: counted.optional(),
    warn: moment.optional(),
    /** Why it moved, when neither a person's reason nor a later reply says so. */
    because: z.enum(["closed", "reopened", "extended"]).optional(),
    /** The declaration of a closed day that moved it. */
    closure: id.optional(),
    letter: id.optional(),
    /** Who gave the guardian the new date, when it was not who gave the old one. */
    owner: id.optional(),
  }),
] as const;
