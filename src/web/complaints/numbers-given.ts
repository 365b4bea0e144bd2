import type { Problem } from "../../channels/form/field.ts";
import { type StageNumbers, stageNumbers } from "../../inquiry/stage-numbers.ts";
import type { Ladder, Stage, Window } from "../../sop/ladders/ladder.ts";
import { limitWords } from "../../sop/ladders/ladder-page.ts";
import { isOurs, numbered, numberNames, withNumbers } from "../../sop/ladders/own-numbers.ts";
import { decidesWords, kindWords } from "../../sop/ladders/stage-words.ts";

/** One number of a stage as its form shows it; `unit`: null where the days are the law's. */
export type NumberField = { id: string; label: string; help: string; days: string; unit: string | null };

export const unitChoices = [
  { value: "business_day", label: "business days" },
  { value: "school_day", label: "school days" },
  { value: "calendar_day", label: "calendar days" },
  { value: "month", label: "months" },
];
export const decidesChoices = (
  ["desk", "supervisor", "head", "coordinator", "compliance_officer", "superintendent", "board"] as const
).map((value) => ({ value, label: decidesWords[value] }));

const mayUnit = (ladder: Ladder, limit: Window) => isOurs(ladder) && !limit.law;

/** A ladder's numbers as fields, stage by stage, with what comes with Answerable beside each. */
export function numberFields(ladder: Ladder, own: readonly StageNumbers[] | undefined) {
  const now = withNumbers(ladder, own);
  const fields = (stage: Stage, shipped: Stage): NumberField[] =>
    numberNames.flatMap((name) => {
      const [limit, first] = [numbered[name].of(stage), numbered[name].of(shipped)];
      if (!limit || !first) return [];
      const free = mayUnit(ladder, first);
      const bound = numbered[name].whose === "school" ? "This or less" : "This or more";
      return [
        {
          ...{ id: `${stage.key}-${name}`, label: numbered[name].says, days: String(limit.days) },
          help: `${free ? "As it comes" : bound}: ${limitWords(first)}.`,
          unit: free ? limit.unit : null,
        },
      ];
    });
  return now.stages.flatMap((stage, at) => {
    const shipped = ladder.stages[at];
    if (stage.body || !shipped) return [];
    return [
      {
        ...{ key: stage.key, says: `${at + 1}. ${kindWords[stage.kind]}`, fields: fields(stage, shipped) },
        decides: isOurs(ladder) && !stage.hearing ? stage.decides : null,
        who: decidesWords[stage.decides],
      },
    ];
  });
}

/** The numbers that a form says, or what is wrong with it. */
export function numbersGiven(
  ladder: Ladder,
  values: Record<string, string>,
): { own: StageNumbers[] } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const own = ladder.stages
    .filter(({ body }) => !body)
    .map((stage) => {
      const numbers = numberNames.flatMap((name) => {
        const limit = numbered[name].of(stage);
        const field = `${stage.key}-${name}`;
        const typed = values[field]?.trim();
        if (!limit || typed === undefined) return [];
        if (!/^\d{1,3}$/.test(typed) || Number(typed) > 365) {
          problems.push({ field, says: "Please write a number of days, at most 365." });
          return [];
        }
        const unit = (mayUnit(ladder, limit) && values[`${field}-unit`]) || limit.unit;
        return [[name, { days: Number(typed), unit }] as const];
      });
      const decides = values[`${stage.key}-decides`];
      const read = stageNumbers.safeParse({
        ...{ stage: stage.key, ...(decides && { decides }) },
        ...Object.fromEntries(numbers),
      });
      if (!read.success && problems.length === 0)
        problems.push({ field: `${stage.key}-answer`, says: "Please choose from the list." });
      return read.data ?? { stage: stage.key };
    });
  return problems.length > 0 ? { problems } : { own };
}
