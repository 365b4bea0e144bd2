import type { Entry } from "../../inquiry/entry.ts";
import { ladderNamed } from "../../sop/ladders/ladders.ts";
import type { Told } from "../desk/act-line.ts";
import { type SchoolClock, whenWords } from "../desk/when-words.ts";
import { endedWords } from "./complaint-lines.ts";
import { findingWords } from "./ladder-steps.ts";

type Telling = {
  said: (kept?: { text: string }) => string;
  name: (id: string | null | undefined) => string;
  clock: SchoolClock;
};
type Detail = { name: string; value: string };

/** A step of a complaint as one line of the story, with what was written under it. */
export function complaintLine(entry: Entry, who: string, { said, name, clock }: Telling): Told[] {
  const details = (all: (Detail | false | undefined)[]) => ({
    details: all.filter((one): one is Detail => !!one && one.value !== ""),
  });
  switch (entry.kind) {
    case "formalAsked":
      return [
        {
          says:
            entry.how === "words"
              ? "The parent’s words ask for the formal route."
              : `${who} ${entry.how === "page" ? "asked for the formal route." : "noted that the parent asked for the formal route."}`,
          ...details([{ name: "In their words", value: said(entry.text) }]),
          grave: true,
        },
      ];
    case "formalRefused":
      return [
        {
          says: `${who} refused the formal route in writing.`,
          ...details([
            { name: "Why", value: said(entry.reason) },
            { name: "What the parent can do", value: said(entry.nextStep) },
          ]),
          grave: true,
        },
      ];
    case "complaintOpened":
      return [
        {
          says: `${who} opened it as a formal complaint: ${ladderNamed(entry.ladder)?.title ?? entry.ladder}. ${entry.decider ? `${name(entry.decider)} decides.` : "Who decides is to be named."}`,
          ...details([
            ...entry.points.map((point, at) => ({ name: `Point ${at + 1}`, value: said(point) })),
            entry.happened !== undefined && { name: "It happened on", value: entry.happened },
            entry.triedFirst && { name: "Tried informally before", value: "Yes" },
            entry.discrimination && { name: "About discrimination, harassment or bullying", value: "Yes" },
            { name: "Begun late, and taken because", value: said(entry.outOfTime) },
          ]),
        },
      ];
    case "complaintAppointed":
      return [
        {
          says: [
            entry.decider !== undefined &&
              (entry.decider
                ? `${name(entry.decider)} decides the complaint.`
                : "Nobody is named to decide it now."),
            entry.investigator !== undefined &&
              (entry.investigator
                ? `${name(entry.investigator)} looks into it.`
                : "Nobody is named to look into it now."),
          ]
            .filter(Boolean)
            .join(" "),
        },
      ];
    case "complaintInvestigated":
      return [
        {
          says: `${who} ${sortWords[entry.sort]}.`,
          ...details([{ name: "Found", value: said(entry.note) }]),
        },
      ];
    case "hearingSet":
      return [
        {
          says: `${who} set the hearing for ${whenWords(entry.begins, clock)}.`,
          ...details([{ name: "Who sits", value: entry.members.map((one) => said(one.name)).join(", ") }]),
        },
      ];
    case "hearingHeld":
      return [
        { says: `The hearing was held.`, ...details([{ name: "Minutes", value: said(entry.minutes) }]) },
      ];
    case "hearingFileKept":
      return [
        {
          says: `${who} added a file to the hearing.`,
          ...details([{ name: "File", value: said(entry.name) }]),
        },
      ];
    case "complaintDecided":
      return [
        {
          says: `${who} wrote the outcome of this stage.${entry.further ? ` The parent may go further until ${whenWords(entry.further, clock)}.` : ""}`,
          ...details([
            ...entry.findings.map(({ finding, reason }, at) => ({
              name: `Point ${at + 1}: ${findingWords[finding]}`,
              value: said(reason),
            })),
            { name: "What changes", value: said(entry.changes) },
          ]),
        },
      ];
    case "complaintTakenUp":
      return [
        {
          says: `The complaint was taken further${entry.late ? ", after the time for it" : entry.decider ? `; ${name(entry.decider)} decides now` : ""}.`,
          ...details([{ name: "Why", value: said(entry.text) }]),
          grave: true,
        },
      ];
    case "lateComplaintDecided":
      return [
        {
          says: `${who} said that it is ${entry.taken ? "taken further all the same" : "not taken further"}.`,
          ...details([{ name: "Why", value: said(entry.reason) }]),
        },
      ];
    case "complaintEnded":
      return [
        {
          says: `The complaint ended: ${endedWords[entry.how].toLowerCase()}.`,
          ...details([{ name: "What was said", value: said(entry.reason) }]),
        },
      ];
    default:
      return [];
  }
}

const sortWords = {
  spoke: "spoke with somebody about the complaint",
  read: "read something about the complaint",
  saw: "went and looked",
  evidence: "took evidence in",
  met: "met the parent about the complaint",
  remedied: "put right what was complained of",
  evidence_shown: "gave both sides the evidence to read",
  report_shown: "gave both sides the report to answer",
};
