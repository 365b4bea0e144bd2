import type { Refusal } from "../../inquiry/refusal.ts";
import type { StageNumbers } from "../../inquiry/stage-numbers.ts";
import type { Ladder, Stage, Window } from "./ladder.ts";
import { limitWords } from "./ladder-page.ts";
import { kindWords } from "./stage-words.ts";

// A school's own numbers for a ladder. Free where the procedure leaves them to the school; where they come from a law, the
// school's deadlines may only be shorter, and the parent's times only longer.

/** By a ladder's key. */
export type OwnNumbers = Readonly<Record<string, readonly StageNumbers[]>>;

/** Whether the numbers are the school's to set, and not a law's. */
export const isOurs = ({ verified }: Pick<Ladder, "verified">): boolean => verified === "the school sets it";

/** A ladder with a school's own numbers in place of its own. Stages that it does not have change nothing. */
export function withNumbers(ladder: Ladder, own: readonly StageNumbers[] | undefined): Ladder {
  if (!own?.length) return ladder;
  return {
    ...ladder,
    stages: ladder.stages.map((stage) => {
      const set = own.find((one) => one.stage === stage.key);
      return set ? applied(stage, set) : stage;
    }),
  };
}

function applied(
  stage: Stage,
  { decides, acknowledge, hearing, answer, notice, further }: StageNumbers,
): Stage {
  return {
    ...stage,
    ...(decides && { decides }),
    ...(acknowledge && stage.acknowledge && { acknowledge: { ...stage.acknowledge, ...acknowledge } }),
    ...(answer && stage.answer && { answer: { ...stage.answer, ...answer } }),
    ...(further && stage.further && { further: { ...stage.further, ...further } }),
    ...(stage.hearing && {
      hearing: {
        ...stage.hearing,
        ...(hearing && { within: { ...stage.hearing.within, ...hearing } }),
        ...(notice && { notice: { ...stage.hearing.notice, ...notice } }),
      },
    }),
  };
}

/** What of a ladder's stage has a number, what it is called, and whose time it is. */
export const numbered = {
  acknowledge: { says: "Acknowledged within", whose: "school", of: (stage: Stage) => stage.acknowledge },
  hearing: { says: "Hearing within", whose: "school", of: (stage: Stage) => stage.hearing?.within },
  answer: { says: "Written outcome within", whose: "school", of: (stage: Stage) => stage.answer },
  notice: { says: "Notice before a hearing", whose: "parent", of: (stage: Stage) => stage.hearing?.notice },
  further: { says: "The parent may go further within", whose: "parent", of: (stage: Stage) => stage.further },
} as const satisfies Record<
  string,
  { says: string; whose: "school" | "parent"; of: (stage: Stage) => Window | null | undefined }
>;
export const numberNames = Object.keys(numbered) as (keyof typeof numbered)[];

export type NumbersRefused = Pick<Refusal, "because" | "instead"> & { field: string };

/** Why a school may not set these numbers, with the paragraph; null when it may. */
export function numbersRefused(ladder: Ladder, own: readonly StageNumbers[]): NumbersRefused | null {
  for (const set of own) {
    const stage = ladder.stages.find(({ key }) => key === set.stage);
    if (!stage || stage.body)
      return {
        ...{ field: set.stage, because: "This stage is not the school's." },
        instead: "Choose a stage that the school decides.",
      };
    const named = kindWords[stage.kind];
    if (set.decides && set.decides !== stage.decides && (!isOurs(ladder) || stage.hearing))
      return {
        field: `${stage.key}-decides`,
        because: `${named}: who decides is set by ${ladder.citation}.`,
        instead: "Leave it as it is.",
      };
    for (const name of numberNames) {
      const said = set[name];
      const limit = numbered[name].of(stage);
      if (!said || !limit) continue;
      const field = `${stage.key}-${name}`;
      if (said.days === 0 && numbered[name].whose === "parent")
        return {
          field,
          because: `${named}: the parent needs at least a day.`,
          instead: "Write one or more.",
        };
      if (isOurs(ladder) && !limit.law) continue;
      const isTheirs = numbered[name].whose === "parent";
      if (said.unit === limit.unit && (isTheirs ? said.days >= limit.days : said.days <= limit.days))
        continue;
      return {
        field,
        because: `${named}, ${numbered[name].says.toLowerCase()}: ${limitWords({ days: limit.days, unit: limit.unit })} is set by ${ladder.citation}.`,
        instead: isTheirs
          ? "Leave the parent that much time or more, in the same days."
          : "Set the same or fewer, in the same days.",
      };
    }
  }
  return null;
}

/** Only what differs from the ladder as it comes: what a school wrote down as its own. */
export function differing(ladder: Ladder, own: readonly StageNumbers[]): StageNumbers[] {
  return own.flatMap((set) => {
    const stage = ladder.stages.find(({ key }) => key === set.stage);
    if (!stage) return [];
    const changed = numberNames.flatMap((name) => {
      const said = set[name];
      const limit = numbered[name].of(stage);
      const isSame = !said || !limit || (said.days === limit.days && said.unit === limit.unit);
      return isSame ? [] : [[name, { days: said.days, unit: said.unit }] as const];
    });
    const decides = set.decides !== stage.decides && set.decides;
    return changed.length === 0 && !decides
      ? []
      : [{ stage: stage.key, ...(decides && { decides }), ...Object.fromEntries(changed) }];
  });
}
