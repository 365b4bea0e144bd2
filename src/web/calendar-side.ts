import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf, whoIs } from "../access/viewer.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { checkCalendar } from "../calendar/check-calendar.ts";
import { inherit, type Layer } from "../calendar/layer.ts";
import { changesBetween, isNoChange, type LayerChanges, takeBack } from "../calendar/layer-changes.ts";
import { takeDays } from "../calendar/take-days.ts";
import type { Answers } from "../channels/calendar/import-form.ts";
import type { House } from "../jobs/house.ts";
import { changeCalendar, type Layers, layersOf } from "../store/calendars.ts";
import { type Database, inside } from "../store/database.ts";
import { schoolsOf } from "../store/places.ts";
import { type CalendarActRow, calendarActs } from "../store/reads/calendar-acts.ts";
import { datesTouched, type TouchedDate } from "../store/reads/dates-touched.ts";
import { type Asked, read } from "./calendar-import.ts";

/** Whose layer: the school's own, or the district's, which counts in all its schools. */
export type Whose = "school" | "district";
export type Previewed = { changes: LayerChanges; touched: TouchedDate[] } | { problems: string[] };
export type Changed = { touched: number; nothing?: true } | { problems: string[] };

const mostActs = 60;

/** The reads and acts of the calendar's pages; every one takes the viewer first. */
export function calendarSide({ db, now }: House, district: number) {
  const scope = async (viewer: StaffViewer, whose: Whose) => ({
    ...scopeOf(viewer),
    ...(whose === "district" && {
      schools: (await schoolsOf(db, viewer.district)).map(({ school }) => school),
    }),
  });
  const mayChange = ({ roles }: StaffViewer, whose: Whose): boolean =>
    may(roles, whose === "district" ? "change district calendar" : "change calendar");

  /** What a change would make of the calendars of every school that it touches, and of the dates of open inquiries. */
  const look = async (
    tx: Database,
    viewer: StaffViewer,
    whose: Whose,
    change: Change,
  ): Promise<Previewed> => {
    const { school } = viewer;
    const layers = await layersOf(tx, viewer.district, school);
    const made = change(layers[whose], layers);
    if ("problem" in made) return { problems: [made.problem] };
    const places = whose === "school" ? [{ school, name: "" }] : await schoolsOf(db, viewer.district);
    const problems: string[] = [];
    const touched: TouchedDate[] = [];
    for (const { school, name } of places) {
      const own = await layersOf(tx, viewer.district, school);
      const after = whose === "district" ? inherit(made, own.school) : inherit(own.district, made);
      const wrong = [
        ...checkCalendar(after),
        ...takenAway(own, after, whose === "district" ? [made, own.school] : [own.district, made]),
      ];
      problems.push(...wrong.map((says) => (name ? `${name}: ${says}` : says)));
      if (wrong.length === 0) {
        const place = { district: viewer.district, school };
        touched.push(...(await datesTouched(tx, place, own.calendar, after)));
      }
    }
    if (problems.length > 0) return { problems };
    return { changes: changesBetween(layers[whose], made), touched };
  };

  const apply = async (viewer: StaffViewer, whose: Whose, change: Change, act: Act): Promise<Changed> => {
    if (!mayChange(viewer, whose)) return { problems: [notAllowed(whose)] };
    return inside(db, await scope(viewer, whose), async (tx) => {
      const seen = await look(tx, viewer, whose, change);
      if ("problems" in seen) return seen;
      if (isNoChange(seen.changes) && !act.remembers) return { touched: 0, nothing: true };
      const layers = await layersOf(tx, viewer.district, viewer.school);
      const made = (layer: Layer): Layer => {
        const changed = change(layer, layers);
        return "problem" in changed ? layer : changed;
      };
      const place = { district: viewer.district, school: whose === "district" ? 0 : viewer.school };
      const { kind, body = {} } = act;
      const done = await changeCalendar(tx, place, made, {
        ...{ kind, body, at: now(), actor: whoIs(viewer).actor },
      });
      return "problems" in done ? done : { touched: seen.touched.length };
    });
  };

  return {
    mayChange,
    /** Both layers, the calendar that they make, and who changed what. */
    view: (viewer: StaffViewer): Promise<Layers & { acts: CalendarActRow[] }> =>
      inside(db, scopeOf(viewer), async (tx) => ({
        ...(await layersOf(tx, viewer.district, viewer.school)),
        acts: await calendarActs(tx, viewer.district, viewer.school, mostActs),
      })),
    async preview(viewer: StaffViewer, whose: Whose, change: Change): Promise<Previewed> {
      if (!mayChange(viewer, whose)) return { problems: [notAllowed(whose)] };
      return inside(db, await scope(viewer, whose), (tx) => look(tx, viewer, whose, change));
    },
    apply,
    /** What an import would ask; nothing is written. */
    async read(viewer: StaffViewer, whose: Whose, asked: Asked) {
      if (!mayChange(viewer, whose)) return { problems: [notAllowed(whose)] };
      const { acts, ...layers } = await this.view(viewer);
      return read(asked, layers, whose, leftBefore(acts, whose));
    },
    /** Puts an import's answers into a layer; what was left out is remembered for the next time. */
    async take(viewer: StaffViewer, whose: Whose, { answers, gone, left }: Answers): Promise<Changed> {
      const { acts, ...layers } = await this.view(viewer);
      const known = leftBefore(acts, whose);
      const { days } = layers[whose];
      const change: Change = (layer, { calendar }) => takeDays(layer, answers, gone, calendar);
      // What was left out because something stands there already need not be remembered.
      const fresh = left.filter((key) => !known.has(key) && !(key.slice(-10) in days));
      const remembers = fresh.length > 0;
      return apply(viewer, whose, change, { kind: "import", body: { left: fresh }, remembers });
    },
    /** Takes back the newest act on a layer, if it is this one and nothing that it touched was changed since. */
    async undo(viewer: StaffViewer, whose: Whose, id: string): Promise<Changed> {
      const { acts } = await this.view(viewer);
      const last = lastOf(acts, whose);
      if (!last || last.id !== id)
        return { problems: ["Somebody changed the calendar since; please look at it again."] };
      const { changes } = last;
      if (!changes) return { problems: ["This change cannot be taken back here."] };
      const back: Change = (layer) =>
        takeBack(layer, changes) ?? {
          problem: "Somebody changed these days since; please look at them again.",
        };
      return apply(viewer, whose, back, { kind: "undo", body: { of: id } });
    },
    /** A school's calendar as anybody may know it; null when there is no such school. */
    async open(slug: string): Promise<OpenCalendar | null> {
      const school = (await schoolsOf(db, district)).find((one) => one.slug === slug);
      if (!school) return null;
      return inside(db, { district, schools: [school.school] }, async (tx) => {
        const { calendar } = await layersOf(tx, district, school.school);
        const [last] = await calendarActs(tx, district, school.school, 1);
        return { slug, name: school.name, phone: school.phone, calendar, changedAt: last?.at ?? null };
      });
    },
    now,
  };
}

