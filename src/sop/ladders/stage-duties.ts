import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Owed } from "../clause.ts";
import { within } from "../dates.ts";
import type { World } from "../world.ts";
import type { Limit, Stage } from "./ladder.ts";
import { type Counting, limitDate } from "./ladder-date.ts";

// What a stage of a complaint owes, each with its date and reason. The clause 2.c says what meets it.

const clause = "2.c";
export type Step =
  | "formal"
  | "acknowledgement"
  | "meeting"
  | "remedy"
  | "answer"
  | "hearing"
  | "late"
  | "close";

/** How long the school has for an answer to the request for the formal route, and to a late one; the procedure's own. */
const soon = { days: 2, unit: "business_day" } as const;
/** How long after the parent's time somebody looks and ends it. */
const afterwards = { days: 5, unit: "business_day" } as const;

/** The duties that begin with a stage, or with its hearing; `late`: only that somebody decides whether it is taken. */
export function begins(
  inquiry: Inquiry,
  stage: Stage | null,
  start: Limit["from"] | "late",
  from: Moment,
  world: World,
): Happening[] {
  if (start === "late") return numbered(inquiry, [["late", within(soon, from, world), false]]);
  if (!stage || stage.body) return [];
  const date = (limit: Limit) =>
    limitDate(limit, limit.from === "received" ? inquiry.receivedAt : from, world.calendar);
  if (start === "hearing")
    return stage.answer?.from === "hearing" ? numbered(inquiry, [["answer", date(stage.answer), true]]) : [];
  const { acknowledge, answer, hearing, meeting, remedy } = stage;
  return numbered(inquiry, [
    ...(acknowledge ? [["acknowledgement", date(acknowledge), false] as const] : []),
    ...(remedy ? [["remedy", date(remedy), false] as const] : []),
    ...(meeting ? [["meeting", date(meeting), true] as const] : []),
    ...(hearing ? [["hearing", date(hearing.within), true] as const] : []),
    ...(answer && answer.from !== "hearing" ? [["answer", date(answer), true] as const] : []),
  ]);
}

/** Once the parent's time to go further is over, somebody looks whether it is at an end. */
export function windowClosing(inquiry: Inquiry, further: Moment, world: World): Happening {
  const [close] = numbered(inquiry, [["close", within(afterwards, further, world, "started"), false]]);
  if (!close) throw new Error("a duty has a date");
  return close;
}

/** That the request for the formal route is answered: opened, or refused in writing with a reason. */
export const answersRequest = (inquiry: Pick<Inquiry, "duties">, world: World): Happening[] =>
  numbered(inquiry, [["formal", within(soon, world.now, world), false]]);

type Part = readonly [step: Step, owed: Owed | Counting, told: boolean];

function numbered({ duties }: Pick<Inquiry, "duties">, parts: readonly Part[]): Happening[] {
  const before = duties.filter((duty) => duty.clause === clause).length;
  return parts.map(([step, owed, told], at) => ({
    ...{ kind: "due", duty: `${clause}#${before + at + 1}`, clause, until: owed.until, why: owed.why },
    ...{ told, step },
    ...(owed.steps && { steps: owed.steps }),
    ...(owed.counted && { counted: owed.counted }),
    ...("law" in owed && owed.law && { law: true }),
  }));
}
