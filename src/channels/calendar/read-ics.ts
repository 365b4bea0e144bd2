import type { Reading } from "../../calendar/proposed-day.ts";
import type { Window } from "../../calendar/recurrence.ts";
import { daysOfEvents } from "./days-of-events.ts";
import { type Event, eventOf } from "./event-of.ts";

/** The most events that one file may hold. */
const mostEvents = 5_000;

/**
 * The days of an iCalendar file within a window of local dates, on the school's clock (`tz`, IANA). Each event is read by
 * itself, so that one broken event is left aside with a sentence and the others are not lost.
 */
export async function readIcs(words: string, tz: string, window: Window): Promise<Reading> {
  if (!/^\s*BEGIN:VCALENDAR/im.test(words))
    return { problems: ["This is not an iCalendar file: it does not begin with BEGIN:VCALENDAR."] };
  // A line is continued by the next one that begins with a blank (RFC 5545, 3.1).
  const unfolded = words.replace(/\n[ \t]/g, "");
  const blocks = unfolded.match(/^BEGIN:VEVENT[ \t]*$[\s\S]*?^END:VEVENT[ \t]*$/gim) ?? [];
  const begun = unfolded.match(/^BEGIN:VEVENT[ \t]*$/gim)?.length ?? 0;
  if (begun > mostEvents)
    return {
      problems: [
        `The file has ${begun.toLocaleString("en")} events; at most 5,000 can be read. Please export one school year.`,
      ],
    };
  if (begun === 0) return { problems: ["There is no event in this file."] };
  const notes: string[] = [];
  if (blocks.length < begun)
    notes.push("The file breaks off in the middle of an event; what follows it is not read.");
  const { default: ical } = await import("ical.js");
  const events: Event[] = [];
  for (const block of blocks) {
    const read = eventOf(block, (text) => ical.parse(text));
    if ("problem" in read) notes.push(read.problem);
    else events.push(read);
  }
  const { days, notes: more } = daysOfEvents(events, tz, window);
  return { origin: `ics:${nameOf(unfolded)}`, days, notes: brief([...notes, ...more]) };
}

/** What the calendar calls itself, so that importing it again finds what it brought. */
function nameOf(unfolded: string): string {
  const said = /^(?:X-WR-CALNAME|NAME)(?:;[^:\n]*)?:(.+)$/im.exec(unfolded)?.[1];
  const made = /^PRODID(?:;[^:\n]*)?:(.+)$/im.exec(unfolded)?.[1];
  return (said ?? made ?? "calendar").replace(/[#\\]/g, " ").trim().slice(0, 80);
}

/** The first notes, and how many more there were. */
function brief(notes: readonly string[]): string[] {
  const each = [...new Set(notes)];
  return each.length > 20 ? [...each.slice(0, 20), `And ${each.length - 20} more like these.`] : each;
}
