/**
 * The cases of three other calendars that ask for something else than ours means, one line for each kind: what, why, and
 * how many. All other cases agree.
 */
export const otherMeanings: Readonly<Record<"business" | "business_time" | "cal", Record<string, number>>> = {
  business: {
    "is_working_weekday: reads the peer's settings back": 4,
    "roll_backward: a duty looks forward": 3,
    "previous_business_day: a duty looks forward": 3,
    "counts backwards: a duty looks forward": 5,
    "over a week or more, extra working dates are not all counted there": 10,
  },
  business_time: {
    "counts backwards: a duty looks forward": 47,
    "adds no hours on a closed day: the next opening or last closing there, the instant itself here": 2,
    "a time after closing stays on its day there": 1,
    "previous_business_day: a duty looks forward": 2,
    "beginning_of_workday: an opening time is read from the day's hours": 4,
    "business_dates_until: lists dates for reports": 4,
    "business_days_until: lists dates for reports": 4,
    "consecutive_workdays: lists dates for reports": 3,
    "consecutive_non_working_days: lists dates for reports": 3,
    "is_weekday_configured: reads the peer's settings back": 16,
    "end_of_workday: a closing time is read from the day's hours": 2,
    "counts backwards: what is left is never negative": 2,
    "roll_backward: a duty looks forward": 5,
  },
  cal: {
    "business_days_remaining_in_month_after: counts to the end of a month for reports": 11,
    "counts backwards: a duty looks forward": 4,
    "a start on a holiday is not first moved on there": 1,
    "while open, it asks for the opening after this one": 2,
    "next_close: a closing time is read from the day's hours": 7,
  },
};
