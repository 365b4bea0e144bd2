import { type Ladder, type Limit, ladderLaws, type Stage, type Window } from "./ladder.ts";
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

const since = { event: "of the event", knowing: "of knowing of it", outcome: "of our outcome" } as const;
const seen = {
  evidence: "both sides have the evidence to read",
  report: "both sides have the report to answer",
} as const;

/** What a stage asks beside its dates: a meeting, what both sides are shown, and the times outside the school. */
const beside = ({ kind, meeting, remedy, shows = [], body }: Stage): string[] =>
  [
    remedy && `it is put right within ${limitWords(remedy)}`,
    meeting && `a meeting with the parents within ${limitWords(meeting)}`,
    ...shows.map((one) => `${seen[one.what]} for ${limitWords(one.for)}, before it is decided`),
    body?.within && `the parent goes there within ${limitWords(body.within)}, ${since[body.within.since]}`,
    body?.decidesIn && `it is decided there within ${limitWords(body.decidesIn)}`,
  ].flatMap((says) => (says ? [`${kindWords[kind]}: ${says}.`] : []));

/** What a ladder asks beside its table, as a paragraph; none of most. */
const besides = (ladder: Ladder): string[] => {
  const all = ladder.stages.flatMap(beside);
  return all.length > 0 ? ["", all.join(" ")] : [];
};

/** The catalogue as the page that readers see: one table for each ladder. */
export const ladderPage = (): string =>
  ladders
    .map((ladder) =>
      [
        `### ${ladder.key}: ${ladder.title}`,
        "",
        ladder.plain,
        "",
        `Law: ${ladder.laws.map((law) => ladderLaws[law]).join(", ") || "none; the procedure’s own"}. Source: ${ladder.citation}. How sure: *${ladder.verified}*.${ladder.lessSure ? ` ${ladder.lessSure}` : ""} Last checked ${ladder.lastChecked}. The parent may begin ${ladder.begin ? `within ${limitWords(ladder.begin)} of the event` : "at any time"}${ladder.beginAfterTrying ? `, within ${limitWords(ladder.beginAfterTrying)} after an informal try` : ""}${ladder.beginDiscrimination ? `, within ${limitWords(ladder.beginDiscrimination)} where it is about discrimination, harassment or bullying` : ""}. A date moves ${ladder.extension === "agreed" ? "only as the parent agreed in writing, where it is the law’s" : "with notice to the parent"}.`,
        "",
        "| stage | who decides | acknowledged | hearing | written outcome | parent may go further |",
        "|---|---|---|---|---|---|",
        ...ladder.stages.map((stage, at) => `| ${row(stage, at)} |`),
        ...besides(ladder),
      ].join("\n"),
    )
    .join("\n\n");
