import type { Refusal } from "../../inquiry/refusal.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { IncidentKind } from "../../letters/words/incident-words.ts";
import { wordsOf } from "../sentences.ts";
import type { Incident, IncidentDone, Said } from "./incident.ts";

/** What somebody asks about an incident. */
export type IncidentCommand =
  /** `reason`: to open it with one key. */
  | { act: "open"; kind: IncidentKind; statement: Said; team: string[]; reason?: string; named?: string }
  | { act: "agree" }
  | { act: "decline"; reason: string }
  | { act: "look" }
  /** `named`: why the name of a child stands in words that every parent reads. */
  | { act: "update"; statement: Said; named?: string }
  | { act: "join" | "leave"; staff: string }
  /** Without a note a second person agrees that it is over. */
  | { act: "close"; note?: string; reason?: string };

/** `leads`: an emergency lead of the school, a supervisor or an administrator. */
export type IncidentWho = { id: string; leads: boolean };
/** `names`: the children whose names stand in the words. */
export type IncidentDecision = { done: IncidentDone } | { refused: Refusal; names?: readonly string[] };

/**
 * Who may say what about an incident (SOP 4: follow school emergency protocols). What parents read was approved by a lead:
 * two people, or one lead alone with a reason, at which a second one looks afterwards. `names`: of the children of the school
 * who are named in the statement; that everybody reads them takes a reason (3.3), and never more, for minutes count.
 */
export function decideIncident(
  incident: Incident | null,
  command: IncidentCommand,
  who: IncidentWho,
  now: Moment,
  names: readonly string[] = [],
): IncidentDecision {
  const { act } = command;
  if (act === "open") return opens(incident, command, who, now, names);
  if (!incident) return no("There is no such incident here.", "Look at the list of incidents.");
  if (incident.state === "closed" || incident.state === "declined")
    return no("This incident is over.", "Open a new one if it goes on.");
  if (act === "agree" || act === "decline") return answers(incident, command, who);
  if (incident.state === "asked")
    return no("A second person has not agreed to it yet.", "Agree to it, or decline it with a reason.");
  if (act === "close") return closes(incident, command, who);
  if (!who.leads) return notTheirs;
  switch (act) {
    case "look":
      if (!incident.alone) return no("A second person has looked at it.", "Nothing more has to be done.");
      return incident.alone.by === who.id ? another : { done: { act: "looked" } };
    case "update":
      return (
        unfit(command.statement, now) ??
        naming(command, names) ?? { done: { act: "updated", statement: command.statement, ...why(command) } }
      );
    case "join":
      return { done: { act: "joined", staff: command.staff } };
    case "leave":
      return incident.team.length === 1 && incident.team.includes(command.staff)
        ? no("Nobody would be left who may speak of single children.", "Name somebody else first.")
        : { done: { act: "left", staff: command.staff } };
  }
}

type Opens = Extract<IncidentCommand, { act: "open" }>;
function opens(
  before: Incident | null,
  command: Opens,
  who: IncidentWho,
  now: Moment,
  names: readonly string[],
): IncidentDecision {
  if (before) return no("This incident was opened.", "Update its statement instead.");
  const { kind, statement } = command;
  const wrong = unfit(statement, now) ?? naming(command, names);
  if (wrong) return wrong;
  const team = command.team.length > 0 ? command.team : [who.id];
  const reason = command.reason?.trim();
  if (!reason) return { done: { act: "asked", kind, statement, team, ...why(command) } };
  return who.leads ? { done: { act: "opened", kind, statement, team, reason, ...why(command) } } : notAlone;
}

type Answers = Extract<IncidentCommand, { act: "agree" | "decline" }>;
function answers({ state, askedBy }: Incident, command: Answers, who: IncidentWho): IncidentDecision {
  if (state !== "asked") return no("It was agreed to already.", "Update the statement instead.");
  if (command.act === "decline")
    return who.leads || who.id === askedBy
      ? unless(command.reason.trim() === "" ? reasonless : null, { act: "declined", reason: command.reason })
      : notTheirs;
  if (!who.leads) return notTheirs;
  return who.id === askedBy ? another : { done: { act: "opened" } };
}

type Closes = Extract<IncidentCommand, { act: "close" }>;
function closes({ closing }: Incident, { note, reason }: Closes, who: IncidentWho): IncidentDecision {
  if (!who.leads) return notTheirs;
  if (closing)
    return closing.by === who.id && !reason?.trim()
      ? another
      : { done: { act: "closed", ...(reason?.trim() && { reason }) } };
  if (!note?.trim())
    return no("The after-note is missing.", "Write what happened, what was said and what is still owed.");
  return { done: reason?.trim() ? { act: "closed", note, reason } : { act: "closing", note } };
}

/** Why a statement cannot be shown to parents. */
function unfit({ words, next, site, from, to }: Said, now: Moment): { refused: Refusal } | null {
  if (!words.en.trim())
    return no("The statement is missing.", "Write what the school says, in one or two sentences.");
  if (next <= now)
    return no("The next update would be in the past.", "Choose when parents hear from you again.");
  if (!site && (from || to))
    return no("The place of reunification is missing.", "Write where children are collected.");
  return null;
}

/** A child's name in words that everybody reads takes a reason; the incident itself may be known by it, as of one who is missing. */
function naming({ named }: { named?: string }, names: readonly string[]): IncidentDecision | null {
  if (names.length === 0 || named?.trim()) return null;
  const said = names.map((name) => `“${name}”`).join(", ");
  const { refused } = no(
    `${said} ${names.length === 1 ? "is the name of a child" : "are names of children"} of the school, and every parent would read it.`,
    "Take it out; or say below why every parent is to read it, and send it again.",
  );
  return { refused: { ...refused, clause: "3.3.b", words: wordsOf("3.3.b") }, names };
}

const why = ({ named }: { named?: string }) => (named?.trim() ? { named: named.trim() } : {});

const unless = (wrong: { refused: Refusal } | null, done: IncidentDone): IncidentDecision =>
  wrong ?? { done };
const no = (because: string, instead: string): { refused: Refusal } => ({
  refused: { clause: "4.d", words: wordsOf("4.d"), because, instead },
});
const notTheirs = no(
  "Only an emergency lead, a supervisor or an administrator may say what the school tells about an incident.",
  "Ask one of them. You may write a statement for them to agree to.",
);
const notAlone = no(
  "Only an emergency lead, a supervisor or an administrator may open it alone.",
  "Leave the reason empty: then the first of them who agrees opens it.",
);
const another = no(
  "This takes two people, and the first was you.",
  "Ask a second one, or do it alone with a reason where that is offered.",
);
const reasonless = no("A reason is missing.", "Write it in one sentence, for the record.");
