import type { EntryOf } from "../../inquiry/entry.ts";
import type { EmergencyException } from "../../inquiry/words.ts";
import { stepWords } from "../../sop/protocols/steps.ts";
import type { Told } from "./act-line.ts";

type EmergencyEntry = EntryOf<
  | "emergencyConfirmed"
  | "alerted"
  | "alertTried"
  | "emergencyStandDownAsked"
  | "standDownSeconded"
  | "stepTicked"
  | "emergencyShared"
>;
type Words = {
  said: (kept?: { text: string }) => string;
  name: (id: string | null | undefined) => string;
};

/** What happened in an emergency as one line of the story; nothing for an alert that simply left. */
export function emergencyLine(entry: EmergencyEntry, who: string, { said, name }: Words): Told[] {
  switch (entry.kind) {
    case "emergencyConfirmed":
      return [
        {
          says: entry.still
            ? `${who} still has it.`
            : entry.from
              ? `${name(entry.from)} handed it over to ${who}, who has it.`
              : `${who} has it${entry.via ? ", by the link of the alert" : ""}.`,
          grave: true,
        },
      ];
    case "alerted": {
      const ways = entry.ways.map((way) => wayWords[way]).join(", ");
      if (entry.to === null)
        return [
          {
            says: entry.reminds
              ? "Nobody said that it is over: the district’s contact is alerted."
              : "Nobody confirmed it: the district’s contact is alerted.",
            grave: true,
          },
        ];
      const instead = entry.insteadOf ? `, who stands in for ${name(entry.insteadOf)}` : "";
      return [
        {
          says: `${name(entry.to)}${instead} is ${entry.reminds ? "asked whether it is over" : "alerted"} by ${ways}.`,
        },
      ];
    }
    case "alertTried":
      return entry.outcome === "failed" || entry.outcome === "not_delivered"
        ? [{ says: `An alert by ${wayWords[entry.way]} did not get through.`, grave: true }]
        : [];
    case "emergencyStandDownAsked":
      return [
        {
          says: `${who} ${entry.falseAlarm ? "calls it a false alarm" : "says that it is over"}: ${said(entry.reason)} A second person has to agree.`,
        },
      ];
    case "standDownSeconded":
      return [
        {
          says: `${who} looked at it a second time and ${entry.agrees ? "agrees" : "does not agree"}${said(entry.reason) ? `: ${said(entry.reason)}` : "."}`,
          ...(!entry.agrees && { grave: true as const }),
        },
      ];
    case "stepTicked":
      return [
        {
          says: `${who} ${entry.undone ? "took back" : "did"}: ${stepWords(entry.protocol, entry.step)}`,
        },
      ];
    case "emergencyShared":
      return [
        entry.nothing
          ? { says: `${who} noted that nothing was shared.` }
          : {
              says: `${who} noted what was shared with ${said(entry.with)}: ${said(entry.what)}`,
              details: [{ name: "Allowed by", value: exceptionWords[entry.exception ?? "health_or_safety"] }],
            },
      ];
  }
}

/** The ways of an alert, as they are said. */
export const wayWords: Record<string, string> = {
  screen: "screen",
  push: "push",
  mail: "mail",
  sms: "text message",
  voice: "telephone call",
};

/** What may allow it to tell somebody in an emergency. */
export const exceptionWords: Record<EmergencyException, string> = {
  health_or_safety: "A health or safety emergency (34 CFR 99.36)",
  child_protection: "A report for the protection of a child",
  police_duty: "The police, to avert a danger (34 CFR 99.36)",
  vital_interests: "Somebody’s vital interests (GDPR art. 6(1)(d))",
  safeguarding: "Safeguarding of a child at risk (United Kingdom)",
};
