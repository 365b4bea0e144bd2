import { DayShape } from "../ui/day-shape.tsx";
import { Table } from "../ui/table.tsx";
import type { CalendarView } from "./calendar-view.ts";

/** The same year as a table: every day that is not like the others. */
export const CalendarTable = ({ lines }: Pick<CalendarView, "lines">) => (
  <div id="list" className="yeartable" tabIndex={-1}>
    {lines.length ? (
      <Table
        caption="The days that are not like every other"
        lines={lines}
        keyOf={({ key }) => key}
        stacks
        columns={[
          { head: "When", cell: ({ when }) => when },
          { head: "Days", cell: ({ days }) => days, isNumber: true },
          {
            head: "What",
            cell: ({ what, look }) => (
              <span className={`lookmark ${look}`}>
                <DayShape look={look} /> {what}
              </span>
            ),
          },
          { head: "Why", cell: ({ why }) => why },
          { head: "Whose word", cell: ({ whose }) => whose },
        ]}
      />
    ) : (
      <p className="empty">
        <strong>Every day is like the others</strong>
        Holidays, breaks and shorter days appear here as soon as somebody enters or imports them.
      </p>
    )}
  </div>
);
