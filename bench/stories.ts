import { schoolCalendar, schoolYearOf } from "../src/demo/calendar.ts";
import type { Actor } from "../src/inquiry/actor.ts";
import type { Command, Receive } from "../src/inquiry/command.ts";
import type { Entry } from "../src/inquiry/entry.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import type { Words } from "../src/inquiry/words.ts";
import { decide } from "../src/sop/decide.ts";
import { edition2026 } from "../src/sop/edition.ts";

/** What is said in a text of a story: it is written anew for every inquiry that is made from it. */
export type Said = "question" | "message" | "name" | "email" | "phone";

/** One inquiry's whole record as the core decides it, with slots where its ids, texts and reference go. */
export type Story = {
  entries: { entry: Entry; command: number }[];
  commands: { kind: string; at: string; actor: Actor }[];
  texts: { said: Said; isNote: boolean }[];
  inquiry: Inquiry;
};

const two = (n: number) => String(n).padStart(2, "0");
/** Slot 0 is the inquiry, 1 to 49 are its texts, from 50 on its commands. */
export const slots = {
  pattern: /00000000-0000-4000-8000-0000000000(\d\d)|0{62}(\d\d)|REFE-RENC|0000000guardian/g,
  id: (slot: number) => `00000000-0000-4000-8000-0000000000${two(slot)}`,
  digest: (slot: number) => `${"0".repeat(62)}${two(slot)}`,
  reference: "REFE-RENC",
  guardian: "0000000guardian",
};

/** With what receiving and closing adds, twenty entries. */
export const notesOfALongOne = 14;

export type Shape = "open" | "overdue" | "closed" | "long";

/** Tells one inquiry of the given shape, received at `start` (UTC) and seen until `now`, through the core itself. */
export function tell(shape: Shape, start: string, now: string, office: string): Story {
  const story: Omit<Story, "inquiry"> = { entries: [], commands: [], texts: [] };
  let inquiry: Inquiry | null = null;
  let at = start;
  const say = (said: Said, isNote = false): Words => {
    story.texts.push({ said, isNote });
    const slot = story.texts.length;
    return { words: "", salt: "", text: slots.id(slot), digest: slots.digest(slot) };
  };
  const act = (command: Command, actor: Actor) => {
    const decision = decide(inquiry, command, {
      ...{ now: at, actor, acting: { name: "Ruth Bell", roles: ["office"] } },
      ...{ edition: edition2026, calendar: schoolCalendar(schoolYearOf(at.slice(0, 10))) },
      ...{
        guardianship: null,
        standing: null,
        laws: ["US"],
        receiver: null,
        topicOwner: office,
        designated: [office],
        names: {},
        draft: null,
      },
      ...{ date: at.slice(0, 10), absences: [], staff: [] },
    });
    if ("refused" in decision) throw new Error(`a story was refused: ${decision.refused.because}`);
    inquiry = decision.inquiry;
    for (const entry of decision.entries) story.entries.push({ entry, command: story.commands.length });
    story.commands.push({ kind: command.kind, at, actor });
    return decision.inquiry;
  };
  const staff: Actor = { kind: "staff", id: office };
  const isOpen = shape === "open" || shape === "overdue";
  const receive: Receive = {
    ...{ kind: "receive", id: slots.id(0), reference: slots.reference, source: "phone", receivedAt: start },
    ...{ type: "general", topic: "transport", language: "en", guardian: slots.guardian },
    question: say("question"),
    guardianName: say("name"),
    ...(isOpen ? { email: say("email"), acknowledged: "spoken" } : { phone: say("phone") }),
  };
  act(receive, staff);
  const later = (minutes: number) => {
    at = new Date(Date.parse(at) + minutes * 60_000).toISOString();
  };
  for (let n = 0; shape === "long" && n < notesOfALongOne; n++) {
    later(7);
    act({ kind: "note", note: say("message", true) }, staff);
  }
  if (shape === "overdue") {
    at = now;
    act({ kind: "lapse" }, { kind: "system", part: "sweep" });
  }
  if (!isOpen) {
    later(30);
    act({ kind: "close", outcome: "no_answer_needed" }, staff);
  }
  if (!inquiry) throw new Error("a story begins with an inquiry");
  return { ...story, inquiry };
}
