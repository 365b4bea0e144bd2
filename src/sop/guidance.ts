import type { InquiryType } from "../inquiry/words.ts";
import { type Guidance, guidanceWords, type Unsaid } from "../letters/words/guidance-words.ts";
import type { Mood } from "../triage/mood.ts";

/** Whom it is about: the inquiry's type and topic, how the parent sounds, and the language they read. */
export type Moment = { type?: InquiryType; topic?: string; mood: Mood; language?: string };
/** What to do, what to say (as staff read it, and `theirs` in the parent's language where we have it), what harms. */
export type Guided = { do: string[]; say: { en: string; theirs?: string }[]; avoid: Unsaid[] };

/**
 * What helps whoever answers a parent right now (1.2.a: professional, respectful and empathetic). First the mood,
 * then the topic, then the type; without a mood only the last two. `own` is what the school's edition says: an entry
 * of the same mood, type or topic stands in place of the shipped one.
 */
export function guidanceFor(moment: Moment, own: readonly Guidance[] = []): Guided {
  const met = keysOf(moment).flatMap((key) => {
    const fits = (one: Guidance) => keyOf(one) === key;
    return own.find(fits) ?? guidanceWords.find(fits) ?? [];
  });
  return {
    do: met.flatMap((one) => one.do),
    say: met.flatMap((one) =>
      one.say.map(({ en, es, ar }) => {
        const theirs = { es, ar }[language(moment)];
        return theirs ? { en, theirs } : { en };
      }),
    ),
    avoid: met.flatMap(({ avoid }) => avoid),
  };
}

const language = ({ language = "en" }: Moment) => language.slice(0, 2) as "es" | "ar";

function keysOf({ mood, topic, type }: Moment): string[] {
  return [`mood ${mood}`, ...(topic ? [`topic ${topic}`] : []), ...(type ? [`type ${type}`] : [])];
}

/** A mood, type or topic as one word. */
export function keyOf({ for: whom }: Pick<Guidance, "for">): string {
  if ("mood" in whom) return `mood ${whom.mood}`;
  return "topic" in whom ? `topic ${whom.topic}` : `type ${whom.type}`;
}
