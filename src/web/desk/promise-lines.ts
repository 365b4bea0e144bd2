import type { PromiseFigure, PromiseOutcome, PromiseRow } from "../../store/reads/promises.ts";
import { topicWords } from "./desk-words.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

export type PromiseLine = {
  key: string;
  reference: string;
  when: string;
  owner: string;
  topic: string;
  moved: string;
};
/** One row of figures, each with the address of what stands behind it. */
export type FigureLine = {
  key: string;
  name: string;
  figures: Record<PromiseOutcome, { count: number; to: string }>;
};

const nobody = "Not written down";

/** Promises in words. */
export const promiseLines = (rows: readonly PromiseRow[], clock: SchoolClock): PromiseLine[] =>
  rows.map(({ reference, duty, until, owner, topic, moves }) => ({
    key: `${reference} ${duty}`,
    reference,
    when: whenWords(until, clock),
    owner: owner ?? nobody,
    topic: topicWords(topic),
    moved: moves === 0 ? "" : moves === 1 ? "moved once" : `moved ${moves} times`,
  }));

/** The figures of the school, or per person, or per topic. */
export function figureLines(
  all: readonly PromiseFigure[],
  of: PromiseFigure["of"],
  span: string,
): FigureLine[] {
  return all
    .filter((one) => one.of === of)
    .map((one) => {
      const narrowed = of === null ? "" : `&${of}=${encodeURIComponent(one.id ?? "")}`;
      const figure = (outcome: PromiseOutcome) => ({
        count: one[outcome],
        to: `/desk/promises?span=${span}${narrowed}&outcome=${outcome}`,
      });
      return {
        key: one.id ?? "-",
        name: of === null ? "The school" : of === "person" ? (one.name ?? nobody) : topicWords(one.id),
        figures: {
          kept: figure("kept"),
          moved: figure("moved"),
          late: figure("late"),
          broken: figure("broken"),
        },
      };
    });
}
