import { Link } from "react-router";
import { Facts } from "../ui/facts.tsx";
import { Section } from "../ui/section.tsx";
import type { CalendarView } from "./calendar-view.ts";

type Props = { day: NonNullable<CalendarView["picked"]>; mayChange: boolean; isPast: boolean };

/** One day in full: what it is, why, whose word that is, and what it counts as. */
export const CalendarDay = ({ day, mayChange, isPast }: Props) => (
  <div id="day" className="pickedday" tabIndex={-1}>
    <Section title={day.title}>
      <Facts facts={day.facts} />
      {mayChange ? (
        <p className="buttons">
          <Link className="button quiet" to={`/desk/calendar/change?about=day&from=${day.date}`}>
            Change this day
          </Link>
          {isPast ? null : (
            <a className="button bare" href="/desk/closure">
              Declare it closed at short notice
            </a>
          )}
        </p>
      ) : null}
    </Section>
  </div>
);
