import { Form } from "react-router";
import type { Whose } from "../calendar-side.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import type { CalendarView } from "./calendar-view.ts";

type Props = Pick<CalendarView, "acts" | "last"> & { may: Record<Whose, boolean> };

/** Who changed what when, the newest first. The newest change of a layer can be taken back; that is recorded, too. */
export const CalendarActs = ({ acts, last, may }: Props) =>
  acts.length ? (
    <ol className="calendaracts">
      {acts.map(({ id, when, by, what, lines }) => {
        const whose = id === last.school ? "school" : id === last.district ? "district" : null;
        return (
          <li key={id}>
            <p>
              <b>{by}</b> {what} <span className="soft">{when}</span>
            </p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {whose && may[whose] ? (
              <Form method="post" action="/desk/calendar/undo">
                <input type="hidden" name="whose" value={whose} />
                <input type="hidden" name="act" value={id} />
                <Button manner="quiet">Take this change back</Button>
              </Form>
            ) : null}
          </li>
        );
      })}
    </ol>
  ) : (
    <Empty
      title="Nobody has changed the calendar yet"
      says="Each change appears here, with who made it and when."
    />
  );
