import type {
  ComplaintCommand,
  ComplaintCommandOf,
  DecideComplaint,
} from "../../inquiry/complaint-command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";
import { mayTake } from "../next-up.ts";
import type { World } from "../world.ts";
import { dependent } from "./independent.ts";
import { type Stage, stageOf } from "./ladder.ts";
import { windowEnd } from "./ladder-date.ts";
import { limitWords } from "./ladder-page.ts";
import { no, silent } from "./no.ts";
import { ladderOf, stageNow } from "./stage-now.ts";

type Deciding = ComplaintCommandOf<
  "decideComplaint" | "takeUp" | "decideLate" | "extendStage" | "endComplaint"
>;

/** What a written outcome, a step further, an extension and an end need. */
export function decisionForbidden(
  command: Exclude<ComplaintCommand, ComplaintCommandOf<"appoint">> | Deciding,
  inquiry: Inquiry,
  world: World,
): Forbidden | null {
  switch (command.kind) {
    case "decideComplaint":
      return deciding(command, inquiry, world) ?? silent(inquiry, command.letter);
    case "takeUp":
      return takingUp(command, inquiry) ?? nextDecider(command.decider, inquiry, world);
    case "decideLate":
      if (!inquiry.complaint?.late)
        return no("Nothing late waits here.", "Read the timeline for where it stands.");
      return command.reason.words.trim()
        ? (nextDecider(command.decider, inquiry, world) ?? silent(inquiry, command.letter))
        : no("Whether a late one is taken needs its reason.", "One sentence is enough; the parent reads it.");
    case "extendStage":
      return extending(command, inquiry, world) ?? silent(inquiry, command.letter);
    case "endComplaint":
      return ending(command, inquiry, world);
    default:
      return null;
  }
}

/** Who is to decide the next stage had nothing to do with the ones before. */
function nextDecider(decider: string | null | undefined, inquiry: Inquiry, world: World): Forbidden | null {
  const not = decider ? dependent(decider, "decider", { next: true }, inquiry, world) : null;
  return not && { ...not, toParent: "nobodyToAsk" };
}

function deciding(
  { findings, changes }: DecideComplaint,
  { complaint, ...inquiry }: Inquiry,
  { actor, acting, governors, now, calendar }: World,
): Forbidden | null {
  const stage = stageNow({ complaint });
  if (!complaint || stage?.body)
    return no("This stage is decided outside the school.", "Tell the parent how to reach them.");
  if (complaint.decided)
    return no("This stage is decided already.", "It goes on when the parent takes it further.");
  if (stage?.hearing && !complaint.hearing?.held)
    return no("The hearing was not held yet.", "Hold it and add its minutes; then write the outcome.");
  const early = beforeRead(stage, complaint.shown ?? {}, now, calendar);
  if (early) return early;
  // A panel, and the governors' contact, have no account: a senior person writes down what they decided.
  const writesDown = stage?.hearing !== undefined || complaint.decider === governors?.id;
  if (actor.kind !== "staff" || (!writesDown && complaint.decider !== actor.id))
    return no(
      "Only the person who was named to decide this stage decides it.",
      "Ask them, or have somebody else named.",
    );
  if (
    actor.id === complaint.investigator ||
    complaint.past.includes(actor.id) ||
    !mayWrite(acting.roles, stage?.kind)
  )
    return no(
      "Whoever looked into it, or had to do with an earlier stage, does not decide.",
      "Ask somebody else to write it down.",
    );
  if (findings.length !== complaint.points.length)
    return no(
      `The complaint has ${complaint.points.length} ${complaint.points.length === 1 ? "point" : "points"}; each needs its own finding.`,
      "Say for each: upheld, partly upheld, not upheld, or no finding.",
    );
  if (findings.some(({ reason }) => !reason.words.trim()))
    return no("A finding has no reason.", "Write for each point why; one sentence is enough.");
  if (!changes.words.trim())
    return no("It is not said what will change.", "Write what changes, or that nothing has to and why.");
  return inquiry.closed ? no("This inquiry is closed.", "Open it again first.") : null;
}

