import type { MissingFact } from "../../inquiry/command.ts";

const byClause: Record<string, string> = {
  "2.c": "Take the complaint’s next step",
  "3.1.b": "Acknowledge",
  "3.2.c": "Keep the promise",
  "3.3.b": "Settle what may be told",
  "4.a": "Answer",
  "4.b": "Answer",
  "4.c": "Answer",
  "4.d": "Confirm the emergency",
  "5.a": "Note what was shared",
  "5.b": "Do what the law asks",
  "6.a": "Ask again or close",
  "6.b": "Accept the escalation",
  "6.c": "Keep the promise",
  "7.a": "Ask for feedback",
};
const factWords: Record<MissingFact, string> = {
  guardianName: "name",
  contact: "way to reach them",
  topic: "topic",
};

const byStep: Record<string, string> = {
  formal: "Answer the request for the formal route",
  acknowledgement: "Acknowledge the complaint",
  hearing: "Hold the hearing",
  answer: "Decide the complaint in writing",
  late: "Say whether it is taken further",
  close: "Say how the complaint ended",
  remedy: "Put right what is complained of",
  meeting: "Meet the parents to resolve it",
  over: "Say that the emergency is over, or that it goes on",
  second_look: "Look at the emergency a second time",
};

/** What a duty under a clause asks somebody to do; `step`: of a complaint's stage, or which of an emergency's. */
export function owedWords(clause: string, missing: readonly MissingFact[], step?: string): string {
  if (step && byStep[step]) return byStep[step];
  if (clause !== "3.1.a") return byClause[clause] ?? `Do what ${clause} asks`;
  const named = missing.map((fact) => factWords[fact]);
  return named.length ? `Add the missing ${named.join(" and ")}` : "Add what the log lacks";
}
