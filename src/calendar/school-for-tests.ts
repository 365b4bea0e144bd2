import { type Calendar, defaultPolicy } from "./calendar.ts";

/** A fictional school in New York state, open Monday to Friday from 07:30 to 16:00, in the autumn of 2026. */
export const hillcrest: Calendar = {
  tz: "America/New_York",
  hours: {
    mon: [["07:30", "16:00"]],
    tue: [["07:30", "16:00"]],
    wed: [["07:30", "16:00"]],
    thu: [["07:30", "16:00"]],
    fri: [["07:30", "15:00"]],
  },
  nonBusiness: {
    "2026-09-07": "Labor Day",
    "2026-11-26": "Thanksgiving",
    "2026-11-27": "Thanksgiving break",
  },
  notSchool: { "2026-11-03": "staff-only day" },
  closures: [],
  policy: defaultPolicy,
};
