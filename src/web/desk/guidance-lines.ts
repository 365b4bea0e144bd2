import type { InquiryType } from "../../inquiry/words.ts";
import type { Guidance } from "../../letters/words/guidance-words.ts";
import { type Guided, guidanceFor } from "../../sop/guidance.ts";
import { type Mood, moodOf } from "../../triage/mood.ts";

const moods = ["angry", "grieving", "frightened"] as const;
const sounds: Record<Mood, string> = {
  angry: "They sound angry: words that help",
  grieving: "They grieve: words that help",
  frightened: "They sound frightened: words that help",
  none: "Words that help",
};
export type GuidanceLines = { title: string; guided: Guided; because: string };

/** Guidance beside the composer: for how the parent's words sound, the type and the topic. */
export function guidanceLines(
  text: string,
  about: { type: InquiryType; topic: string; language: string },
  own?: readonly Guidance[],
): GuidanceLines | null {
  const { mood, words } = moodOf(text);
  const guided = guidanceFor({ ...about, mood }, own);
  if (guided.do.length === 0) return null;
  const heard = words.slice(0, 3).map((word) => `“${word}”`);
  return {
    title: sounds[mood],
    guided,
    because: heard.length ? `Shown because of ${heard.join(", ")}. You hear better than a list does.` : "",
  };
}

/** Guidance beside a call, where only the listener knows how the parent sounds. */
export const guidanceByMood = (own?: readonly Guidance[]): { title: string; guided: Guided }[] =>
  moods.map((mood) => ({
    title: { angry: "They are angry", grieving: "They grieve", frightened: "They are frightened" }[mood],
    guided: guidanceFor({ mood }, own),
  }));
