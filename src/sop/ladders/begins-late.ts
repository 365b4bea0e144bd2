import type { OpenComplaint } from "../../inquiry/complaint-command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";
import { mayTake } from "../next-up.ts";
import type { World } from "../world.ts";
import type { Ladder } from "./ladder.ts";
import { windowEnd } from "./ladder-date.ts";
import { limitWords } from "./ladder-page.ts";

/**
 * A complaint that reached the school later after the event than its ladder allows is never refused by itself: a senior
 * person takes it with a reason, or refuses the formal route in writing. Nothing is late whose day nobody said.
 */
export function beginsLate(
  {
    happened,
    triedFirst,
    discrimination,
    outOfTime,
  }: Pick<OpenComplaint, "happened" | "triedFirst" | "discrimination" | "outOfTime">,
  ladder: Ladder,
  { receivedAt }: Pick<Inquiry, "receivedAt">,
  { calendar, acting, now }: Pick<World, "calendar" | "acting" | "now">,
): Forbidden | null {
  if (!happened) return null;
  const day = Temporal.PlainDate.from(happened).toZonedDateTime(calendar.tz).toInstant();
  const from = day.toString({ fractionalSecondDigits: 3 });
  if (from > now)
    return {
      because: "The day on which it happened is still to come.",
      instead: "Write the day on which it happened, or leave it out.",
    };
  const within =
    (discrimination && ladder.beginDiscrimination) || (triedFirst && ladder.beginAfterTrying) || ladder.begin;
  const end = windowEnd(within, from, calendar);
  if (!within || !end || receivedAt <= end) return null;
  if (mayTake(acting.roles) && outOfTime?.words.trim()) return null;
  return {
    because: `It was begun later than ${limitWords(within)} after it happened (${ladder.citation}).`,
    instead: `${
      ladder.beginAfterTrying && !triedFirst
        ? `Say so if the parent first tried to settle it informally: then it is ${limitWords(ladder.beginAfterTrying)}. Else a`
        : "A"
    } supervisor or a designated person decides: open it with the reason why it is taken all the same, or refuse the formal route in writing.`,
  };
}