/** Both sides were given everything that the stage has them read, and had their time for it. */
function beforeRead(
  stage: Stage | null,
  shown: NonNullable<NonNullable<Inquiry["complaint"]>["shown"]>,
  now: string,
  calendar: World["calendar"],
): Forbidden | null {
  for (const { what, for: days } of stage?.shows ?? []) {
    const at = shown[what];
    if (!at)
      return no(
        `Both sides have not been given the ${what} yet.`,
        `Give it to both, note it here, and leave them ${limitWords(days)}.`,
      );
    const end = windowEnd(days, at, calendar);
    if (end && end > now)
      return no(
        `Both sides have ${limitWords(days)} for the ${what}; that is not over.`,
        "Decide it after that, with what they wrote.",
      );
  }
  return null;
}

const mayWrite = (roles: World["acting"]["roles"], kind: string | undefined): boolean =>
  kind === "informal" || mayTake(roles);

function takingUp(
  { text }: ComplaintCommandOf<"takeUp">,
  { complaint, ...inquiry }: Inquiry,
): Forbidden | null {
  if (!complaint?.decided)
    return no("This stage is not decided yet.", "Wait for the written outcome; its date stands above.", {
      toParent: "waitsAlready",
    });
  if (complaint.late)
    return no("It was taken further already, and waits for an answer.", "Answer that first.", {
      toParent: "waitsAlready",
    });
  const next = complaint.decided.next && stageOf(ladderOf({ complaint }), complaint.decided.next);
  if (!next || next.body)
    return no(
      next ? `The next step is outside the school: ${next.body?.name}.` : "This was the last step.",
      next ? (next.body?.reach ?? "") : "Nothing follows inside the school.",
      { toParent: "nobodyToAsk" },
    );
  return text.words.trim() || inquiry.closed
    ? null
    : no("It is not said why.", "Write what is still wrong; one sentence is enough.", {
        toParent: "linesMissing",
      });
}

function extending(
  { duty: id, until, reason, agreed }: ComplaintCommandOf<"extendStage">,
  inquiry: Inquiry,
  { now }: World,
): Forbidden | null {
  const duty = inquiry.duties.find((one) => one.id === id && one.step && one.told && !one.over);
  if (!duty) return no("No date of a stage of that name runs here.", "Choose one that the parent was told.");
  if (duty.state === "missed" || duty.until < now)
    return no(
      "This date has passed: an extension is given, and the parent told, before it.",
      "Decide as soon as you can; the record shows that it is late.",
    );
  if (until <= duty.until) return no("The new date is not later.", "Choose a later day.");
  if (!reason.words.trim())
    return no("An extension needs its reason.", "Say in one sentence why; the parent reads it.");
  const ladder = ladderOf(inquiry);
  return duty.law && ladder?.extension === "agreed" && !agreed
    ? no(
        "This date is the law's, and moves only as the parent agreed in writing.",
        "Ask for their agreement, and tick that you have it.",
      )
    : null;
}

function ending(
  command: ComplaintCommandOf<"endComplaint">,
  inquiry: Inquiry,
  world: World,
): Forbidden | null {
  const { complaint } = inquiry;
  if (world.actor.kind === "guardian") return null;
  if (command.how !== "withdrawn" && !mayTake(world.acting.roles))
    return no("Only a supervisor or a designated person may do this.", "Ask one of them.");
  if (complaint?.late) return no("It was taken further late, and waits for an answer.", "Answer that first.");
  if (command.how === "not_taken_further") {
    if (!complaint?.decided) return no("This stage is not decided yet.", "Decide it first.");
    const { further } = complaint.decided;
    if (further && further > world.now)
      return no(
        "The parent's time to go further is not over.",
        "Wait until then; or close it as settled, if they say that it is.",
      );
  }
  return command.reason?.words.trim()
    ? null
    : no("How it ended is not said.", "Write what the parent said or agreed to; one sentence is enough.");
}
