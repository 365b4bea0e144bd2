import type { Calendar, Closure } from "./calendar.ts";

/** The calendar as it was without one declared closure, whatever days it has. */
export const withoutClosure = (calendar: Calendar, id: string): Calendar => ({
  ...calendar,
  closures: calendar.closures.filter((closure) => closure.id !== id),
});

/** The calendar with these days closed as well. */
export const withClosure = (calendar: Calendar, days: readonly Closure[]): Calendar => ({
  ...calendar,
  closures: [...calendar.closures, ...days],
});
