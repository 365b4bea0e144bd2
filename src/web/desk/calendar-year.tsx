import { Link } from "react-router";
import type { DayLook } from "../../calendar/year-days.ts";
import { DayShape } from "../ui/day-shape.tsx";
import type { CalendarView } from "./calendar-view.ts";
import { lookWords } from "./calendar-words.ts";

const legend: readonly DayLook[] = ["school", "no_school", "closed", "early", "late", "outside"];

/** The school year as twelve small months. Every day says what it is when it is pointed at or reached by keyboard. */
export function CalendarYear({
  months,
  heads,
  counts,
  year,
  picked,
}: Pick<CalendarView, "months" | "heads" | "counts" | "year"> & { picked: string }) {
  return (
    <div className="year">
      <ul className="legend" aria-label="What the shapes mean">
        {legend
          .filter((look) => counts[look])
          .map((look) => (
            <li key={look} className={`lookmark ${look}`}>
              {look === "school" ? null : <DayShape look={look} />}
              {lookWords[look]} <span className="soft figure">{counts[look]}</span>
            </li>
          ))}
      </ul>
      <div className="months">
        {months.map(({ month, name, lead, days }) => (
          <section key={month} className="month" aria-label={name}>
            <h2>{name}</h2>
            <div className="heads" aria-hidden="true">
              {heads.map((head, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two weekdays share a letter
                <span key={at}>{head}</span>
              ))}
            </div>
            <ol className={`days lead-${lead}`}>
              {days.map(({ date, number, look, says, isToday, isNamed }) => (
                <li key={date}>
                  <Link
                    className={`day ${look}`}
                    to={`/desk/calendar?year=${year}&day=${date}#day`}
                    aria-label={isToday ? `${says}. Today` : says}
                    aria-current={date === picked ? "true" : isToday ? "date" : undefined}
                    preventScrollReset
                  >
                    {number}
                    {look === "school" && !isNamed ? null : <DayShape look={look} />}
                  </Link>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
