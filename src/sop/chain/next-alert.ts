import type { Moment } from "../../inquiry/words.ts";
import { plusMinutes } from "../dates.ts";
import type { Called, Pace } from "./chain.ts";
import type { OnDuty } from "./on-duty.ts";

/**
 * What the chain does now. `until`: when it looks again. `alarm`: nobody confirmed and nobody is left, so the district is
 * told, and with it everybody who was alerted before.
 */
export type NextAlert =
  | { kind: "alert"; to: OnDuty; until: Moment }
  | { kind: "alarm"; until: Moment }
  | { kind: "wait"; until: Moment };

/** After so many alarms they come further apart: an hour of them has been heard by whoever hears. */
const oftenFor = 12;

/**
 * Whom to alert now, of those who answer at this hour. One person is alerted again after a while and then the next one
 * too, each person once in a way, so that it ends; and what it ends in is an alarm, which goes on until somebody confirms.
 * Asked only while nobody has.
 */
export function nextAlert(
  duty: readonly OnDuty[],
  called: readonly Called[],
  pace: Pace,
  now: Moment,
): NextAlert {
  const alarms = called.find(({ to }) => to === null);
  if (alarms) {
    const apart = alarms.times < oftenFor ? pace.alarmAgainAfter : pace.alarmAgainAfter * 6;
    const again = plusMinutes(alarms.last, apart);
    return again <= now ? alarm(now, pace) : { kind: "wait", until: again };
  }
  const current = called.at(-1);
  if (!current) return onwards(duty, called, pace, now);
  const handOn = plusMinutes(current.first, pace.handOnAfter);
  if (handOn <= now) return onwards(duty, called, pace, now);
  const again = plusMinutes(current.last, pace.repeatAfter);
  if (again > now) return { kind: "wait", until: earlier(again, handOn) };
  const still = duty.find(({ id }) => id === current.to);
  // Whoever went home meanwhile is not alerted again: the next one is.
  if (!still) return onwards(duty, called, pace, now);
  return { kind: "alert", to: still, until: earlier(plusMinutes(now, pace.repeatAfter), handOn) };
}

function onwards(duty: readonly OnDuty[], called: readonly Called[], pace: Pace, now: Moment): NextAlert {
  const next = duty.find(({ id }) => !called.some(({ to }) => to === id));
  if (!next) return alarm(now, pace);
  const soon = Math.min(pace.repeatAfter, pace.handOnAfter);
  return { kind: "alert", to: next, until: plusMinutes(now, soon) };
}

const alarm = (now: Moment, { alarmAgainAfter }: Pace): NextAlert => ({
  kind: "alarm",
  until: plusMinutes(now, alarmAgainAfter),
});

const earlier = (a: Moment, b: Moment): Moment => (a < b ? a : b);
