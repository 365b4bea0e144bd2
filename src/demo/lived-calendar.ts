import type { Calendar, Term as SchoolTerm, WeekHours } from "../calendar/calendar.ts";
import { changeLayer, type LayerChange } from "../calendar/change-layer.ts";
import type { Layer } from "../calendar/layer.ts";
import type { ProposedDay } from "../calendar/proposed-day.ts";
import { takeDays } from "../calendar/take-days.ts";
import { type CalendarAct, changeCalendar } from "../store/calendars.ts";
import type { Database } from "../store/database.ts";
import type { People } from "./diary.ts";
import type { SchoolKey } from "./families.ts";
import { schools } from "./staff.ts";
import type { Term } from "./term.ts";

const district = 1;
const inSummer: WeekHours = Object.fromEntries(
  ["mon", "tue", "wed", "thu"].map((day) => [day, [["08:00", "13:00"]]]),
);

/**
 * How the demo's calendars came to be, change by change, before anybody asked anything: the administrator brings in the
 * district's days, each principal the school's own. No office day differs from the term's calendar until weeks from now.
 */
export async function liveInCalendars(
  tx: Database,
  { calendar, moment, date }: Term,
  people: Record<SchoolKey, People>,
): Promise<void> {
  const { nonBusiness, notSchool, tz, hours, policy } = calendar;
  const at = (time: string) => moment(date(-66), time);
  const by = (key: SchoolKey, person: string) => ({
    kind: "staff" as const,
    id: people[key].staff.get(person as never)?.id ?? "",
  });
  const withoutLessons = Object.entries(notSchool).filter(([day]) => !(day in nonBusiness) && isWeekday(day));
  const ofStaff = withoutLessons.filter(([, label]) => label.startsWith("Staff"));
  const ofDistrict: ProposedDay[] = [
    ...Object.entries(nonBusiness).map(([date, label]) => proposed(date, label, "closed")),
    ...withoutLessons
      .filter(([, label]) => !label.startsWith("Staff"))
      .map(([date, label]) => proposed(date, label, "no_school")),
  ];
  const answers = ofDistrict.map((day) => ({ day, choice: day.guess }));
  const change = async (school: number, made: (layer: Layer) => Layer, act: CalendarAct) => {
    const done = await changeCalendar(tx, { district, school }, made, act);
    if ("problems" in done) throw new Error(`the demo's calendar: ${done.problems.join(" ")}`);
  };
  await change(0, (layer) => takeDays({ ...layer, tz, hours, policy }, answers, [], { hours }), {
    ...{ kind: "import", body: { left: [] }, at: at("05:00"), actor: by("oak", "holm") },
  });
  for (const key of Object.keys(schools) as SchoolKey[]) {
    const { number } = schools[key];
    const actor = by(key, key === "oak" ? "grant" : "okafor");
    const own = (time: string, ...changes: LayerChange[]) =>
      change(
        number,
        (layer) => changes.reduce((changed, one) => changeLayer(changed, one, { hours }), layer),
        { kind: changes[0]?.about ?? "day", body: {}, at: at(time), actor },
      );
    await own("05:20", { about: "terms", terms: termsOf(calendar) });
    const season = { ...summerAfter(date(0)), hours: inSummer, label: "Summer hours" };
    await own("05:25", { about: "summer", seasons: [season] });
    await own(
      "05:30",
      ...ofStaff.map(([day, label]): LayerChange => {
        return { about: "day", from: day, to: day, what: "no_school", label };
      }),
    );
    const [last, label] = dayBeforeBreak(calendar, date(0));
    await own("05:40", { about: "day", from: last, to: last, what: "early", at: "12:30", label });
  }
}

const proposed = (date: string, label: string, guess: "closed" | "no_school"): ProposedDay => ({
  ...{ date, to: date, label, guess, why: "" },
  source: `ics:Riverbend School District#${label.toLowerCase().replace(/[^a-z]+/g, "-")}-${date}`,
});

const plain = (date: string) => Temporal.PlainDate.from(date);
const isWeekday = (date: string): boolean => plain(date).dayOfWeek < 6;
/** So far ahead that no date of the demo's inquiries reaches it. */
const wellAfter = (date: string): string => plain(date).add({ days: 45 }).toString();

/** Two terms of each school year, from the first day of lessons to the last. */
function termsOf({ nonBusiness, notSchool }: Calendar): SchoolTerm[] {
  const laborDays = Object.keys(nonBusiness).filter((date) => nonBusiness[date] === "Labor Day");
  return laborDays.flatMap((labor) => {
    const year = Number(labor.slice(0, 4));
    let from = plain(labor);
    while (from.dayOfWeek > 5 || from.toString() === labor || from.toString() in notSchool)
      from = from.add({ days: 1 });
    return [
      { from: from.toString(), to: `${year + 1}-01-31`, label: "Fall semester" },
      { from: `${year + 1}-02-01`, to: `${year + 1}-06-25`, label: "Spring semester" },
    ];
  });
}

function summerAfter(date: string) {
  const year = Number(date.slice(0, 4));
  const first = `${year}-07-01` > wellAfter(date) ? year : year + 1;
  return { from: `${first}-07-01`, to: `${first}-08-14` };
}

/** The last day before a break that is well ahead, and what is said of it. */
function dayBeforeBreak({ notSchool, nonBusiness }: Calendar, date: string): [date: string, label: string] {
  const isFree = (day: Temporal.PlainDate) =>
    day.dayOfWeek > 5 || day.toString() in notSchool || day.toString() in nonBusiness;
  const ahead = Object.keys(notSchool)
    .filter((day) => day > wellAfter(date) && / break$/.test(notSchool[day] ?? ""))
    .sort();
  for (const day of ahead) {
    const before = plain(day).subtract({ days: 1 });
    const last = before.dayOfWeek === 7 ? before.subtract({ days: 2 }) : before;
    if (!isFree(last)) return [last.toString(), `Before ${notSchool[day]?.toLowerCase()}`];
  }
  throw new Error("the demo's calendar has no break ahead");
}
