import type { Unit } from "./rule.ts";
import type { Step } from "./step.ts";
import { type Say, shielded, type Words } from "./words.ts";

const units: Record<Unit, [one: string, many: string]> = {
  business_day: ["business day", "business days"],
  school_day: ["school day", "school days"],
  calendar_day: ["calendar day", "calendar days"],
  hour: ["hour", "hours"],
  month: ["month", "months"],
};

function why(label: string, declared: string | null, date: string, say: Say): string {
  if (declared === null) return `(${say.label(label)})`;
  const { day, time } = say.moment(declared, date);
  return `(${say.label(label)}, declared ${day ? `${day} ` : ""}${time})`;
}

function stretch(date: string, until: string, say: Say): string {
  return date === until ? say.day(date) : `${say.day(date)} to ${say.day(until)}`;
}

function openTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0 && rest === 0) return "no office time was left";
  const parts = [
    hours > 0 && `${hours} open ${hours === 1 ? "hour" : "hours"}`,
    rest > 0 && `${rest} ${hours > 0 ? "" : "open "}${rest === 1 ? "minute" : "minutes"}`,
  ].filter(Boolean);
  return `${parts.join(" and ")} ${hours + rest === 1 ? "was" : "were"} left`;
}

function phrase(step: Step, say: Say): string {
  const day = say.day(step.date);
  switch (step.code) {
    case "received":
      return `Received ${day} ${step.time}`;
    case "started":
      return `Started ${day} ${step.time}`;
    case "before_opening":
      return `before opening at ${step.time}`;
    case "after_closing":
      if (step.exactly)
        return step.label === null
          ? "right at closing"
          : `right at the early closing (${say.label(step.label)})`;
      return step.label === null
        ? `after closing at ${step.time}`
        : `after the early closing at ${step.time} (${say.label(step.label)})`;
    case "after_cut_off":
      return step.exactly ? "right at the cut-off" : `after the cut-off at ${step.time}`;
    case "not_open":
      return step.label === null
        ? "not a business day"
        : `office closed ${why(step.label, step.declared, step.date, say)}`;
    case "counts_from":
      return `so it counts from ${day}`;
    case "first_day":
      return `with ${day} as the first day`;
    case "closed":
      return `${stretch(step.date, step.until, say)} closed (${say.labels(step.labels)})`;
    case "not_school":
      return `no school ${stretch(step.date, step.until, say)} (${say.labels(step.labels)})`;
    case "closure":
      return `${day} closed ${why(step.label, step.declared, step.date, say)}`;
    case "closes_early": {
      const early = `${day} closes early at ${step.time} (${say.label(step.label)})`;
      const effects = {
        roll: "so the next full day counts",
        shorten: "so the hour is earlier",
        ignore: "which changes nothing",
      };
      return `${early}, ${effects[step.effect]}`;
    }
    case "hour_passed":
      return `${step.time} on ${day} had already passed`;
    case "month_end":
      return `${day} is the last day of the month`;
    case "rolled":
      return `${day} is not a business day${step.label === null ? "" : ` (${say.label(step.label)})`}`;
    case "beyond_terms":
      return `no terms are known after ${day}, so days with an open office count from there`;
    case "does_not_pause":
      return `${day} closed (${say.label(step.label)}), which does not stop this clock`;
    case "declared_too_late":
      return `${day} closed ${why(step.label, step.declared, step.date, say)}, too late to change this date`;
    case "clocks_changed":
      return `clocks go ${step.direction} on ${day}`;
    case "paused":
      return `Paused ${day} ${step.time} while we waited for the parent`;
    case "wrote_again":
      return `they wrote ${day} ${step.time}`;
    case "not_reached":
      return `our question did not reach them, as we learned ${day} ${step.time}`;
    case "time_left": {
      const least = step.extended ? ", so it runs to the end of the next business day" : "";
      return `${openTime(step.minutes)}${least}`;
    }
    case "due_again":
      return `due ${day} ${step.time}`;
    case "was_due":
      return `Was due ${day} ${step.time}`;
    case "open_again":
      return `${day} open after all (${say.label(step.label)} called off)`;
    case "now_due":
      return `now due ${day} ${step.time}`;
    case "stood_still": {
      const days = `${step.count} ${step.count === 1 ? "day" : "days"}`;
      const what = { identity: "proof of who asks", scope: "what exactly is asked for" }[step.because];
      return `stood still ${stretch(step.date, step.until, say)} while we waited for ${what} (${days})`;
    }
    case "extended":
      return `extended ${day}, with the reason told in time`;
    case "agreed":
      return `due ${day}, as agreed in writing`;
    case "before_meeting":
      return `due ${day}, because by law it comes before the meeting on ${say.day(step.meeting)}${step.time === null ? "" : ` ${step.time}`}`;
    case "after_wait":
      return `nothing may be given before ${say.day(step.until)} is over (${step.count} calendar days by law); due ${day}, the next business day`;
    case "due": {
      const [one, many] = units[step.unit];
      const law = step.statutory ? " by law" : "";
      const at = step.time === null ? "" : ` ${step.time}`;
      return `due ${day}${at} (${step.count} ${step.count === 1 ? one : many}${law})`;
    }
  }
}

/** "Received Fri 5 Dec 15:10, after closing at 15:00, so it counts from Mon 8 Dec; due Tue 9 Dec 15:00 (…)." */
export const english: Words = {
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  comma: ", ",
  semicolon: "; ",
  label: shielded,
  phrase,
};

/** "15:10" as "3:10 PM". */
const twelve = (time: string): string => {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}:${time.slice(3, 5)} ${hour < 12 ? "AM" : "PM"}`;
};

/** The same as it is said in the United States: "Received Fri Dec 5 3:10 PM; due Tue Dec 9 3:00 PM (…)." */
export const american: Words = {
  ...english,
  date: (weekday, day, month) => `${weekday} ${month} ${day}`,
  hour: twelve,
  phrase: (step, say) =>
    english.phrase("time" in step && step.time !== null ? { ...step, time: twelve(step.time) } : step, say),
};
