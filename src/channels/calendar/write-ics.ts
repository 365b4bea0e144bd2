import type { Calendar } from "../../calendar/calendar.ts";
import { emptyLayer } from "../../calendar/layer.ts";
import { dayNumber, isoDate } from "../../calendar/local-date.ts";
import type { Window } from "../../calendar/recurrence.ts";
import { type Stretch, stretches, yearDays } from "../../calendar/year-days.ts";
import { wordsIn } from "../../letters/words/words-in.ts";

/** What a feed is about. */
export type Feed = {
  slug: string;
  name: string;
  calendar: Calendar;
  window: Window;
  language: string;
  /** The host of our address, for the ids of events. */
  host: string;
  /** When the calendar last changed, UTC; null when it never did. */
  changedAt: string | null;
};

/**
 * A school's days as iCalendar (RFC 5545), for anybody's calendar: closures, days without lessons, shorter days, terms.
 * The same calendar gives the same bytes: ids come from the days, stamps from the last change.
 */
export async function writeIcs(feed: Feed): Promise<string> {
  const { default: ical } = await import("ical.js");
  const { calendar, name, language } = feed;
  const words = wordsIn(language).pages.calendar;
  const stamp = `${(feed.changedAt ?? "1970-01-01T00:00:00").slice(0, 19)}Z`;
  const cal = new ical.Component("vcalendar");
  const put = (component: InstanceType<typeof ical.Component>, property: string, value: unknown) =>
    component.addPropertyWithValue(property, value as string);
  put(cal, "prodid", "-//Answerable//School calendar//EN");
  put(cal, "version", "2.0");
  put(cal, "calscale", "GREGORIAN");
  put(cal, "x-wr-calname", `${name}: ${words.title}`);
  put(cal, "x-wr-timezone", calendar.tz);
  const layers = { district: emptyLayer, school: emptyLayer };
  for (const { id, from, to, summary } of [
    ...stretches(yearDays(calendar, feed.window, layers)).map((stretch) => ({
      ...{ id: `${stretch.from}-${stretch.day.look}`, from: stretch.from, to: stretch.to },
      summary: summaryOf(stretch, language),
    })),
    ...termDays(feed),
  ]) {
    const event = new ical.Component("vevent");
    put(event, "uid", `${id}-${feed.slug}@${feed.host}`);
    put(event, "dtstamp", ical.Time.fromDateTimeString(stamp));
    put(event, "dtstart", ical.Time.fromDateString(from));
    put(event, "dtend", ical.Time.fromDateString(isoDate(dayNumber(to) + 1)));
    put(event, "summary", summary);
    put(event, "transp", "TRANSPARENT");
    cal.addSubcomponent(event);
  }
  return `${cal.toString()}\r\n`;
}

/** "Veterans Day: the school is closed". */
function summaryOf({ day }: Stretch, language: string): string {
  const words = wordsIn(language).pages.calendar;
  const at = day.at ?? "";
  const what = {
    ...{ closed: words.closed, no_school: words.noLessons, school: words.open, outside: words.open },
    ...{ early: words.early(at), late: words.late(at), weekend: words.closed },
  }[day.look];
  return day.label ? `${what} (${day.label})` : what;
}

function termDays({ calendar, window, language }: Feed) {
  const words = wordsIn(language).pages.calendar;
  return (calendar.terms ?? []).flatMap(({ from, to, label }) =>
    [
      { id: `${from}-begins`, from, to: from, summary: words.termBegins(label) },
      { id: `${to}-ends`, from: to, to, summary: words.termEnds(label) },
    ].filter((one) => window.from <= one.from && one.from <= window.to),
  );
}
