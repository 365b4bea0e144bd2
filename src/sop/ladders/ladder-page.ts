import { type Limit, ladderLaws, type Stage, type Window } from "./ladder.ts";
import { ladders } from "./ladders.ts";
import { decidesWords, kindWords } from "./stage-words.ts";

const units = {
  business_day: "business day",
  working_day: "working day",
  school_day: "school day",
  calendar_day: "calendar day",
  month: "month",
} as const;
const froms = {
  received: "from receipt",
  entered: "from when the stage began",
  hearing: "from the hearing",
} as const;

/** "20 school days from the hearing, by law". */
export const limitWords = (limit: Limit | Window): string =>
  `${limit.days === 0 ? "the same" : limit.days} ${units[limit.unit]}${limit.days > 1 ? "s" : ""}${"from" in limit ? ` ${froms[limit.from]}` : ""}${limit.law ? ", by law" : ""}`;

const row = (stage: Stage, at: number): string =>
  [
    `${at + 1}. ${kindWords[stage.kind]}`,
    stage.body ? `[${stage.body.name}](${stage.body.link})` : decidesWords[stage.decides],
    stage.acknowledge ? limitWords(stage.acknowledge) : "",
    stage.hearing
      ? `within ${limitWords(stage.hearing.within)}; ${stage.hearing.members} ${stage.hearing.members === 1 ? "person" : "members"}${stage.hearing.independent ? `, ${stage.hearing.independent} independent` : ""}; notice ${limitWords(stage.hearing.notice)}`
      : "",
    stage.answer ? limitWords(stage.answer) : "",
    stage.body ? "" : stage.further ? limitWords(stage.further) : "no end set",
  ].join(" | ");

/** The catalogue as the page that readers see: one table for each ladder. */
export const ladderPage = (): string =>
  ladders
    .map((ladder) =>
      [
        `### ${ladder.key}: ${ladder.title}`,
        "",
        ladder.plain,
        "",
        `Law: ${ladder.laws.map((law) => ladderLaws[law]).join(", ") || "none; the procedure’s own"}. Source: ${ladder.citation}. How sure: *${ladder.verified}*. Last checked ${ladder.lastChecked}. The parent may begin ${ladder.begin ? `within ${limitWords(ladder.begin)} of the event` : "at any time"}${ladder.beginAfterTrying ? `, within ${limitWords(ladder.beginAfterTrying)} after an informal try` : ""}. A date moves ${ladder.extension === "agreed" ? "only as the parent agreed in writing, where it is the law’s" : "with notice to the parent"}.`,
        "",
        "| stage | who decides | acknowledged | hearing | written outcome | parent may go further |",
        "|---|---|---|---|---|---|",
        ...ladder.stages.map((stage, at) => `| ${row(stage, at)} |`),
      ].join("\n"),
    )
    .join("\n\n");
