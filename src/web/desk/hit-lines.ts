import type { Calendar } from "../../calendar/calendar.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { SearchHit } from "../../store/reads/search.ts";
import type { State } from "../ui/state.ts";
import { firstWords, standsNow } from "./today-groups.ts";
import { dayWords } from "./when-words.ts";

export type HitLine = {
  reference: string;
  words: string;
  guardian: string;
  came: string;
  state: State;
  word: string;
  /** "Answer by Wed 25 Nov, 16:00" */
  owed: string | null;
};

/** What a search found, as it is shown: each stands as it does on Today. */
export const hitLines = (hits: readonly SearchHit[], calendar: Calendar, now: Moment): HitLine[] =>
  hits.map((hit) => ({
    reference: hit.reference,
    words: firstWords(hit.question ?? "", 140),
    guardian: hit.guardian ?? "Name not known yet",
    came: dayWords(hit.receivedAt, { zone: calendar.tz, now }),
    ...standsNow(hit, calendar, now),
  }));
