import { fold } from "./fold.ts";
import type { Protocol } from "./protocols.ts";
import type { Token } from "./tokens.ts";
import { type Topic, topics } from "./topics.ts";
import { topicWords } from "./words/topic-words.ts";

const spoken = new Map<string, Topic[]>();
/** How many words the longest entry has that begins with a word; most words begin none. */
const longest = new Map<string, number>();
for (const [topic, words] of Object.entries(topicWords))
  for (const word of new Set(words.split("|").map(spaced))) {
    spoken.set(word, [...(spoken.get(word) ?? []), topic as Topic]);
    const [first = "", ...more] = word.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + more.length));
  }

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
  for (const [at, first] of words.entries()) {
    const most = Math.min(
      4,
      words.length - at,
      Math.max(longest.get(first) ?? 0, longest.get(bare(first)) ?? 0),
    );
    for (let length = 1; length <= most; length += 1) {
      const phrase = length === 1 ? first : words.slice(at, at + length).join(" ");
      const of = meant(phrase);
      if (!of || (phrase === "grade" && ordinal.test(words[at - 1] ?? ""))) continue;
      const weight = asking.has(phrase) ? 0.5 : length * length;
      for (const topic of of) scores.set(topic, (scores.get(topic) ?? 0) + weight + (at < 12 ? 0.5 : 0));
    }
  }
  let best: Topic = "other";
  for (const { key } of topics) if ((scores.get(key) ?? 0) > (scores.get(best) ?? 0)) best = key;
  return best;
}

const meant = (phrase: string): Topic[] | undefined => spoken.get(phrase) ?? spoken.get(bare(phrase));

/** Without the article and the small words that Arabic writes together with the next one. */
const bare = (phrase: string): string =>
  phrase < "\u0600" ? phrase : phrase.replace(/^(?:وال|بال|لل|ال|و|ب|ل)/u, "");
