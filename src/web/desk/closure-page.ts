import { may } from "../../access/may.ts";
import { openDays } from "../../calendar/announced.ts";
import type { Calendar } from "../../calendar/calendar.ts";
import { dayNumber } from "../../calendar/local-date.ts";
import type { Preview } from "../../declare.ts";
import { closureSays } from "../../letters/words/closure-says.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import type { DeclaredClosure } from "../../store/reads/closures.ts";
import { closureFields, closureGiven } from "./closure-given.ts";
import { previewWords, type SchoolWords } from "./closure-preview-words.ts";
import type { deskOf } from "./desk-of.ts";
import { plural } from "./left-words.ts";
import { localDate, whenWords } from "./when-words.ts";

type Desk = ReturnType<typeof deskOf>;

/** A closure that stands or was taken back, in words; `running` while dates are still counted. */
export type ClosureLine = {
  id: string;
  says: string;
  schools: string;
  who: string;
  became: string;
  running: { done: number; of: number } | null;
  isTakenBack: boolean;
};
export type ClosureView =
  | {
      kind: "form";
      id: string;
      days: { date: string; label: string }[];
      schools: { school: number; name: string; isHere: boolean }[];
      problems: { field: string; says: string }[];
    }
  | {
      kind: "preview";
      isTakingBack: boolean;
      says: string;
      schools: SchoolWords[];
      print: string;
      fields: { name: string; value: string }[];
      button: string;
    }
  | { kind: "done"; closure: ClosureLine }
  | { kind: "list" };

/** What the page of closures shows: its form, the preview of one, what became of one, and the list of all. */
export async function closurePage({ desk, viewer }: Desk, asked: URLSearchParams) {
  const { calendar } = await desk.school(viewer);
  const mayDeclare = may(viewer.roles, "declare closure");
  const names = new Map((await desk.schoolsOf(viewer)).map(({ school, name }) => [school, name]));
  const lines = linesOf(await desk.closures(viewer), calendar, names, desk.now());
  const common = { mayDeclare, mayRead: may(viewer.roles, "read inquiry"), lines };
  const view = async (): Promise<ClosureView> => {
    const done = asked.get("done");
    const [one] = done ? linesOf(await desk.closures(viewer, done), calendar, names, desk.now()) : [];
    if (one) return { kind: "done", closure: one };
    if (!mayDeclare) return { kind: "list" };
    const back = asked.get("undo");
    const taking = back ? await desk.previewTakingBack(viewer, back) : null;
    if (back && taking) return takingBack(back, taking.declared, taking.preview, calendar, desk.now(), asked);
    const form = { id: crypto.randomUUID(), days: days(calendar, desk.now()), schools: [...names] };
    const isAsked = asked.has("kind");
    const previewed = isAsked ? await desk.previewClosure(viewer, closureGiven(asked)) : { problems: [] };
    if ("problems" in previewed)
      return {
        ...{ kind: "form", id: form.id, days: form.days, problems: previewed.problems },
        schools: form.schools.map(([school, name]) => ({ school, name, isHere: school === viewer.school })),
      };
    return declaring(previewed.given, previewed.preview, calendar, names, desk.now(), asked);
  };
  return { ...common, view: await view() };
}

type Given = Parameters<typeof closureFields>[0];

/** The preview of a closure that is about to be declared. */
export function declaring(
  given: Given,
  preview: Preview,
  calendar: Calendar,
  names: ReadonlyMap<number, string>,
  now: string,
  asked: URLSearchParams,
): ClosureView {
  const { kind, at, on, reason: label } = given;
  const schools = given.schools.map((school) => names.get(school) ?? "");
  const today = localDate(now, calendar.tz);
  const only = on.length === 1 && on[0] === today ? " today" : "";
  const what = { closed: "Close", late: "Open late:", early: "Close early:" }[kind] ?? "Close";
  const which = schools.length === 1 ? schools[0] : plural(schools.length, "school");
  return {
    ...{ kind: "preview", isTakingBack: false, print: preview.print, fields: closureFields(given) },
    says: closureSays({ kind: kind as "closed", dates: [...on], label, ...(at && { at }) }, "en", {
      who: schools.length === 1 ? (schools[0] ?? "") : "Every chosen school",
      ...{ today, zone: calendar.tz },
    }),
    schools: previewWords(preview, now, shown(asked)),
    button: `${what} ${which}${only}`,
  };
}

/** The preview of taking a closure back. */
export function takingBack(
  closure: string,
  declared: readonly DeclaredClosure[],
  preview: Preview,
  calendar: Calendar,
  now: string,
  asked: URLSearchParams,
): ClosureView {
  const dates = declared[0]?.days.map(({ date }) => date) ?? [];
  return {
    ...{ kind: "preview", isTakingBack: true, print: preview.print, button: "Take it back" },
    fields: [{ name: "closure", value: closure }],
    says: closureSays({ kind: "open", dates, label: "" }, "en", {
      ...{ today: localDate(now, calendar.tz), zone: calendar.tz },
    }),
    schools: previewWords(preview, now, shown(asked)),
  };
}

const shown = (asked: URLSearchParams) => ({
  all: asked.get("all") ?? "",
  page: Math.max(0, Math.trunc(Number(asked.get("page"))) || 0),
});

const days = (calendar: Calendar, now: string) =>
  openDays(calendar, now, 5).map((date) => ({
    date,
    label: `${near[dayNumber(date) - dayNumber(localDate(now, calendar.tz))] ?? ""}${formatDate(date, "en-GB", calendar.tz)}`,
  }));
const near = ["Today, ", "Tomorrow, "];

/** One line for each declaration, whatever number of schools it holds. */
function linesOf(
  declared: readonly DeclaredClosure[],
  calendar: Calendar,
  names: ReadonlyMap<number, string>,
  now: string,
): ClosureLine[] {
  const clock = { zone: calendar.tz, now };
  const groups = Map.groupBy(declared, ({ closure }) => closure);
  return [...groups].map(([id, schools]) => {
    const [first] = schools;
    if (!first) throw new Error("a group of nothing");
    const back = schools.find(({ takenBack }) => takenBack)?.takenBack ?? null;
    const steps = schools.flatMap(({ done, takenBack }) => (back ? takenBack?.done : done) ?? []);
    const sum = (of: (one: (typeof steps)[number]) => number) => steps.reduce((all, one) => all + of(one), 0);
    const isRunning = steps.some(({ finishedAt }) => finishedAt === null);
    const [dates, inquiries, letters] = [sum((s) => s.dates), sum((s) => s.inquiries), sum((s) => s.letters)];
    const { kind, at, label } = first.days[0] ?? { kind: "closed", label: "" };
    return {
      id,
      says: closureSays({ kind, dates: first.days.map(({ date }) => date), label, ...(at && { at }) }, "en", {
        zone: calendar.tz,
      }),
      schools: schools.map(({ school }) => names.get(school) ?? "").join(", "),
      who: back
        ? `Taken back by ${back.byName ?? "somebody"}, ${whenWords(back.at, clock)}.`
        : `Declared by ${first.byName ?? "somebody"}, ${whenWords(first.at, clock)}.`,
      became: `${plural(dates, "date")} of ${plural(inquiries, "inquiry", "inquiries")} moved${back ? " back" : ""}; ${letters === 0 ? "no parent had to be told" : `${plural(letters, "parent")} told by e-mail`}.`,
      running: isRunning ? { done: inquiries, of: sum((s) => s.expected ?? 0) } : null,
      isTakenBack: back !== null,
    };
  });
}
