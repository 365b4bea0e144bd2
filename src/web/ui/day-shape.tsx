import type { DayLook } from "../../calendar/year-days.ts";

const shapes: Partial<Record<DayLook, string>> = {
  closed: "M1 1h10v10H1z",
  no_school: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  early: "M1 1v10h10z",
  late: "M1 1h10v10z",
  school: "M6 0l6 6-6 6-6-6z",
};

/** The shape of what a day is: a square for closed, a ring for no lessons, a half square for a shorter day. */
export const DayShape = ({ look }: { look: DayLook }) =>
  shapes[look] ? (
    <svg className="dayshape" viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      <path d={shapes[look]} fill="currentColor" />
    </svg>
  ) : null;
