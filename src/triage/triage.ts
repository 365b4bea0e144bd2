import { type Alarm, alarms, glances } from "./alarms.ts";
import { read, stretches } from "./find.ts";
import { howSoon } from "./how-soon.ts";
import { languages } from "./language.ts";
import type { Message, Triage } from "./message.ts";
import { type Protocol, protocolCodes, protocols } from "./protocols.ts";
import { reviewed } from "./reviewed.ts";
import { surroundings } from "./surroundings.ts";
import { type Token, tokens } from "./tokens.ts";
import { topicOf } from "./topic-of.ts";
import { typeOf } from "./type-of.ts";

export type { Message, Triage } from "./message.ts";

/** Languages whose lists are read in every message; the others only where the text may be in them. */
const always = new Set(["en", "ar", "zh"]);
const listed = new Set(["en", "es", "fr", "de", "ar", "pt", "zh", "vi"]);

/**
 * Says what a message is. Subject, body, quoted text and file names are all searched; recall goes before precision.
 * Takes time in line with the length of the message, whatever it holds.
 */
export function triage(message: Message): Triage {
  const names = (message.attachments ?? []).map((name) =>
    name.replace(/(\p{Ll})(\p{Lu})|[_\-.\d]+/gu, "$1 $2"),
  );
  const texts = [message.subject ?? "", message.text, ...names];
  const all = tokens(texts);
  const spoken = languages(texts.join(" "), all, message.language);
  const reading = read(all, reviewed().words, spoken.best === "de" ? undefined : reviewed().name);
  const uncut = stretches(reading, reviewed().words);
  const around = surroundings(all, reading, uncut, spoken.best);
  // What was spared is no longer in the reading.
  const cut = around.spared ? stretches(reading, reviewed().words) : uncut;
  const may = ({ signal: { language } }: Alarm) =>
    always.has(language) || spoken.plausible.has(language) || (language === "es" && spoken.best !== "en");
  const met = alarms(all, reading, cut, around).filter(may);
  const heard = met.filter(({ held }) => !held);
  const sounded = heard.length > 0 ? howSoon(heard, all, reading, cut, spoken.best) : heard;
  const fitting = order(sounded, spoken.best);
  const [first] = fitting;
  const unread = all.length > 0 ? !listed.has(spoken.best) && spoken.best !== "und" : names.length > 0;
  const looked = glances(all, reading, cut);
  const topic = topicOf(all, first);
  return {
    emergency: first !== undefined,
    severity: severityOf(sounded),
    protocols: fitting,
    type: first ? "emergency" : typeOf(message, topic),
    topic,
    language: spoken.best,
    because: because(first ? sounded : met, fitting, all, looked, around.spared),
    glance: !first && (met.length > 0 || around.spared || looked.length > 0 || unread),
  };
}

function severityOf(sounded: Alarm[]): Triage["severity"] {
  if (sounded.some(({ severity }) => severity === "immediate")) return "immediate";
  return sounded.length > 0 ? "same_day" : "none";
}

/** What goes first when signals of several protocols are met: the more particular danger before the general one. */
const before: readonly Protocol[] = [
  "EM-BOMB",
  "EM-SELFHARM",
  "EM-WEAPON",
  "EM-SEXUAL",
  "EM-TRANSPORT",
  "EM-CUSTODY",
  "EM-MEDICAL",
  "EM-WEATHER",
  "EM-HAZARD",
  "EM-MISSING",
  "EM-DV",
  "EM-ABUSE",
  "EM-THREAT",
  "EM-INCIDENT-INFO",
  "EM-DEATH",
];

/** The most serious first; then what is met in the message's own language, the stronger first. */
function order(sounded: Alarm[], language: string): Protocol[] {
  const weights = new Map<Protocol, number>();
  for (const { signal, severity } of sounded) {
    const weight =
      (severity === "immediate" ? 10 : 0) + (signal.language === language ? 4 : 0) + signal.strength;
    weights.set(signal.protocol, Math.max(weights.get(signal.protocol) ?? 0, weight));
  }
  return protocolCodes
    .filter((code) => weights.has(code))
    .sort(
      (one, other) =>
        (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || before.indexOf(one) - before.indexOf(other),
    );
}

function because(
  met: Alarm[],
  fitting: Protocol[],
  all: Token[],
  looked: string[],
  spared: boolean,
): string[] {
  const said = new Map<Protocol, string>();
  for (const { signal, hits, held } of met) {
    if (said.has(signal.protocol)) continue;
    const words = hits
      .toSorted((one, other) => one.start - other.start)
      .map(
        ({ start, end }) =>
          `“${all
            .slice(start, end)
            .map(({ text }) => text)
            .join(" ")}”`,
      )
      .join(", ");
    const { name = "an emergency" } = protocols.find(({ code }) => code === signal.protocol) ?? {};
    said.set(
      signal.protocol,
      held
        ? `The words ${words} stand in a question about rules, lessons, play or stories, so they are not taken as an emergency.`
        : `The words ${words} point to ${name}.`,
    );
  }
  const sentences = fitting.length > 0 ? fitting.flatMap((code) => said.get(code) ?? []) : [...said.values()];
  if (sentences.length > 0) return sentences;
  if (looked.length > 0)
    return [`The word “${looked[0]}” is worth a person's look; nothing around it tells of danger.`];
  return spared
    ? ["The message holds an idiom, a drill or a toy that sounds like danger; a person should look."]
    : [];
}
