import { Notice } from "../ui/notice.tsx";
import { plural } from "./left-words.ts";

const said: Record<string, string> = {
  day: "The days are changed.",
  hours: "The opening hours are changed.",
  summer: "The summer hours are changed.",
  terms: "The terms are changed.",
  zone: "The time zone is changed.",
  import: "The days are imported.",
  undo: "The last change is taken back.",
  nothing: "Nothing was to be changed: the calendar says this already.",
};

/** What was just done, and that no date which was given has moved. */
export function CalendarDone({ done, touched }: { done: string; touched: number }) {
  if (done === "stale")
    return (
      <div className="notices">
        <Notice kind="refused" title="This change was not taken back." isAnswer>
          <p>Somebody changed these days since, or your role may not. Please look at the calendar again.</p>
        </Notice>
      </div>
    );
  if (done === "needed")
    return (
      <div className="notices">
        <Notice kind="refused" title="This change was not taken back." isAnswer>
          <p>
            Every date rests on the time zone and the opening hours that it brought. Please change those, or
            the days, one by one.
          </p>
        </Notice>
      </div>
    );
  const title = Object.hasOwn(said, done) ? said[done] : undefined;
  if (!title) return null;
  return (
    <div className="notices">
      <Notice kind="met" title={title} isAnswer>
        {touched > 0 ? <TouchedDates touched={touched} /> : null}
      </Notice>
    </div>
  );
}

/** An ordinary change moves no date that was given; the way to move them in the open. */
export const TouchedDates = ({ touched }: { touched: number }) => (
  <p>
    {plural(touched, "date")} of open inquiries would be counted otherwise now. They stay as they were given.
    To move them, with a reason that parents are told, <a href="/desk/closure">declare the closure</a>.
  </p>
);
