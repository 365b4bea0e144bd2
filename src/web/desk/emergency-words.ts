import { isReminding } from "../../inquiry/emergency-changes.ts";
import type { Edition } from "../../sop/edition.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { inPlainWords } from "../../triage/in-plain-words.ts";
import { protocolsOf } from "../../triage/protocols.ts";
import { stepLines } from "../emergency/step-lines.ts";
import type { StepLine } from "../emergency/steps-done.tsx";
import { toldLines } from "../emergency/told-lines.ts";
import { dayWords, hourWords, type SchoolClock, whenWords } from "./when-words.ts";

/** What the emergency card shows. */
export type EmergencyWords = {
  state: "raised" | "confirmed";
  raised: string;
  because: string;
  number: string;
  isImmediate: boolean;
  designated: string[];
  /** Who has it, and since when: "at 10:42" on the same day. */
  confirmed: { by: string; when: string; isMine: boolean; overBy: string | null; isAsked: boolean } | null;
  mayStandDown: boolean;
  /** Who answers now, in order. */
  onDuty: { id: string; name: string; title: string; phone: string | null; insteadOf: string | null }[];
  told: { id: string; when: string; says: string }[];
  /** When the chain goes on, while nobody has it. */
  next: string | null;
  /** The first of two keys was turned. */
  standDown: { by: string; reason: string; falseAlarm: boolean; isMine: boolean } | null;
  cards: {
    code: string;
    situation: string;
    deskDoes: string;
    maySay: string;
    mustNotSay: string;
    clock: string;
    steps: StepLine[];
  }[];
};

const anyProtocol = {
  code: "EM-ANY",
  situation: "Somebody may be in danger",
  clock: "Now",
  deskDoes: "Find out who is in danger, and where.",
  maySay: "Thank you for telling us. Somebody is dealing with it right now.",
  mustNotSay: "Nothing about other families, no guessing, no promise of secrecy.",
};

/** The emergency of an inquiry, unless there is none or it was stood down. */
export function emergencyWords(
  view: InquiryView,
  {
    edition,
    viewer,
    clock,
    onDuty = [],
  }: {
    edition: Edition;
    viewer: { id: string; roles: string[] };
    clock: SchoolClock;
    onDuty?: EmergencyWords["onDuty"] | undefined;
  },
): EmergencyWords | null {
  const { inquiry, entries, names, texts } = view;
  const { emergency } = inquiry;
  if (!emergency || emergency.state === "stood_down") return null;
  const known = protocolsOf(emergency.protocols);
  const raised = entries.findLast((entry) => entry.kind === "emergencyRaised");
  const confirmed = entries.findLast((entry) => entry.kind === "emergencyConfirmed");
  const by = confirmed && "id" in confirmed.by && confirmed.by.id ? names[confirmed.by.id] : undefined;
  return {
    state: emergency.state,
    raised: raised ? whenWords(raised.at, clock) : "",
    because: inPlainWords(
      (raised?.kind === "emergencyRaised" && raised.because && texts[raised.because.text]) || "",
    ),
    number: edition.emergencyNumber,
    isImmediate: emergency.severity === "immediate",
    designated: emergency.to.map((id) => names[id] ?? "Somebody who has left"),
    confirmed:
      emergency.state === "confirmed" && confirmed
        ? {
            by: by ?? "Somebody",
            when:
              dayWords(confirmed.at, clock) === "today"
                ? `at ${hourWords(confirmed.at, clock.zone)}`
                : whenWords(confirmed.at, clock),
            isMine: "id" in confirmed.by && confirmed.by.id === viewer.id,
            /** By when it is to be said that it is over, and whether that has passed. */
            overBy: (() => {
              const owed = inquiry.duties.find(({ step, over }) => step === "over" && !over);
              return owed ? whenWords(owed.until, clock) : null;
            })(),
            isAsked: isReminding(inquiry),
          }
        : null,
    mayStandDown: viewer.roles.includes("supervisor") || emergency.to.includes(viewer.id),
    onDuty,
    told: toldLines(view, emergency.id, clock.zone),
    next:
      (emergency.state === "raised" || isReminding(inquiry)) && emergency.next
        ? hourWords(emergency.next, clock.zone)
        : null,
    standDown: emergency.standDown
      ? {
          by: ("id" in emergency.standDown.by && names[emergency.standDown.by.id ?? ""]) || "Somebody",
          reason: texts[emergency.standDown.reason.text] ?? "",
          falseAlarm: emergency.standDown.falseAlarm,
          isMine: "id" in emergency.standDown.by && emergency.standDown.by.id === viewer.id,
        }
      : null,
    cards: (known.length > 0 ? known : [anyProtocol]).map(
      ({ code, situation, deskDoes, maySay, mustNotSay, clock: how }) => ({
        ...{ code, situation, deskDoes, maySay, mustNotSay, clock: how },
        steps: stepLines(code, entries, { emergency: emergency.id, names, zone: clock.zone }),
      }),
    ),
  };
}
