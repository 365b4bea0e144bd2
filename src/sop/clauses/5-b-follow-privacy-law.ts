import type { Command, CommandOf, StartClock } from "../../inquiry/command.ts";
import type { Duty, Inquiry } from "../../inquiry/state.ts";
import type { Clause, Forbidden } from "../clause.ts";
import { waitIsOver } from "../clock-date.ts";
import { wordsOf } from "../sentences.ts";
import { clockNamed } from "../statutory-clocks.ts";
import type { World } from "../world.ts";

/**
 * Follow all school and legal privacy guidelines (e.g., FERPA, GDPR).
 *
 * A person chooses the law that an inquiry stands under, and its clock becomes a duty of its own (`acts/clock.ts`).
 * Nothing that the school decides moves it, stops it or ends it; people do, as far as that law allows.
 */
export const followPrivacyLaw: Clause = {
  id: "5.b",
  words: wordsOf("5.b"),
  forbids(command, inquiry, world) {
    if (!inquiry) return null;
    if (command.kind === "startClock") return start(command, inquiry, world);
    if (command.kind === "close") return close(inquiry);
    if (!aboutClock(command)) return null;
    const duty = inquiry.duties.find(({ id, clock, over }) => id === command.duty && clock && !over);
    if (!duty) return say("No clock of law of that name runs here.", "Choose one that is still running.");
    switch (command.kind) {
      case "extendClock":
        return extend(command, duty, inquiry, world);
      case "holdClock":
        return hold(command, duty, world);
      case "releaseClock":
        return release(command, duty, world);
      case "meetClock":
        return meet(command, duty, world);
    }
  },
};

type About = CommandOf<"extendClock" | "holdClock" | "releaseClock" | "meetClock">;
type Of<K extends About["kind"]> = Extract<About, { kind: K }>;
const kinds = new Set<Command["kind"]>(["extendClock", "holdClock", "releaseClock", "meetClock"]);
const aboutClock = (command: Command): command is About => kinds.has(command.kind);

const say = (because: string, instead: string): Forbidden => ({ because, instead });

function start({ clock, from, meeting }: StartClock, { duties }: Inquiry, { now }: World): Forbidden | null {
  const law = clockNamed(clock);
  if (!law)
    return say("No clock of law has that name.", "Choose one from the catalogue of statutory clocks.");
  if (duties.some((duty) => duty.clock === clock && !duty.over))
    return say("This clock runs here already.", "Keep its date; start it again once it was met or waived.");
  if (from > now)
    return say(
      "The law cannot count from a moment that is still to come.",
      "Give the day on which the request, the complaint or the news reached the school.",
    );
  if (law.beforeMeeting && !meeting)
    return say(
      "This law asks for access before a meeting or hearing, and no date of one was given.",
      "Give the date of the meeting or hearing.",
    );
  if (meeting && !law.beforeMeeting)
    return say("This clock does not depend on a meeting.", "Leave the date of the meeting empty.");
  if (meeting && meeting <= from) return say("The meeting lies before the request.", "Check both dates.");
  return null;
}

function extend(command: Of<"extendClock">, duty: Duty, inquiry: Inquiry, world: World): Forbidden | null {
  const extension = clockNamed(duty.clock)?.extension;
  if (!extension) return say("The law that this clock follows knows no extension.", "Meet it by its date.");
  if (duty.steps?.some(({ code }) => code === "extended"))
    return say("This clock was extended already, and the law allows it once.", "Meet it by its date.");
  if (duty.paused)
    return say("This clock stands still.", "Let it run again first; then extend it before its date.");
  if (duty.state === "missed" || duty.until < world.now)
    return say(
      "The first date has passed: an extension is given, and the parent told, before it.",
      "Answer as soon as you can; the record shows that it is late.",
    );
  if (!command.reason.words.trim())
    return say("An extension needs its reason.", "Say in one sentence why; the parent reads it.");
  if (extension.to === "agreed" ? !command.until || command.until <= duty.until : command.until)
    return extension.to === "agreed"
      ? say(
          "This law extends only to a later date that was agreed on in writing.",
          "Give the date to which the complainant agreed.",
        )
      : say("This law sets the length of the extension itself.", "Leave the date empty.");
  if (inquiry.email && !command.letter)
    return say(
      "The parent has an e-mail address and would not be told.",
      "Send the notice with it: the law asks for the new date and the reason before the first date.",
    );
  return null;
}

function hold({ awaiting }: Of<"holdClock">, duty: Duty, { now }: World): Forbidden | null {
  if (!clockNamed(duty.clock)?.standsStillFor.includes(awaiting))
    return say(
      `The law that this clock follows does not wait for ${awaiting === "identity" ? "proof of who asks" : "the scope of a request"}.`,
      "Ask for it, and keep the date.",
    );
  if (duty.paused) return say("This clock stands still already.", "Let it run again when the answer comes.");
  if (duty.state === "missed" || duty.until < now)
    return say("Its date has passed, and waiting does not cure that.", "Answer as soon as you can.");
  return null;
}

function release({ answered }: Of<"releaseClock">, { paused }: Duty, { now }: World): Forbidden | null {
  if (!paused) return say("This clock is running.", "Nothing more is needed.");
  if (answered && (answered > now || answered < paused.since))
    return say(
      "The answer came neither before it was asked for nor after now.",
      "Give the day on which it came.",
    );
  return null;
}

function meet({ reason }: Of<"meetClock">, duty: Duty, world: World): Forbidden | null {
  if (!reason.words.trim())
    return say("How it was met is not said.", "One sentence is enough: what was given, to whom, how.");
  if (clockNamed(duty.clock)?.waits && !waitIsOver(duty, world))
    return say(
      "Nothing may be given yet: the law first gives the other parent time to object.",
      "Wait until that time is over, and give access on the next business day.",
    );
  return null;
}

function close({ duties }: Inquiry): Forbidden | null {
  const open = duties.find(({ clock, over }) => clock && !over);
  if (!open) return null;
  const what = clockNamed(open.clock)?.plain.toLowerCase() ?? open.clock;
  return say(
    `A clock of law still runs here: ${what}.`,
    "Say how it was met, or let a supervisor or the privacy officer waive it with a reason; then close it.",
  );
}
