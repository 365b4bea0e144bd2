import { type Local, localAt, millisecondsOf } from "./local-time.ts";
import type { OfficeDay } from "./office-day.ts";
import type { Step } from "./step.ts";

/** Writes down the days that a count passes over: plain weekends silently, neighbouring days as one stretch. */
export function skippedDays(steps: Step[], unit: "business_day" | "school_day", tz: string) {
  let reach = Number.NEGATIVE_INFINITY;
  return (day: OfficeDay): void => {
    const adjoins = day.day === reach + 1;
    if (day.weekend || day.label === null) {
      if (adjoins) reach = day.day;
      return;
    }
    if (day.closed) {
      reach = Number.NEGATIVE_INFINITY;
      const declared = declaredLocally(day.closed.declaredAt, tz);
      steps.push({ code: "closure", date: day.date, label: day.closed.label, declared });
      return;
    }
    const code = unit === "school_day" ? "not_school" : "closed";
    const last = steps.at(-1);
    if (adjoins && last?.code === code) {
      last.until = day.date;
      if (!last.labels.includes(day.label)) last.labels.push(day.label);
    } else steps.push({ code, date: day.date, until: day.date, labels: [day.label] });
    reach = day.day;
  };
}

/** The school's wall clock "YYYY-MM-DDTHH:MM" when a closure was declared; null if it was always known. */
export function declaredLocally(declaredAt: string | undefined, tz: string): string | null {
  if (declaredAt === undefined) return null;
  const at: Local = localAt(tz, millisecondsOf(declaredAt));
  return at.iso.slice(0, 16);
}
