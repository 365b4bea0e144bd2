import type { Command } from "../inquiry/command.ts";
import { isAboutComplaint } from "../inquiry/complaint-command.ts";
import type { Happening } from "../inquiry/entry.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { kept } from "../inquiry/words.ts";
import { accepted } from "./acts/accept.ts";
import { addMessage } from "./acts/add-message.ts";
import { assigned } from "./acts/assign.ts";
import { extendClock, meetClock, resumeClock, startClock } from "./acts/clock.ts";
import { onComplaint } from "./acts/complaint.ts";
import { delivered } from "./acts/delivered.ts";
import { onEmergency } from "./acts/emergency.ts";
import { escalate } from "./acts/escalate.ts";
import { checkSent, tried, verified } from "./acts/identity.ts";
import { join } from "./acts/join.ts";
import { nameSubject } from "./acts/name-subject.ts";
import { receive } from "./acts/receive.ts";
import { recount } from "./acts/recount.ts";
import { reply } from "./acts/reply.ts";
import { waitingLetters } from "./acts/waiting-letters.ts";
import { warn } from "./acts/warn.ts";
import { letterWritten } from "./acts/write-letter.ts";
import { whomOf, whomToTell, withRole } from "./whom.ts";
import type { World } from "./world.ts";

/**
 * What a command means by itself, once no clause forbids it. Fields are listed, never spread: an entry is for ever.
 * The switch is exhaustive: a new command does not compile until it is told here.
 */
export function act(command: Command, inquiry: Inquiry | null, world: World): Happening[] {
  if (command.kind === "receive") return receive(command, world);
  if (!inquiry) throw new Error(`"${command.kind}" needs an inquiry`);
  if (isAboutComplaint(command)) return onComplaint(command, inquiry, world);
  switch (command.kind) {
    case "supplyFact":
      return [{ kind: "factSupplied", fact: command.fact, value: kept(command.value) }];
    case "classify":
      return [{ kind: "classified", type: command.type, topic: command.topic }];
    case "link":
      return [
        {
          kind: "linked",
          ...(command.guardian && { guardian: command.guardian }),
          ...(command.student && { student: command.student }),
          ...(world.guardianship && { guardianship: world.guardianship.id }),
        },
      ];
    case "verifyIdentity":
      return verified(command, inquiry, world);
    case "tryIdentity":
      return tried(command, inquiry);
    case "sendIdentityCheck":
      return checkSent(command, inquiry);
    case "assign":
      return [assigned(command.to, world)];
    case "acknowledge":
      return [{ kind: "acknowledged", how: command.how }];
    case "acknowledgeByLetter":
      return [
        letterWritten(command.letter, true),
        { kind: "acknowledged", how: "letter", letter: command.letter.id },
      ];
    case "addMessage":
      return addMessage(command, inquiry, world);
    case "addMachineMessage":
      return [{ kind: "machineWrote", sort: command.sort, original: command.original }];
    case "reply":
      return reply(command, world);
    case "note":
      return [{ kind: "noted", note: kept(command.note) }];
    case "movePromise": {
      const duty = inquiry.duties.find((duty) => duty.id === command.duty);
      if (!duty) throw new Error(`there is no duty ${command.duty}`);
      return [
        {
          kind: "moved",
          duty: duty.id,
          clause: duty.clause,
          from: duty.until,
          until: command.until,
          why: "Moved before it lapsed, with a reason that the parent was told.",
          reason: kept(command.reason),
        },
        ...(command.letter ? [letterWritten(command.letter, command.letter.fixed ?? false)] : []),
      ];
    }
    case "escalate":
      return escalate(command, inquiry, world);
    case "acceptEscalation":
      return [accepted(inquiry, world)];
    case "handBackEscalation":
      return [
        {
          kind: "escalationHandedBack",
          escalation: inquiry.escalation?.id ?? "",
          to: givenBack(inquiry, world),
          reason: kept(command.reason),
        },
      ];
    case "nameSubject":
      return nameSubject(command, inquiry, world);
    case "clearSubject":
      return [{ kind: "subjectCleared", staff: command.staff, reason: kept(command.reason) }];
    case "close":
      return [{ kind: "closed", outcome: command.outcome }];
    case "askFeedback":
    case "tellIncident":
    case "tellTooLong":
      return [letterWritten(command.letter, true)];
    case "tellContactPlan":
      return [letterWritten(command.letter, command.letter.fixed === true)];
    case "alert":
      return [letterWritten(command.letter, true, command.alert)];
    case "ring":
    case "recordAlert":
    case "confirmEmergency":
    case "tickStep":
    case "noteShared":
    case "standDownEmergency":
    case "secondStandDown":
      return onEmergency(command, inquiry, world);
    case "reopen":
      return [{ kind: "reopened", because: "staff" }];
    case "rate":
      return [
        {
          kind: "rated",
          settled: command.settled,
          score: command.score,
          ...(command.words && { words: kept(command.words) }),
        },
        ...(!command.settled && inquiry.closed
          ? [{ kind: "reopened", because: "guardian_not_satisfied" } as const]
          : []),
      ];
    case "waive": {
      const clause = inquiry.duties.find((duty) => duty.id === command.duty)?.clause ?? "";
      return [
        { kind: "waived", duty: command.duty, clause, because: "reason", reason: kept(command.reason) },
      ];
    }
    case "recordDelivery":
      return delivered(command, inquiry, world);
    case "sendAgain": {
      const letter = inquiry.letters.find(({ id }) => id === command.letter);
      if (!letter) throw new Error(`this inquiry wrote no letter ${command.letter}`);
      return [{ kind: "letterOrderedAgain", letter: letter.id, purpose: letter.purpose }];
    }
    case "takeBack":
    case "reschedule":
      return waitingLetters(command, inquiry);
    case "lapse":
      return inquiry.duties
        .filter((duty) => duty.state === "due" && !duty.paused && duty.until <= world.now)
        .map((duty) => ({
          kind: "missed",
          duty: duty.id,
          clause: duty.clause,
          until: duty.until,
          ...whomToTell(duty, inquiry, world, "breach"),
        }));
    case "askPrivacyOfficer":
      return [
        {
          kind: "privacyAsked",
          question: command.id,
          asks: kept(command.asks),
          draft: kept(command.draft),
          to: kept(command.to),
          category: command.category,
          rule: command.rule,
          tell: withRole("privacy_officer", world).slice(0, 20),
        },
      ];
    case "answerPrivacyQuestion":
      return [
        {
          kind: "privacyAnswered",
          question: command.question,
          answer: command.answer,
          reason: kept(command.reason),
        },
      ];
    case "startClock":
      return startClock(command, inquiry, world);
    case "extendClock":
      return extendClock(command, inquiry, world);
    case "holdClock":
      return [{ kind: "paused", duty: command.duty, clause: "5.b", because: command.awaiting }];
    case "releaseClock":
      return resumeClock(command.duty, command.answered ?? world.now, inquiry, world);
    case "meetClock":
      return meetClock(command, inquiry, world);
    case "splitOff":
    case "takeIn":
    case "joinInto":
    case "letGo":
    case "standAgain":
      return join(command, inquiry, world);
    case "warn":
      return warn(inquiry, world);
    case "recount":
      return recount(command, inquiry, world);
  }
}

/** Who gets it back: who had it before, unless words that came since name somebody to whom they answer. */
function givenBack({ escalation }: Inquiry, { apart, notGiven = apart, standby }: World): string | null {
  return whomOf(escalation?.from ? [escalation.from] : [], { apart: notGiven, standby })[0] ?? null;
}
