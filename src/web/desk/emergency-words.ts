import type { Edition } from "../../sop/edition.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { inPlainWords } from "../../triage/in-plain-words.ts";
import { protocols } from "../../triage/protocols.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

/** What the emergency card shows. */
export type EmergencyWords = {
  state: "raised" | "confirmed";
  raised: string;
  because: string;
  number: string;
  isImmediate: boolean;
  designated: string[];
  confirmed: { by: string; when: string } | null;
  mayStandDown: boolean;
  cards: {
    code: string;
    situation: string;
    deskDoes: string;
    maySay: string;
    mustNotSay: string;
    clock: string;
  }[];
};

/** The emergency of an inquiry, unless there is none or it was stood down. */
export function emergencyWords(
  { inquiry, entries, names, texts }: InquiryView,
  {
    edition,
    viewer,
    clock,
  }: { edition: Edition; viewer: { id: string; roles: string[] }; clock: SchoolClock },
): EmergencyWords | null {
  const { emergency } = inquiry;
  if (!emergency || emergency.state === "stood_down") return null;
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
        ? { by: by ?? "Somebody", when: whenWords(confirmed.at, clock) }
        : null,
    mayStandDown: viewer.roles.includes("supervisor") || emergency.to.includes(viewer.id),
    cards: protocols
      .filter(({ code }) => emergency.protocols.includes(code))
      .map(({ code, situation, deskDoes, maySay, mustNotSay, clock }) => ({
        ...{ code, situation, deskDoes, maySay, mustNotSay, clock },
      })),
  };
}
