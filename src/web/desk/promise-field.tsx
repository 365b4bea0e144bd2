import { useRef } from "react";
import { findDates } from "../../letters/checks/find-dates.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/text-field.tsx";
import { takePromise } from "./take-promise.ts";

type Props = {
  text: string;
  language: string;
  today: string;
  value: string | undefined;
  error: string | undefined;
};

/** The date that the parent is given. A date written in the letter is offered, so that letter and record say the same. */
export function PromiseField({ text, language, today, value, error }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const offered = [
    ...new Set(
      findDates(text, language, today)
        .filter(({ date, weekdayFits }) => date >= today && weekdayFits)
        .map(({ date }) => date),
    ),
  ].slice(0, 3);
  return (
    <div className="promise" ref={box}>
      <Field
        id="promise"
        type="date"
        label="Promised for"
        help="The parent is told this date. It is reminded, and counted."
        min={today}
        defaultValue={value}
        error={error}
      />
      {offered.length ? (
        <p className="buttons small">
          Written in the letter:
          {offered.map((date) => (
            <Button
              key={date}
              type="button"
              manner="quiet"
              onClick={() => takePromise(box.current?.closest("form"), date)}
            >
              {formatDate(date, "en", "UTC")}
            </Button>
          ))}
        </p>
      ) : null}
    </div>
  );
}
