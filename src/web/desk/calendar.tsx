import { Link } from "react-router";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { Route } from "./+types/calendar.ts";
import { CalendarActs } from "./calendar-acts.tsx";
import { CalendarDay } from "./calendar-day.tsx";
import { CalendarDone } from "./calendar-done.tsx";
import { CalendarLayers } from "./calendar-layers.tsx";
import { CalendarTable } from "./calendar-table.tsx";
import { calendarView } from "./calendar-view.ts";
import { CalendarYear } from "./calendar-year.tsx";
import { deskOf } from "./desk-of.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `Calendar ${loaderData?.name ?? ""}` }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const year = Math.max(-5, Math.min(5, Math.trunc(Number(asked.get("year")) || 0)));
  const [school, seen] = await Promise.all([desk.school(viewer), desk.calendar.view(viewer)]);
  const may = {
    school: desk.calendar.mayChange(viewer, "school"),
    district: desk.calendar.mayChange(viewer, "district"),
  };
  return {
    ...calendarView(seen, desk.now(), { year, day: asked.get("day") ?? "" }),
    ...{ schoolName: school.name, slug: school.slug, may },
    done: asked.get("done") ?? "",
    touched: Math.trunc(Number(asked.get("touched")) || 0),
  };
}

export default function Calendar({ loaderData }: Route.ComponentProps) {
  const { name, year, schoolName, slug, months, heads, counts, picked, lines, may, done, touched } =
    loaderData;
  const at = (offset: number) => `/desk/calendar?year=${year + offset}`;
  return (
    <div className="calendarpage">
      <div className="pagehead">
        <div>
          <h1>
            Calendar <span className="figure">{name}</span>
          </h1>
          <p className="soft">{schoolName}</p>
        </div>
        {may.school ? (
          <p className="buttons">
            <Link className="button" to="/desk/calendar/change?about=day">
              Change days
            </Link>
            <Link className="button quiet" to="/desk/calendar/import">
              Import days
            </Link>
          </p>
        ) : null}
      </div>
      <CalendarDone done={done} touched={touched} />
      <Tabs
        label="School year"
        tabs={[
          { to: at(-1), label: "The year before" },
          { to: at(0), label: name, isCurrent: true },
          { to: at(1), label: "The year after" },
        ]}
      />
      <a className="skip" href="#list">
        Skip the picture, to the list of days
      </a>
      <CalendarYear months={months} heads={heads} counts={counts} year={year} picked={picked?.date ?? ""} />
      {picked ? (
        <CalendarDay day={picked} mayChange={may.school} isPast={picked.date < loaderData.today} />
      ) : null}
      <CalendarTable lines={lines} />
      <div className="screenonly">
        <CalendarLayers layers={loaderData.layers} rules={loaderData.rules} mayChange={may.school} />
        <Section title="Who changed what">
          <CalendarActs acts={loaderData.acts} last={loaderData.last} may={may} />
        </Section>
        <Notice kind="info" title="Parents see these days, too.">
          <p>
            <a href={`/schools/${slug}/calendar`}>School days and closures</a>, and as a calendar to subscribe
            to: <a href={`/schools/${slug}/calendar.ics`}>/schools/{slug}/calendar.ics</a>.
          </p>
        </Notice>
      </div>
    </div>
  );
}
