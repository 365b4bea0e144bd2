import type {
  ComplaintCommand,
  ComplaintCommandOf,
  DecideComplaint,
  OpenComplaint,
} from "../../inquiry/complaint-command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { kept } from "../../inquiry/words.ts";
import { stageAfter } from "../ladders/ladder.ts";
import { windowEnd } from "../ladders/ladder-date.ts";
import { ladderNamed } from "../ladders/ladders.ts";
import { withNumbers } from "../ladders/own-numbers.ts";
import { answersRequest, begins, windowClosing } from "../ladders/stage-duties.ts";
import { ladderOf, stageNow } from "../ladders/stage-now.ts";
import type { World } from "../world.ts";
import { letterWritten } from "./write-letter.ts";

// What people do with a formal complaint. The clause 2.c has forbidden before what the ladder does not allow.

const sent = ({
  letter,
}: ComplaintCommand & { letter?: ComplaintCommandOf<"takeUp">["letter"] }): Happening[] =>
  letter ? [letterWritten(letter, letter.fixed ?? false)] : [];
const by = (letter: ComplaintCommandOf<"takeUp">["letter"]) => letter && { letter: letter.id };

/** What a command about a complaint means, once nothing forbids it. Fields are listed, never spread. */
export function onComplaint(command: ComplaintCommand, inquiry: Inquiry, world: World): Happening[] {
  switch (command.kind) {
    case "askFormal":
      return [
        ...reopened(inquiry),
        { kind: "formalAsked", how: command.how, ...(command.text && { text: kept(command.text) }) },
        ...answersRequest(inquiry, world),
      ];
    case "refuseFormal":
      return [
        {
          kind: "formalRefused",
          reason: kept(command.reason),
          nextStep: kept(command.nextStep),
          ...by(command.letter),
        },
        ...sent(command),
      ];
    case "openComplaint":
      return opened(command, inquiry, world);
    case "appoint":
      return [
        {
          kind: "complaintAppointed",
          ...(command.decider !== undefined && { decider: command.decider }),
          ...(command.investigator !== undefined && { investigator: command.investigator }),
        },
      ];
    case "investigate":
      return [{ kind: "complaintInvestigated", sort: command.sort, note: kept(command.note) }];
    case "setHearing":
      return [
        {
          kind: "hearingSet",
          begins: command.begins,
          members: command.members.map(({ name, staff, chair, independent }) => ({
            name: kept(name),
            chair,
            independent,
            ...(staff && { staff }),
          })),
          ...by(command.letter),
        },
        ...sent(command),
      ];
    case "holdHearing":
      return [
        { kind: "hearingHeld", minutes: kept(command.minutes) },
        ...begins(inquiry, stageNow(inquiry), "hearing", inquiry.complaint?.hearing?.at ?? world.now, world),
      ];
    case "keepHearingFile": {
      const { file, name, sha256, size } = command;
      return [{ kind: "hearingFileKept", file, name: kept(name), sha256, size }];
    }
    case "decideComplaint":
      return decided(command, inquiry, world);
    case "takeUp":
      return takenUp(command, inquiry, world);
    case "decideLate": {
      const to = inquiry.complaint?.decided?.next ?? "";
      return [
        {
          kind: "lateComplaintDecided",
          taken: command.taken,
          to,
          reason: kept(command.reason),
          ...(command.taken && { decider: command.decider ?? null }),
          ...by(command.letter),
        },
        ...sent(command),
        ...(command.taken ? begins(inquiry, stageNow(inquiry, to), "entered", world.now, world) : []),
      ];
    }
    case "extendStage": {
      const duty = inquiry.duties.find(({ id }) => id === command.duty);
      if (!duty) throw new Error(`there is no duty ${command.duty}`);
      return [
        {
          kind: "moved",
          duty: duty.id,
          clause: duty.clause,
          from: duty.until,
          until: command.until,
          why: command.agreed
            ? "Extended to the date that the parent agreed to in writing."
            : "Extended with a reason that the parent was told.",
          reason: kept(command.reason),
          because: "extended",
          ...by(command.letter),
        },
        ...sent(command),
      ];
    }
    case "endComplaint":
      return [
        {
          kind: "complaintEnded",
          how: command.how,
          ...(command.reason && { reason: kept(command.reason) }),
          ...by(command.letter),
        },
        ...sent(command),
      ];
  }
}

function opened(command: OpenComplaint, inquiry: Inquiry, world: World): Happening[] {
  const ladder = ladderNamed(command.ladder);
  const numbers = world.ladderNumbers?.[command.ladder];
  const [first] = (ladder && withNumbers(ladder, numbers).stages) ?? [];
  if (!first) throw new Error(`there is no ladder ${command.ladder}`);
  return [
    {
      kind: "complaintOpened",
      complaint: command.id,
      ladder: command.ladder,
      stage: first.key,
      points: command.points.map(kept),
      decider: command.decider,
      ...(command.investigator && { investigator: command.investigator }),
      ...(numbers?.length && { numbers: [...numbers] }),
      ...(command.happened && { happened: command.happened }),
      ...(command.triedFirst && { triedFirst: true as const }),
      ...(command.discrimination && { discrimination: true as const }),
      ...(command.outOfTime && { outOfTime: kept(command.outOfTime) }),
      ...by(command.letter),
    },
    ...sent(command),
    ...begins(inquiry, first, "entered", world.now, world),
  ];
}

function decided(command: DecideComplaint, inquiry: Inquiry, world: World): Happening[] {
  const { findings, changes, letter } = command;
  const stage = stageNow(inquiry);
  const ladder = ladderOf(inquiry);
  const next = (ladder && stage && stageAfter(ladder, stage.key)?.key) ?? null;
  const further = windowEnd(stage?.further ?? null, world.now, world.calendar);
  return [
    {
      kind: "complaintDecided",
      stage: stage?.key ?? "",
      findings: findings.map(({ finding, reason }) => ({ finding, reason: kept(reason) })),
      changes: kept(changes),
      next,
      further,
      ...by(letter),
    },
    ...sent(command),
    windowClosing(inquiry, further ?? world.now, world),
  ];
}

function takenUp(command: ComplaintCommandOf<"takeUp">, inquiry: Inquiry, world: World): Happening[] {
  const { next, further } = inquiry.complaint?.decided ?? { next: null, further: null };
  const late = further !== null && further < world.now;
  return [
    ...reopened(inquiry),
    {
      kind: "complaintTakenUp",
      to: next ?? "",
      text: kept(command.text),
      ...(late ? { late: true } : { decider: command.decider ?? null }),
      ...by(command.letter),
    },
    ...sent(command),
    ...begins(inquiry, stageNow(inquiry, next ?? ""), late ? "late" : "entered", world.now, world),
  ];
}

/** A parent goes further on what was closed. */
const reopened = ({ closed }: Inquiry): Happening[] =>
  closed ? [{ kind: "reopened", because: "guardian_not_satisfied" }] : [];
