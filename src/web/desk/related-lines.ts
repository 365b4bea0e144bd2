import type { Inquiry } from "../../inquiry/state.ts";
import type { CameWith, Related } from "../../store/reads/related.ts";
import { sourceWords, topicWords } from "./desk-words.ts";
import type { Line } from "./timeline-lines.ts";
import { dayWords, hourWords, type SchoolClock } from "./when-words.ts";

export type AboutOthers = { related: readonly Related[]; cameWith: readonly CameWith[] };
export const noOthers: AboutOthers = { related: [], cameWith: [] };

/** The other inquiries that one has to do with, in words, and which it may be the same as. */
export function relatedLines(inquiry: Inquiry, { related }: AboutOthers, clock: SchoolClock) {
  const of = (id: string | null | undefined) => related.find((one) => one.id === id) ?? null;
  const list = (ids: readonly string[]) => ids.flatMap((id) => of(id) ?? []);
  const took = inquiry.took ?? [];
  return {
    /** Where it goes on; `there` is null for who may not see it. */
    joined: inquiry.joined ? { reference: of(inquiry.joined)?.reference ?? null } : null,
    took: list(took).map(({ reference, topic }) => ({ reference, title: topicWords(topic) })),
    links: [
      ...list(inquiry.splitFrom ? [inquiry.splitFrom.inquiry] : []).map((one) =>
        link("Made of words in", one),
      ),
      ...list(inquiry.follows ? [inquiry.follows] : []).map((one) =>
        link("Follows, after it was closed,", one),
      ),
      ...related.filter(({ follows }) => follows).map((one) => link("Followed by", one)),
    ],
    same: related
      .filter(({ id, same }) => same && !took.includes(id))
      .map(({ reference, topic, receivedAt }) => ({
        value: reference,
        label: `${reference}, ${dayWords(receivedAt, clock)}, ${topicWords(topic)}`,
      })),
  };
}

const link = (says: string, { reference, topic }: Related) => ({
  ...{ says, reference, title: topicWords(topic) },
});

/** The story with what the parent wrote in inquiries that go on here, each where it belongs in time. */
export function withOthers(
  lines: readonly Line[],
  { cameWith }: AboutOthers,
  parent: string,
  clock: SchoolClock,
) {
  if (cameWith.length === 0) return lines;
  const theirs = cameWith.map(
    ({ id, at, reference, source, words }): Line => ({
      ...{ kind: "from-parent", id: `with-${id}`, who: parent, words, details: [] },
      how: `by ${sourceWords[source] ?? source}, as ${reference}`,
      when: { at, day: dayWords(at, clock), hour: hourWords(at, clock.zone), isNewDay: false },
    }),
  );
  let last = "";
  return [...lines, ...theirs]
    .sort((a, b) => (a.when.at < b.when.at ? -1 : a.when.at > b.when.at ? 1 : 0))
    .map((line) => {
      const isNewDay = line.when.day !== last;
      last = line.when.day;
      return { ...line, when: { ...line.when, isNewDay } };
    });
}
