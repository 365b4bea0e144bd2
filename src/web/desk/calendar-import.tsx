import { data, Link, redirect } from "react-router";
import { schoolYear, yearName, yearsFrom } from "../../calendar/school-year.ts";
import { isHolidayRegion } from "../../channels/calendar/holiday-regions.ts";
import { readAnswers } from "../../channels/calendar/import-form.ts";
import type { Import } from "../calendar-import.ts";
import type { Whose } from "../calendar-side.ts";
import { formOf } from "../form-of.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import type { Route } from "./+types/calendar-import.ts";
import { CalendarImportForm } from "./calendar-import-form.tsx";
import { CalendarQuestions } from "./calendar-questions.tsx";
import { deskOf } from "./desk-of.ts";
import { localDate } from "./when-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Import days" }];

/** Which school years may be asked for: first and last, counted from this one. */
const spans: Record<string, [number, number]> = { "0": [0, 0], "1": [1, 1], "01": [0, 1], "02": [0, 2] };
const spanOf = (text: string): [number, number] =>
  (Object.hasOwn(spans, text) ? spans[text] : undefined) ?? [0, 0];

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { calendar } = await desk.school(viewer);
  const year = schoolYear(calendar.tz, localDate(desk.now(), calendar.tz));
  const name = (at: number) => yearName(yearsFrom(year, at));
  return {
    mayDistrict: desk.calendar.mayChange(viewer, "district"),
    years: Object.entries(spans).map(([value, [first, last]]) => ({
      value,
      label: first === last ? name(first) : `${name(first)} to ${name(last)}`,
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const field = (name: string) => {
    const said = form.get(name);
    return typeof said === "string" ? said : null;
  };
  const whose: Whose = field("whose") === "district" ? "district" : "school";
  const kept = { whose, years: field("years") ?? "0", region: field("region") ?? "" };
  const no = (...problems: string[]) => data({ kept, problems, asks: null }, 422);
  if (field("intent") === "take") {
    const read = readAnswers(field);
    if (!read) return no("The answers did not arrive whole. Please import the file again.");
    const done = await desk.calendar.take(viewer, whose, read);
    if ("problems" in done) return no(...done.problems);
    return redirect(
      `/desk/calendar?done=${done.nothing ? "nothing" : "import"}&touched=${done.touched}`,
      303,
    );
  }
  const { calendar } = await desk.school(viewer);
  const year = schoolYear(calendar.tz, localDate(desk.now(), calendar.tz));
  const [first, last] = spanOf(kept.years);
  const window = { from: yearsFrom(year, first).from, to: yearsFrom(year, last).to };
  const file = form.get("file");
  const isFile = file instanceof File && file.size > 0;
  if (!isFile && !kept.region) return no("Please choose a file, or whose public holidays you want.");
  if (!isFile && !isHolidayRegion(kept.region)) return no("We do not offer the holidays of this region.");
  const asks: Import = isFile
    ? await desk.calendar.read(viewer, whose, { window, file: new Uint8Array(await file.arrayBuffer()) })
    : await desk.calendar.read(viewer, whose, { window, region: kept.region as "US" });
  return "problems" in asks ? no(...asks.problems) : { kept, problems: [] as string[], asks };
}

export default function CalendarImport({ loaderData, actionData }: Route.ComponentProps) {
  const { asks = null, problems = [], kept } = actionData ?? {};
  return (
    <div className="reading calendarform">
      <div className="pagehead">
        <h1>Import days</h1>
        <p>
          <Link to="/desk/calendar">Back to the calendar</Link>
        </p>
      </div>
      {problems.length ? (
        <ErrorSummary
          title="This was not imported. Nothing has been changed."
          errors={problems.map((says) => ({ id: "form", says }))}
        />
      ) : null}
      {asks && kept ? (
        <CalendarQuestions {...asks} whose={kept.whose} years={kept.years} />
      ) : (
        <CalendarImportForm {...loaderData} kept={kept} />
      )}
    </div>
  );
}
