import { randomUUID } from "node:crypto";
import type { StaffViewer } from "../../access/viewer.ts";
import type { Calendar } from "../../calendar/calendar.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import { recordsWordsIn, whereToTurn } from "../../letters/words/records-words.ts";
import { writtenIn } from "../../letters/words/words-in.ts";
import { neededLevel } from "../../rights/levels.ts";
import { type Edition, lawsOf } from "../../sop/edition.ts";
import { coolingOff } from "../../sop/records/erasure-forbids.ts";
import { mayApprove } from "../../sop/records/may-approve.ts";
import { seesOriginal } from "../../sop/records/sees-original.ts";
import { clockLines } from "../desk/clock-lines.ts";
import { whenWords } from "../desk/when-words.ts";
import { standsNow } from "./board-lines.ts";
import type { recordsSide } from "./records-side.ts";
import { categoryWords, decisionWords, kindWords, stepWords } from "./records-words.ts";

type View = NonNullable<Awaited<ReturnType<ReturnType<typeof recordsSide>["request"]>>>;
type Here = { viewer: StaffViewer; calendar: Calendar; edition: Edition; now: string };
export type RequestPage = ReturnType<typeof requestPage>;

/** Everything that the page of one request shows, in words; the components only lay it out. */
export function requestPage(view: View, { viewer, calendar, edition, now }: Here) {
  const { state, inquiry, heard } = view;
  const clock = { zone: calendar.tz, now };
  const when = (at: string) => whenWords(at, clock);
  const title = (id: string) => view.items.find((item) => item.id === id)?.title ?? "something forgotten";
  const claimed = inquiry.guardian ? 1 : 0;
  const level = inquiry.identity && inquiry.identity.until > now ? inquiry.identity.level : claimed;
  const proposal = view.steps.findLast(({ body }) => body.kind === "erasureProposed");
  const [law] = view.duty ? clockLines({ duties: [view.duty] }, calendar, now) : [];
  const isSame =
    (state.authority?.student ?? null) === inquiry.student &&
    (state.authority?.guardian ?? null) === inquiry.guardian;
  return {
    id: view.id,
    at: `/desk/records/${view.id}`,
    reference: view.reference,
    asks: kindWords[state.request],
    request: state.request,
    category: categoryWords[state.category],
    student: view.student,
    guardian: view.guardian,
    opened: when(view.openedAt),
    stands: standsNow(state),
    over: state.end,
    law: law ?? null,
    identity: { level, needs: heard?.needs ?? neededLevel(state.category) },
    heard: heard && {
      ...{
        says: decisionWords[heard.decision] ?? heard.decision,
        rule: heard.rule,
        citation: heard.citation,
      },
      ...{ because: heard.because, instead: heard.instead, scope: heard.scope, decision: heard.decision },
    },
    looked: state.authority && isSame ? when(state.authority.at) : null,
    items: state.items.map((item) => {
      const row = view.items.find(({ id }) => id === item.id);
      return {
        ...{
          id: item.id,
          title: title(item.id),
          kind: row?.kind ?? "",
          note: row?.note ?? null,
          aside: item.aside,
        },
        size: row?.bytes ? Math.ceil(row.bytes / 1024) : null,
        pages: row?.pages ?? null,
        marks: row?.marks.length ?? 0,
        ready: item.ready?.how ?? null,
        sees: seesOriginal(state, item.id, viewer),
        hasCopy: row?.copyBytes !== null && row?.copyBytes !== undefined,
      };
    }),
    statements: view.statements
      .filter(({ request }) => !state.items.some(({ statement, aside }) => statement === request && !aside))
      .map(({ request, words }) => ({ request, words })),
    approval: {
      isAsked: state.asked !== null,
      given: state.approval && when(state.approval.at),
      mayGive: mayApprove(viewer.roles),
      isMine: state.hands.includes(viewer.id),
    },
    release: state.release && {
      how: state.release.how,
      until: state.release.until && when(state.release.until),
      isRunning: !state.stopped && state.release.until !== null && state.release.until > now,
    },
    amendment: state.amendment && {
      granted: state.amendment.granted,
      isMine: state.amendment.by === viewer.id,
    },
    hearing: state.hearing && { decided: state.hearing.decided?.granted ?? null },
    erasure: state.erasure && {
      since: when(state.erasure.at),
      until: when(new Date(Date.parse(state.erasure.at) + coolingOff).toISOString()),
      isOver: Date.parse(now) - Date.parse(state.erasure.at) >= coolingOff,
      isMine: state.erasure.by === viewer.id,
      /** What the second person reads before they agree: who proposed what, and why. */
      by: proposal?.who ?? "Somebody",
      words: proposal?.words ?? null,
      /** Decided, and nobody has said yet that it was carried out. */
      isOwed: state.end === "erasure_decided" && !state.erasure.done,
    },
    letter: letterFor(view, { edition, calendar }),
    steps: view.steps.map(({ seq, at, who, body, words }) => ({
      ...{ seq, who, words, at: when(at) },
      says: stepWords(body, title),
    })),
    log: view.log.map(({ at, outcome, title }, nth) => ({
      key: nth,
      says: `${when(at)}: ${outcome === "given" ? `“${title ?? "a file"}” was downloaded` : "a try that was not let through"}`,
    })),
    fresh: randomUUID(),
  };
}

/** The letter that is due now, in the parent's language and the words of the school's law. */
function letterFor(
  { state, guardian, language }: View,
  { edition, calendar }: Pick<Here, "edition" | "calendar">,
) {
  const { letters, appeal, hearing } = recordsWordsIn(language);
  const where = whereToTurn(lawsOf(edition));
  const name = guardian ?? "";
  if (state.end === "released" && state.release?.how === "download" && state.release.until && !state.stopped)
    return letters.ready(name, formatDate(state.release.until, writtenIn(language), calendar.tz));
  if (state.end === "refused") return letters.refused(name, appeal[where]);
  // What stays, and by which law, a person writes: the checks of a reply stop it while the blank stands.
  if (state.end === "erasure_decided" && state.erasure?.done) return letters.erased(name, appeal[where]);
  if (state.amendment && !state.amendment.granted && !state.hearing && !state.end)
    return letters.amendmentRefused(name, hearing[where]);
  return null;
}
