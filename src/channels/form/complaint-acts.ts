import { z } from "zod";
import type { ComplaintCommand } from "../../inquiry/complaint-command.ts";
import { findings } from "../../sop/ladders/ladder.ts";
import { ladders } from "../../sop/ladders/ladders.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import { act } from "./act.ts";
import { closingOf } from "./closing-of.ts";
import {
  endedLetter,
  hearingLetter,
  notTakenLetter,
  openedLetter,
  outcomeLetter,
  refusedLetter,
  stageMovedLetter,
  takenUpLetter,
} from "./complaint-letter.ts";
import { date, line, optional, text, time } from "./field.ts";
import type { Found } from "./found.ts";
import { localMoment } from "./moment-of.ts";

const reason = text("the reason", 4_000);
const withoutWords = z.boolean().default(false);
const person = z.uuid("Please choose a member of staff.");
const decider = optional(person);

const form = z
  .discriminatedUnion("step", [
    z.strictObject({ step: z.literal("ask") }),
    z.strictObject({
      ...{ step: z.literal("refuse"), reason, withoutWords },
      nextStep: text("what the parent can do next", 4_000),
    }),
    z.strictObject({
      step: z.literal("open"),
      ladder: z.enum(
        ladders.map(({ key }) => key),
        "Please choose a ladder from the list.",
      ),
      points: z
        .array(line("what is complained of", 1_000))
        .min(1, "Please write what is complained of, one point on each line.")
        .max(20, "Please write at most twenty points."),
      ...{ decider, investigator: decider, withoutWords },
      ...{ happened: optional(date), triedFirst: z.boolean().default(false) },
      discrimination: z.boolean().default(false),
      outOfTime: optional(text("why it is taken all the same", 4_000)),
    }),
    z.strictObject({ step: z.literal("appoint"), decider, investigator: decider }),
    z.strictObject({
      step: z.literal("note"),
      sort: z
        .enum(["spoke", "read", "saw", "evidence", "met", "remedied", "evidence_shown", "report_shown"])
        .default("evidence"),
      note: text("what was found", 20_000),
    }),
    z.strictObject({
      ...{ step: z.literal("hearing"), date, time },
      members: z
        .array(
          z.strictObject({
            ...{ name: line("who sits", 120), staff: decider },
            ...{ chair: z.boolean().default(false), independent: z.boolean().default(false) },
          }),
        )
        .min(1, "Please name who sits on the panel.")
        .max(12),
    }),
    z.strictObject({ step: z.literal("minutes"), minutes: text("the minutes", 20_000) }),
    z.strictObject({
      step: z.literal("decide"),
      findings: z
        .array(
          z.strictObject({
            finding: z.enum(findings, "Please say for each point how it ends."),
            reason: text("why it is found so", 4_000),
          }),
        )
        .min(1, "Please say for each point how it ends.")
        .max(20),
      ...{ changes: text("what will change", 4_000), withoutWords },
    }),
    z.strictObject({ step: z.literal("further"), text: text("what the parent says", 8_000), decider }),
    z.strictObject({ step: z.literal("late"), taken: z.boolean(), reason, decider, withoutWords }),
    z.strictObject({
      ...{ step: z.literal("extend"), duty: line("the date", 40), until: date, reason, withoutWords },
      agreed: z.boolean().default(false),
    }),
    z.strictObject({
      ...{ step: z.literal("end"), reason },
      how: z.enum(["resolved", "withdrawn", "not_taken_further", "referred"], "Please say how it ended."),
    }),
  ])
  .meta({
    id: "ComplaintStep",
    description:
      "One step of a formal complaint on its ladder: asked for, refused, opened, somebody named, looked into, heard, decided, taken further, extended, ended (SOP 2.c)",
  });

/** What people do with a formal complaint: one form, by its step. */
export const complaintActs = { complaint: act(form, (given, found) => command(given, found)) } as const;

function command(given: z.output<typeof form>, found: Found): ComplaintCommand {
  switch (given.step) {
    case "ask":
      return { kind: "askFormal", how: "staff" };
    case "refuse":
      return {
        ...{ kind: "refuseFormal", reason: keep(given.reason), nextStep: keep(given.nextStep) },
        ...refusedLetter(given, found),
      };
    case "open": {
      const { ladder, points, investigator } = given;
      const decider = given.decider ?? null;
      return {
        ...{
          kind: "openComplaint",
          id: newId(),
          ladder,
          decider,
          points: points.map((one) => keep(one)),
        },
        ...(investigator && { investigator }),
        ...(given.happened && { happened: given.happened }),
        ...(given.triedFirst && { triedFirst: true }),
        ...(given.discrimination && { discrimination: true }),
        ...(given.outOfTime && { outOfTime: keep(given.outOfTime) }),
        ...openedLetter({ ...given, decider }, found),
      };
    }
    case "appoint":
      return {
        kind: "appoint",
        ...(given.decider && { decider: given.decider }),
        ...(given.investigator && { investigator: given.investigator }),
      };
    case "note":
      return { kind: "investigate", sort: given.sort, note: keep(given.note) };
    case "hearing": {
      const begins = localMoment(given.date, given.time, found.calendar);
      return {
        ...{ kind: "setHearing", begins },
        members: given.members.map(({ name, staff, chair, independent }) => ({
          ...{ name: keep(name), chair, independent },
          ...(staff && { staff }),
        })),
        ...hearingLetter(begins, given.members, found),
      };
    }
    case "minutes":
      return { kind: "holdHearing", minutes: keep(given.minutes) };
    case "decide":
      return {
        kind: "decideComplaint",
        findings: given.findings.map(({ finding, reason }) => ({ finding, reason: keep(reason) })),
        changes: keep(given.changes),
        ...outcomeLetter(given, found.points ?? [], found),
      };
    case "further": {
      const decider = given.decider ?? null;
      return { kind: "takeUp", text: keep(given.text), decider, ...takenUpLetter(decider, found) };
    }
    case "late": {
      const decider = given.decider ?? null;
      return {
        ...{ kind: "decideLate", taken: given.taken, reason: keep(given.reason) },
        ...(given.taken
          ? { decider, ...takenUpLetter(decider, found, given) }
          : notTakenLetter(given, found)),
      };
    }
    case "extend": {
      const until = closingOf(given.until, found.calendar);
      return {
        ...{ kind: "extendStage", duty: given.duty, until, reason: keep(given.reason), agreed: given.agreed },
        ...stageMovedLetter({ ...given, until }, found),
      };
    }
    case "end":
      return {
        ...{ kind: "endComplaint", how: given.how, reason: keep(given.reason) },
        ...endedLetter(given.how, found),
      };
  }
}
