import { fold } from "./fold.ts";
import type { Protocol } from "./protocols.ts";
import type { Token } from "./tokens.ts";
import { type Topic, topics } from "./topics.ts";
import { topicWords } from "./words/topic-words.ts";

const spoken = new Map<string, Topic[]>();
for (const [topic, words] of Object.entries(topicWords))
  for (const word of new Set(words.split("|").map(spaced)))
    spoken.set(word, [...(spoken.get(word) ?? []), topic as Topic]);

function spaced(text: string): string {
  return fold(text)
    .replace(/(\p{Script=Han})/gu, " $1 ")
    .replace(/\s+/gu, " ")
    .trim();
}

const ofProtocol: Record<Protocol, Topic> = {
  "EM-MEDICAL": "health_nurse",
  "EM-SELFHARM": "counselling_wellbeing",
  "EM-THREAT": "safety_security",
  "EM-WEAPON": "safety_security",
  "EM-ABUSE": "counselling_wellbeing",
  "EM-MISSING": "attendance",
  "EM-CUSTODY": "custody_family",
  "EM-BOMB": "safety_security",
  "EM-HAZARD": "facilities",
  "EM-WEATHER": "safety_security",
  "EM-TRANSPORT": "transport",
  "EM-SEXUAL": "safety_security",
  "EM-DV": "custody_family",
  "EM-INCIDENT-INFO": "safety_security",
  "EM-DEATH": "counselling_wellbeing",
};

/** What asks for a time or a price, whatever of: it tells a topic only where nothing else does. */
const asking = new Set(
  "when is|what time|what day|how much|cuando es|a que hora|wann ist|wann beginnen|wann beginnt|bao gio|متى|موعد|几 点|多 少 钱".split(
    "|",
  ),
);
/** Before "grade" it makes a year of school of it. */
const ordinal = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;

/** The topic most spoken of; phrases count more than single words, the subject line (first words) a little more. */
export function topicOf(all: Token[], protocol?: Protocol): Topic {
  if (protocol) return ofProtocol[protocol];
  const scores = new Map<Topic, number>();
  const words = all.slice(0, 5000).map(({ text }) => text);
  for (const at of words.keys())
    for (let length = 1; length <= 4 && at + length <= words.length; length += 1) {
      const phrase = words.slice(at, at + length).join(" ");
      if (phrase === "grade" && ordinal.test(words[at - 1] ?? "")) continue;
      const weight = asking.has(phrase) ? 0.5 : length * length;
      for (const topic of meant(phrase))
        scores.set(topic, (scores.get(topic) ?? 0) + weight + (at < 12 ? 0.5 : 0));
    }
  let best: Topic = "other";
  for (const { key } of topics) if ((scores.get(key) ?? 0) > (scores.get(best) ?? 0)) best = key;
  return best;
}

function meant(phrase: string): Topic[] {
  const topics = spoken.get(phrase);
  // The article and the small words that Arabic writes together with the next one.
  if (topics || phrase < "\u0600") return topics ?? [];
  return spoken.get(phrase.replace(/^(?:وال|بال|لل|ال|و|ب|ل)/u, "")) ?? [];
}
