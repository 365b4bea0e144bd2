import type { Calendar } from "../../calendar/calendar.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type Edition, lawsOf } from "../../sop/edition.ts";
import { explainIn } from "../../sop/explain-in.ts";
import { clockNamed, lawNames, type StatutoryClock, statutoryClocks } from "../../sop/statutory-clocks.ts";
import type { Running } from "../../store/reads/statutory.ts";
import { suggestClocks } from "../../triage/suggest-clocks.ts";
import { clockDay, clockStands, heldWords, lawLeft } from "./clock-words.ts";
import { localDate } from "./when-words.ts";

export type ClockLine = ReturnType<typeof clockLines>[number];

/** Whose law a clock is: "United Kingdom, European Union". */
export const lawWords = ({ laws }: Pick<StatutoryClock, "laws">): string =>
  laws.map((law) => lawNames[law]).join(", ");

/** The clocks of law on one inquiry, what runs first. */
export function clockLines({ duties }: Pick<Inquiry, "duties">, calendar: Calendar, now: Moment) {
  const clock = { zone: calendar.tz, now };
  return duties
    .filter((duty) => duty.clock)
    .toSorted((a, b) => Number(a.over) - Number(b.over) || (a.until < b.until ? -1 : 1))
    .map((duty) => {
      const law = clockNamed(duty.clock);
      const runs = !duty.over && !duty.paused;
      const isInTime = runs && duty.state === "due" && duty.until >= now;
      const isExtended = duty.steps?.some(({ code }) => code === "extended") ?? false;
      return {
        id: duty.id,
        name: duty.clock ?? "",
        plain: law?.plain ?? "",
        law: law ? lawWords(law) : "",
        source: law?.source ?? "",
        at: duty.until,
        when: clockDay(duty, clock),
        left: duty.over ? "" : lawLeft(duty, now, calendar),
        why: explainIn(duty, "en"),
        ...clockStands(duty, now, calendar),
        over: duty.over,
        held: duty.over ? "" : heldWords(duty, clock),
        heldSince: duty.paused ? localDate(duty.paused.since, calendar.tz) : "",
        extension:
          isInTime && !isExtended && law?.extension
            ? {
                by: law.extension.by,
                grounds: law.extension.grounds,
                isAgreed: law.extension.to === "agreed",
              }
            : null,
        mayHold: isInTime ? (law?.standsStillFor ?? []) : [],
      };
    });
}

export type ClockChoice = { name: string; label: string };

/** What may be chosen, the laws of the school first, and what the parent's words suggest and is not running. */
export function clockChoices(
  inquiry: Pick<Inquiry, "duties" | "type" | "topic">,
  edition: Pick<Edition, "laws">,
  text: string,
) {
  const laws = lawsOf(edition);
  const running = new Set(inquiry.duties.flatMap(({ clock, over }) => (clock && !over ? [clock] : [])));
  const isOurs = (one: StatutoryClock) => one.laws.some((law) => laws.includes(law));
  const choice = (one: StatutoryClock): ClockChoice => ({
    name: one.name,
    label: `${one.plain} (${one.name}, ${lawWords(one)})`,
  });
  const free = statutoryClocks.filter(({ name }) => !running.has(name));
  return {
    ours: free.filter(isOurs).map(choice),
    others: free.filter((one) => !isOurs(one)).map(choice),
    suggested: suggestClocks({ text, type: inquiry.type, topic: inquiry.topic, laws }).flatMap(
      ({ clock, words }) => {
        const one = clockNamed(clock);
        return one && !running.has(clock)
          ? [
              {
                ...{ name: clock, plain: one.plain, law: lawWords(one), words },
                ...{ starts: one.starts, beforeMeeting: one.beforeMeeting ?? false },
                // What is not a parent's request does not start with the receipt of one.
                asksStart: one.gives === null,
              },
            ]
          : [];
      },
    ),
  };
}

export type BoardLine = ReturnType<typeof boardLines>[number];

/** The lines of the board: overdue first, then by date; what stands still comes last, for its date is open. */
export const boardLines = (running: readonly Running[], calendar: Calendar, now: Moment) =>
  running
    .map(({ reference, topic, duty }) => {
      const law = clockNamed(duty.clock);
      return {
        key: `${reference} ${duty.id}`,
        reference,
        topic,
        laws: law?.laws ?? [],
        lastChecked: law?.lastChecked ?? "",
        verified: law?.verified ?? "",
        ...(clockLines({ duties: [duty] }, calendar, now)[0] as ClockLine),
      };
    })
    .toSorted((a, b) => Number(a.held !== "") - Number(b.held !== "") || (a.at < b.at ? -1 : 1));
