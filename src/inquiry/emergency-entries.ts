import { z } from "zod";
import { code, entry, id, kept, moment } from "./entry-parts.ts";
import { alertOutcomes, alertWays, emergencyExceptions } from "./words.ts";

/** What an emergency leaves in the record, from being raised to the note of what was shared. */
export const emergencyEntries = [
  entry("emergencyRaised", {
    emergency: id,
    severity: z.enum(["immediate", "same_day"]),
    protocols: z.array(code),
    to: z.array(id),
    because: kept.optional(),
    absences: z.array(id).max(20).optional(),
    /** By a later message: whom to ring is told to its writer, whatever they were told before. */
    tells: z.literal(true).optional(),
  }),
  entry("emergencyConfirmed", {
    emergency: id,
    /** By the link of an alert, without signing in. */
    via: z.literal("link").optional(),
    /** Who had it until then: it was handed over. */
    from: id.optional(),
    /** Whoever has it was reminded, and still has it. */
    still: z.literal(true).optional(),
  }),
  entry("emergencyStoodDown", {
    emergency: id,
    falseAlarm: z.boolean(),
    reason: kept,
    /** Who asked for it: the first of two keys. */
    askedBy: id.optional(),
    /** The only one on duty did it; a second person looks at it later. */
    alone: z.boolean().optional(),
    /** The question is still to be answered: the parent is told who has it and by when. */
    resumes: z.literal(true).optional(),
  }),
  /** The first of two keys: it waits for a second person. */
  entry("emergencyStandDownAsked", { emergency: id, falseAlarm: z.boolean(), reason: kept }),
  /** A second person looked at what one did alone. */
  entry("standDownSeconded", { emergency: id, agrees: z.boolean(), reason: kept.optional() }),
  /** The chain turned to somebody. `to` null: the district's contact. `until`: when the chain looks again. */
  entry("alerted", {
    emergency: id,
    alert: z.int().positive(),
    to: id.nullable(),
    link: z.int().min(0),
    ways: z.array(z.enum(alertWays)),
    until: moment,
    alarm: z.boolean().optional(),
    /** Somebody has it, and nobody has said that it is over. */
    reminds: z.literal(true).optional(),
    insteadOf: id.optional(),
    absences: z.array(id).max(20).optional(),
  }),
  /** What became of one alert by one way. */
  entry("alertTried", {
    emergency: id,
    alert: z.int().positive(),
    way: z.enum(alertWays),
    attempt: z.int().positive(),
    outcome: z.enum(alertOutcomes),
    because: code.optional(),
  }),
  /** A step of the protocol was done, or it was said that it was not. */
  entry("stepTicked", { emergency: id, protocol: code, step: code, undone: z.boolean().optional() }),
  /** What was told to whom while the emergency went before privacy; `nothing` says that it was nothing. */
  entry("emergencyShared", {
    emergency: id,
    nothing: z.boolean(),
    with: kept.optional(),
    what: kept.optional(),
    exception: z.enum(emergencyExceptions).optional(),
  }),
] as const;
