import type { Choice } from "./proposed-day.ts";

type Words = { guess: Choice; words: RegExp };

/** One pattern of several, whatever their case. */
const anyOf = (...ways: readonly RegExp[]): RegExp =>
  new RegExp(ways.map(({ source }) => source).join("|"), "i");

/** Words in the names of events, in the languages of the calendars that schools share; the first that fits counts. */
const wordsOf: readonly Words[] = [
  {
    guess: "early",
    words:
      /early (?:dismissal|release|clos\w+|finish)|half[- ]day|minimum day|salida (?:temprana|anticipada)/i,
  },
  { guess: "late", words: /late (?:start|opening)|delayed (?:start|opening)|two[- ]hour delay/i },
  {
    guess: "leave",
    words: /\b(?:first|last) day\b|school (?:begins|starts|resumes|reopens)|term (?:begins|starts|ends)/i,
  },
  {
    guess: "no_school",
    words: anyOf(
      /no (?:school|classes|lessons|students|pupils)\b|(?:student|pupil)[- ]free/,
      /\b(?:spring|fall|autumn|winter|summer|midwinter|christmas|thanksgiving|mid-?term) (?:break|recess|vacation|holidays)/,
      /half[- ]term|\bbreak\b|\brecess\b|vacation/,
      /\bstaff\b|teacher|professional (?:development|learning)|\binset\b|in-?service|\bpd day|superintendent'?s conference|training day/,
      /ferien|vacaciones|sin clases|vacances/,
    ),
  },
  {
    guess: "closed",
    words: anyOf(
      /\bclosed\b|\bclosure\b|holiday/,
      /feiertag|geschlossen|\bcerrad[oa]\b|\bfestivo\b|feriado|férié|fermé|عطلة/,
      /thanksgiving|christmas|new year'?s day|labou?r day|memorial day|veterans'? day|independence day|juneteenth/,
      /martin luther king|\bmlk\b|presidents'? day|washington'?s birthday|columbus day|indigenous peoples/,
      /good friday|easter monday|boxing day|navidad|yom kippur|rosh hashanah|\beid\b|diwali|lunar new year/,
      /corpus christi|allerheiligen|martinmas/,
    ),
  },
];

/**
 * What an event most likely means for a school, from its name alone, and why in a half sentence. An event within a day
 * (`begins`, local) is a concert, not a day, unless its name says that the day is shorter.
 */
export function guessDay(label: string, begins?: string): { guess: Choice; why: string; at?: string } {
  for (const { guess, words } of wordsOf) {
    const said = words.exec(label)?.[0];
    if (!said) continue;
    const because = `its name says “${said}”`;
    if (guess === "early" || guess === "late") {
      const at = timeIn(label) ?? begins;
      if (at) return { guess, why: because, at };
      return { guess: "leave", why: `${because}, but not at what time` };
    }
    if (guess === "leave") return { guess, why: `${because}: it belongs to the terms` };
    if (begins) break;
    return { guess, why: because };
  }
  return begins
    ? { guess: "leave", why: `it begins at ${begins}: something within the day` }
    : { guess: "leave", why: "its name does not say that there is no school" };
}

/** "12:30", "12:30 pm", "1pm" or "noon" in a name, as "HH:MM". */
function timeIn(label: string): string | undefined {
  if (/\bnoon\b/i.test(label)) return "12:00";
  const found = /\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b|\b(\d{1,2})[:.](\d{2})\b/i.exec(label);
  if (!found) return undefined;
  const [, half, minutes = "00", ap, hour, minute] = found;
  const hours = half ? (Number(half) % 12) + (ap?.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  const at = `${String(hours).padStart(2, "0")}:${half ? minutes : minute}`;
  return hours < 24 && Number(at.slice(3)) < 60 ? at : undefined;
}
