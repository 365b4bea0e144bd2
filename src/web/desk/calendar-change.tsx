import { data, Link, redirect } from "react-router";
import { changeLayer, declaredIn } from "../../calendar/change-layer.ts";
import { type Problem, readChange } from "../../channels/calendar/change-form.ts";
import type { Change, Whose } from "../calendar-side.ts";
import { formOf } from "../form-of.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { Route } from "./+types/calendar-change.ts";
import { CalendarChangeForm } from "./calendar-change-form.tsx";
import { changeLines } from "./calendar-lines.ts";
import { CalendarPreview } from "./calendar-preview.tsx";
import { changeValues } from "./change-values.ts";
import { deskOf } from "./desk-of.ts";
import { typed } from "./given.ts";

const tabs = {
  day: "Days",
  hours: "Opening hours",
  summer: "Summer hours",
  terms: "Terms",
  zone: "Time zone",
} as const;
type About = keyof typeof tabs;
const aboutOf = (text: string | null): About => (text && Object.hasOwn(tabs, text) ? (text as About) : "day");

export const meta: Route.MetaFunction = () => [{ title: "Change the calendar" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const about = aboutOf(asked.get("about"));
  const mayDistrict = desk.calendar.mayChange(viewer, "district");
  const whose: Whose = mayDistrict && asked.get("whose") === "district" ? "district" : "school";
  const layers = await desk.calendar.view(viewer);
  return {
    ...{ about, mayDistrict, whose },
    values: changeValues(about, layers, whose, asked.get("from") ?? ""),
    zones: about === "zone" ? Intl.supportedValuesOf("timeZone") : [],
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const field = (name: string) =>
    String(form.get(name) ?? "")
      .trim()
      .slice(0, 300);
  const about = aboutOf(field("about"));
  const whose: Whose = field("whose") === "district" ? "district" : "school";
  const values = typed(form);
  const answer = (problems: Problem[]) => data({ about, whose, values, problems, preview: null }, 422);
  const read = readChange(about, field);
  if ("problems" in read) return answer(read.problems);
  const change: Change = (layer, { calendar }) => {
    const declared = declaredIn(layer, read.change);
    if (declared)
      return {
        problem: `${declared.date} was declared closed (${declared.label}). Take the declaration back first, where it was made.`,
      };
    return changeLayer(layer, read.change, calendar);
  };
  if (field("intent") !== "do") {
    const seen = await desk.calendar.preview(viewer, whose, change);
    if ("problems" in seen) return answer(seen.problems.map((says) => ({ field: "", says })));
    const preview = { lines: changeLines(seen.changes, 12), touched: seen.touched };
    return { about, whose, values, problems: [] as Problem[], preview };
  }
  const done = await desk.calendar.apply(viewer, whose, change, { kind: about });
  if ("problems" in done) return answer(done.problems.map((says) => ({ field: "", says })));
  const day = field("from") && about === "day" && "from" in read.change ? `&day=${read.change.from}` : "";
  return redirect(
    `/desk/calendar?done=${done.nothing ? "nothing" : about}&touched=${done.touched}${day}`,
    303,
  );
}

export default function CalendarChange({ loaderData, actionData }: Route.ComponentProps) {
  const { about, mayDistrict, zones } = loaderData;
  const again = actionData?.about === about ? actionData : undefined;
  const problems = again?.problems ?? [];
  return (
    <div className="reading calendarform">
      <div className="pagehead">
        <h1>Change the calendar</h1>
        <p>
          <Link to="/desk/calendar">Back to the calendar</Link>
        </p>
      </div>
      <Tabs
        label="What to change"
        tabs={Object.entries(tabs).map(([value, label]) => ({
          to: `/desk/calendar/change?about=${value}`,
          label,
          isCurrent: value === about,
        }))}
      />
      {problems.length ? (
        <ErrorSummary
          title="Please look at this again. Nothing has been changed."
          errors={problems.map(({ field, says }) => ({ id: field || "form", says }))}
        />
      ) : null}
      {again?.preview ? <CalendarPreview {...again.preview} values={again.values} /> : null}
      <CalendarChangeForm
        key={`${about} ${again ? "again" : loaderData.whose}`}
        {...{ about, mayDistrict, zones, problems }}
        whose={again?.whose ?? loaderData.whose}
        values={again?.values ?? loaderData.values}
      />
    </div>
  );
}