/**
 * What every date rests on, and no change takes away: the zone, without which dates would count in UTC, and weekly hours,
 * without which the office never opens once its seasons are over.
 */
function takenAway(before: Layers, after: Calendar, layers: readonly Layer[]): string[] {
  const opens = ({ hours }: Calendar) => Object.values(hours).some((day) => day.length > 0);
  const zoned = [before.district, before.school].some(({ tz }) => tz);
  return [
    ...(zoned && !layers.some(({ tz }) => tz)
      ? ["No time zone would be left. Change the zone instead."]
      : []),
    ...(opens(before.calendar) && !opens(after)
      ? ["No weekly opening hours would be left. Change the hours instead."]
      : []),
  ];
}

/** A change of a layer, or why it cannot be. */
export type Change = (layer: Layer, layers: Layers) => Layer | { problem: string };
type Act = { kind: string; body?: Record<string, unknown>; remembers?: boolean };
export type OpenCalendar = {
  slug: string;
  name: string;
  phone: string;
  calendar: Calendar;
  changedAt: string | null;
};

const isOf = (whose: Whose) => (act: CalendarActRow) => act.ofDistrict === (whose === "district");

/** The newest act on a layer that can be taken back. A declared closure is taken back where it was declared. */
export function lastOf(acts: readonly CalendarActRow[], whose: Whose): CalendarActRow | undefined {
  const last = acts.filter(isOf(whose)).find(({ changes }) => !changes || !isNoChange(changes));
  return last && ["day", "hours", "summer", "terms", "zone", "import"].includes(last.kind) ? last : undefined;
}

const leftBefore = (acts: readonly CalendarActRow[], whose: Whose): ReadonlySet<string> =>
  new Set(acts.filter(isOf(whose)).flatMap(({ left }) => left));

const notAllowed = (whose: Whose): string =>
  whose === "district"
    ? "Only an administrator changes the district's calendar."
    : "Your role may not change the calendar. Ask a supervisor or an administrator.";
