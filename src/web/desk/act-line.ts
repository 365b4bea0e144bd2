import type { Entry } from "../../inquiry/entry.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { inPlainWords } from "../../triage/in-plain-words.ts";
import { complaintLine } from "../complaints/complaint-line.ts";
import { triedLine } from "../identity/tried-line.ts";
import { bounceWords } from "./bounce-words.ts";
import { clockLine } from "./clock-line.ts";
import { methodWords, outcomeWords, topicWords, typeWords } from "./desk-words.ts";
import { emergencyLine } from "./emergency-line.ts";
import { joinLine } from "./join-line.ts";
import { owedWords } from "./owed-words.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

export type Telling = InquiryView & {
  clock: SchoolClock;
  guardianName: string | null;
  /** The references of other inquiries by their ids, as far as the viewer may see them. */
  others?: Readonly<Record<string, string>>;
};
export type Told = { says: string; grave?: true; details?: { name: string; value: string }[] };

/** An act as one line, who did it first; nothing for entries that only count. */
export function actLine(entry: Entry, who: string, telling: Telling): Told[] {
  const { texts, notes, names, inquiry, clock } = telling;
  const said = (kept?: { text: string }) => (kept && (texts[kept.text] ?? notes[kept.text])) || "";
  const name = (id: string | null | undefined) => (id && names[id]) || "somebody";
  const because = (reason?: { text: string }) => (said(reason) ? `: ${said(reason)}` : ".");
  switch (entry.kind) {
    case "emergencyRaised":
      return [
        {
          says: `Raised as a possible emergency. ${inPlainWords(said(entry.because))}`.trim(),
          grave: true,
        },
      ];
    case "emergencyConfirmed":
    case "alerted":
    case "alertTried":
    case "emergencyStandDownAsked":
    case "standDownSeconded":
    case "stepTicked":
    case "emergencyShared":
      return emergencyLine(entry, who, { said, name });
    case "emergencyStoodDown":
      return [
        {
          says: `${who} ${entry.falseAlarm ? "called it a false alarm" : "stood it down"}${because(entry.reason)}`,
        },
      ];
    case "splitOff":
    case "tookIn":
    case "joined":
    case "letGo":
    case "standsAgain":
      return joinLine(entry, who, (id) => telling.others?.[id] ?? "another inquiry");
    case "factSupplied":
      return [{ says: `${who} added ${factWords[entry.fact]}: ${said(entry.value)}` }];
    case "classified":
      return [{ says: `${who} made it “${typeWords[entry.type]}”, ${topicWords(entry.topic)}.` }];
    case "linked":
      return [{ says: `${who} linked the family on file.` }];
    case "identityVerified":
      return [
        {
          says:
            entry.by.kind === "guardian"
              ? `${who} confirmed it by the check that went to the address on file (level ${entry.level}).`
              : `${who} verified who is asking: ${methodWords[entry.method] ?? entry.method} (level ${entry.level}).`,
        },
      ];
    case "identityTried":
      return [{ says: triedLine(entry, who, name(entry.guardian)) }];
    case "assigned":
      return [{ says: `${who} gave it to ${name(entry.to)}${entry.absence ? ", who stands in" : ""}.` }];
    case "acknowledged":
      return [
        {
          says:
            entry.how === "letter"
              ? "Acknowledged by e-mail."
              : `${who} acknowledged it; ${entry.how === "spoken" ? "spoken" : "posted"}.`,
        },
      ];
    case "letterBounced":
      return [{ says: `A letter came back: ${bounceWords(entry.status)} (${entry.status}).`, grave: true }];
    case "letterOrderedAgain":
      return [{ says: `${who} had a letter sent again.` }];
    case "letterTakenBack":
      return entry.because === "answered"
        ? [{ says: "The acknowledgement did not leave: the answer was there first." }]
        : isCopy(entry.letter, telling)
          ? []
          : [{ says: `${who} took the reply back before it left. The parent did not get it.` }];
    case "letterRescheduled":
      return isCopy(entry.letter, telling)
        ? []
        : [{ says: `${who} let the reply leave ${whenWords(entry.leaves, clock)}.` }];
    case "letterFailed":
      return entry.permanent ? [{ says: "A letter could not be delivered.", grave: true }] : [];
    case "letterHeld":
      return [
        {
          says: `A letter was held and did not leave: ${heldWords[entry.because] ?? "what may be told changed"}. Write again, or ask the privacy officer.${toldWords(entry.tell, name)}`,
          grave: true,
        },
      ];
    case "machineWrote":
      return [{ says: "An automatic mail came; it is kept with the originals." }];
    case "escalated":
      return [
        {
          says: `${entry.askedBy === "guardian" ? "The parent asked for the next person up" : entry.askedBy === "sweep" ? "Nobody took it up in time, so it climbed" : `${who} escalated it`}: to ${name(entry.to)}.`,
          details: [
            { name: "Why", value: said(entry.reason) },
            { name: "Tried", value: said(entry.tried) },
            { name: "Next step", value: said(entry.nextStep) },
            { name: "By", value: whenWords(entry.until, clock) },
          ],
        },
      ];
    case "escalationAccepted":
      return [{ says: `${who} took it over${entry.absence ? ` for ${name(inquiry.escalation?.to)}` : ""}.` }];
    case "escalationHandedBack":
      return [{ says: `${who} handed it back${because(entry.reason)}` }];
    case "subjectNamed":
      return [
        {
          says: `${who} said that it is a concern about ${name(entry.staff)}. It is kept from them and from all who answer to them.${entry.to ? ` It went to ${name(entry.to)}.` : entry.to === null ? " Nobody is left who may have it." : ""}`,
          ...(entry.to === null && { grave: true as const }),
        },
      ];
    case "subjectFound":
      return [
        {
          says: `The words name ${name(entry.staff)}. It is kept from them until somebody has looked.${entry.to ? ` It went to ${name(entry.to)}.` : entry.to === null ? " Nobody is left who may have it." : ""}`,
          ...(entry.to === null && { grave: true as const }),
        },
      ];
    case "subjectCleared":
      return [{ says: `${who} said that it is not about ${name(entry.staff)}${because(entry.reason)}` }];
    case "formalAsked":
    case "formalRefused":
    case "complaintOpened":
    case "complaintAppointed":
    case "complaintInvestigated":
    case "hearingSet":
    case "hearingHeld":
    case "hearingFileKept":
    case "complaintDecided":
    case "complaintTakenUp":
    case "lateComplaintDecided":
    case "complaintEnded":
      return complaintLine(entry, who, { said, name, clock });
    case "privacyAsked":
      return [{ says: `${who} asked the privacy officer: ${said(entry.asks)}` }];
    case "privacyAnswered":
      return [{ says: `${who} answered: ${privacyWords[entry.answer]}${because(entry.reason)}` }];
    case "closed":
      return [{ says: `${who} closed it: ${(outcomeWords[entry.outcome] ?? entry.outcome).toLowerCase()}.` }];
    case "reopened":
      return [{ says: reopened[entry.because] ?? `${who} opened it again.` }];
    case "rated":
      return [
        {
          says: `The parent says: ${entry.settled ? "it is settled" : "there is more to do"} (${entry.score} of 5).${entry.words ? ` “${said(entry.words)}”` : ""}`,
        },
      ];
    case "missed":
      return [
        {
          says: `The date passed: ${owedWords(entry.clause, [])} by ${whenWords(entry.until, clock)}.${toldWords(entry.tell, name)}`,
          grave: true,
        },
      ];
    case "warned":
      return [
        {
          says: `The date comes near: ${owedWords(entry.clause, [])} by ${whenWords(entry.until, clock)}.${toldWords(entry.tell, name)}`,
        },
      ];
    case "due":
    case "met":
      return clockLine(entry, who, telling);
    case "paused":
      return entry.because === "guardian"
        ? [{ says: `“${owedWords(entry.clause, [])}” stands still while we wait for the parent.` }]
        : clockLine(entry, who, telling);
    case "resumed":
      return entry.clause === "5.b"
        ? clockLine(entry, who, telling)
        : [{ says: `“${owedWords(entry.clause, [])}” goes on. ${entry.why}` }];
    case "waived":
      return entry.because === "reason"
        ? [
            {
              says: `${who} waived “${owedWords(entry.clause, [])}” (SOP ${entry.clause})${because(entry.reason)}`,
            },
          ]
        : [];
    case "moved": {
      if (entry.because === "extended" && entry.clause === "5.b") return clockLine(entry, who, telling);
      const told = inquiry.duties.find(({ id }) => id === entry.duty)?.told;
      const byClosure = entry.because === "closed" || entry.because === "reopened";
      const isTold = byClosure ? entry.letter !== undefined : told;
      const why = byClosure ? `: ${closureWords[entry.because ?? ""]}` : because(entry.reason);
      return [
        {
          says: `“${owedWords(entry.clause, [])}” moved from ${whenWords(entry.from, clock)} to ${whenWords(entry.until, clock)}${isTold ? "; the parent was told" : ""}${why}`,
          ...(byClosure && { details: [{ name: "Why", value: entry.why }] }),
        },
      ];
    }
    default:
      return [];
  }
}

/** A letter that goes with another one, of which the story tells. */
const isCopy = (letter: string, { entries }: Telling): boolean =>
  entries.some((entry) => entry.kind === "replied" && entry.copies?.includes(letter));

/** Who was told of a date, by name. */
const toldWords = (tell: readonly string[] | undefined, name: (id: string) => string): string =>
  tell?.length ? ` Told: ${tell.map(name).join(", ")}.` : "";

const factWords: Record<string, string> = {
  guardianName: "the parent’s name",
  email: "an e-mail address",
  phone: "a phone number",
  studentName: "the student’s name",
};
const closureWords: Record<string, string> = {
  closed: "a day was declared closed.",
  reopened: "a closed day was taken back.",
};
const heldWords: Record<string, string> = {
  address_changed: "the address is not this person’s any more",
  right_changed: "what this person may be told changed after it was written",
};
const privacyWords = { yes: "yes, this may go", yes_but: "yes, but not as it stands", no: "no" };
const reopened: Record<string, string> = {
  guardian_wrote: "Open again: the parent wrote.",
  guardian_not_satisfied: "Open again: the parent says there is more to do.",
  bounced: "Open again: a letter came back.",
};
