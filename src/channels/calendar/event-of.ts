import { ruleText } from "./rule-text.ts";
import { type When, whenOf, zoneNamed } from "./when-of.ts";

/** An event of a calendar file, before it is repeated. */
export type Event = {
  uid: string;
  label: string;
  begins: When;
  /** The last local date, included. */
  lasts: string;
  rules: string[];
  also: When[];
  except: When[];
  /** It stands for one time of a repeated event: the one that would have begun then. */
  instead?: When;
  cancelled: boolean;
};

/** Properties as jCal has them: name, parameters, type, values (RFC 7265). */
type Property = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]];

/** One VEVENT, or a sentence why it is left aside. `parse` makes jCal of it and may throw. */
export function eventOf(block: string, parse: (text: string) => unknown): Event | { problem: string } {
  const named = /^SUMMARY[^:\n]*:(.*)$/im.exec(block)?.[1]?.trim().slice(0, 80) || "An event without a name";
  const aside = (because: string) => ({ problem: `“${named}” is left aside: ${because}.` });
  let properties: Property[];
  try {
    properties = (parse(block) as [string, Property[]])[1];
  } catch {
    return aside("it is not written as an iCalendar event should be");
  }
  const all = (name: string) => properties.filter(([found]) => found === name);
  const one = (name: string) => all(name)[0];
  const starts = one("dtstart");
  if (!starts) return aside("it has no date");
  const begins = when(starts)[0];
  if (!begins) return aside("its date does not exist");
  const text = (name: string) => String(one(name)?.[3] ?? "").trim();
  const label = clean(text("summary")) || "Event";
  const [instead] = whens(all("recurrence-id"));
  return {
    uid: (text("uid") || `${label} ${begins.date}`).slice(0, 200),
    label,
    begins,
    lasts: lastDay(begins, one("dtend"), one("duration")),
    rules: all("rrule").map(([, , , value]) => ruleText(value)),
    also: whens(all("rdate")),
    except: whens(all("exdate")),
    ...(instead && { instead }),
    cancelled: text("status").toUpperCase() === "CANCELLED",
  };
}

const when = ([, parameters, , ...values]: Property): When[] => {
  const zone = typeof parameters.tzid === "string" ? zoneNamed(parameters.tzid) : undefined;
  return values.flatMap((value) => whenOf(Array.isArray(value) ? value[0] : value, zone) ?? []);
};
const whens = (properties: Property[]): When[] => properties.flatMap(when);

/** "The DTEND property … is non-inclusive": an all-day event ends on the day before; one that ends at midnight too. */
function lastDay(begins: When, ends: Property | undefined, lasts: Property | undefined): string {
  const back = (date: string) => {
    const before = Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
    return before < begins.date ? begins.date : before;
  };
  const end = ends && when(ends)[0];
  if (end) {
    const isMidnight = !end.time || end.time === "00:00";
    return end.date > begins.date && isMidnight ? back(end.date) : maxOf(begins.date, end.date);
  }
  const length = /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?/.exec(String(lasts?.[3] ?? ""));
  const days = Number(length?.[1] ?? 0) * 7 + Number(length?.[2] ?? 0);
  return days > 0 ? back(Temporal.PlainDate.from(begins.date).add({ days }).toString()) : begins.date;
}

const maxOf = (a: string, b: string): string => (a > b ? a : b);
const clean = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, 120);
