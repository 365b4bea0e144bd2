import { z } from "zod";
import { isDate } from "../../calendar/local-date.ts";
import { isTime } from "../../calendar/local-time.ts";
import { type Choice, choices, type ProposedDay } from "../../calendar/proposed-day.ts";
import type { Answered } from "../../calendar/take-days.ts";

const date = z.string().refine(isDate);
const source = z.string().regex(/^(?:ics:[^#]{1,80}|csv|holidays:[A-Z]{2}(?:-[A-Z]{2,3})?)#[^\n]{1,250}$/);
const proposed = z.strictObject({
  ...{ date, to: date, label: z.string().min(1).max(120), source },
  at: z.string().refine(isTime).optional(),
});
const goneDays = z.strictObject({ source, dates: z.array(date).min(1).max(1_500) });
const most = 400;

export type Answers = {
  answers: Answered[];
  gone: { source: string; dates: string[] }[];
  /** Keys "source date" of what was left out. */
  left: string[];
};

/** What somebody answered in a preview; null when the form is not one of ours. */
export function readAnswers(field: (name: string) => string | null): Answers | null {
  const answers: Answered[] = [];
  const gone: Answers["gone"] = [];
  try {
    for (let at = 0; at < most; at++) {
      const said = field(`day-${at}`);
      if (said === null) break;
      const day = { ...proposed.parse(JSON.parse(said)), guess: "leave" as const, why: "" };
      const choice = field(`choice-${at}`) as Choice;
      if (!choices.includes(choice) || day.to < day.date) return null;
      if ((choice === "early" || choice === "late") && !day.at) return null;
      answers.push({ day: { ...day, at: day.at ?? "" } as ProposedDay, choice });
    }
    for (let at = 0; at < most; at++) {
      const said = field(`gone-${at}`);
      if (said === null) break;
      const day = goneDays.parse(JSON.parse(said));
      if (field(`take-out-${at}`) === "yes") gone.push(day);
    }
  } catch {
    return null;
  }
  const left = answers
    .filter(({ choice }) => choice === "leave")
    .map(({ day }) => `${day.source} ${day.date}`);
  return { answers: answers.map(withoutEmptyTime), gone, left };
}

function withoutEmptyTime({ day, choice }: Answered): Answered {
  const { at, ...rest } = day;
  return { day: at ? day : rest, choice };
}
