import type { Layers } from "../../store/calendars.ts";
import type { Whose } from "../calendar-side.ts";
import { hoursWords, weekdays, weekWords } from "./calendar-words.ts";

/** What stands in a form before anything is typed: what the layer says now, else what it inherits. */
export function changeValues(
  about: string,
  { calendar, ...layers }: Layers,
  whose: Whose,
  from: string,
): Record<string, string> {
  const layer = layers[whose];
  const inherits = (name: "hours" | "seasons" | "terms" | "tz"): Record<string, string> =>
    whose === "school" && layer[name] === undefined ? { inherit: "on" } : {};
  switch (about) {
    case "hours": {
      const hours = layer.hours ?? calendar.hours;
      return {
        ...inherits("hours"),
        ...Object.fromEntries(
          weekdays.map(([day]) => [day, hours[day]?.length ? hoursWords(hours[day]) : ""]),
        ),
      };
    }
    case "summer":
      return Object.assign(
        inherits("seasons"),
        ...(layer.seasons ?? calendar.seasons ?? []).map(({ from, to, label, hours }, row) => ({
          ...row3("season", row, { from, to, label }),
          [`season-hours-${row}`]: weekWords(hours),
        })),
      );
    case "terms":
      return Object.assign(
        inherits("terms"),
        ...(layer.terms ?? calendar.terms ?? []).map((term, row) => row3("term", row, term)),
      );
    case "zone":
      return { ...inherits("tz"), tz: layer.tz ?? calendar.tz };
    default:
      return { from };
  }
}

const row3 = (
  name: string,
  row: number,
  { from, to, label }: { from: string; to: string; label: string },
) => ({
  [`${name}-label-${row}`]: label,
  [`${name}-from-${row}`]: from,
  [`${name}-to-${row}`]: to,
});
