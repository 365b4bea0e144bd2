import { Form } from "react-router";
import type { TouchedDate } from "../../store/reads/dates-touched.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TouchedDates } from "./calendar-done.tsx";

type Props = { lines: readonly string[]; touched: readonly TouchedDate[]; values: Record<string, string> };

/** What a change would do, before it is done. */
export const CalendarPreview = ({ lines, touched, values }: Props) => (
  <div className="notices">
    <Notice kind="info" title={lines.length ? "This would change:" : "This would change nothing."} isAnswer>
      <ul className="bulleted">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {touched.length ? <TouchedDates touched={touched.length} /> : null}
      {lines.length ? (
        <Form method="post" className="buttons">
          {Object.entries(values)
            .filter(([name]) => name !== "intent")
            .map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
          <Button name="intent" value="do">
            Change the calendar
          </Button>
        </Form>
      ) : null}
    </Notice>
  </div>
);
