import { incidentParagraphs, incidentText, incidentWords } from "../../letters/words/incident-words.ts";
import {
  current,
  type Incident,
  type IncidentAct,
  type IncidentKnown,
  isLate,
  type Statement,
} from "../../sop/incident/incident.ts";
import type { IncidentAt } from "../../store/incidents.ts";
import { hourWords, type SchoolClock, whenWords } from "../desk/when-words.ts";

const { kinds } = incidentWords("en");

/** "Lockdown", as staff read it. */
export const kindWords = kinds;

/** An incident in one line, for lists and the band on Today. */
export function incidentLine(incident: IncidentAt, clock: SchoolClock, schoolName: string) {
  const said = current(incident);
  const late = isLate(incident, clock.now);
  return {
    id: incident.id,
    school: incident.school,
    key: `${incident.school}:${incident.id}`,
    schoolName,
    kind: kinds[incident.kind],
    state: incident.state,
    isLate: late,
    owesLook: incident.state === "open" && incident.alone !== null,
    at: `/desk/incidents/${incident.id}`,
    since: whenWords(incident.openedAt ?? said.at, clock),
    next:
      incident.state !== "open"
        ? ""
        : late
          ? `Parents were told that they hear again by ${hourWords(said.next, clock.zone)}. That has passed.`
          : `Parents hear again by ${hourWords(said.next, clock.zone)}.`,
    says: said.words.en,
  };
}

/** What somebody may say to parents about an incident, in English and in the other languages that we have. */
export function incidentSaid(statement: Statement, zone: string) {
  return (["en", "es", "ar"] as const).map((language) => ({
    language,
    ...incidentText(statement, language, zone),
  }));
}

/** What the call panel says while it goes on. */
export const scriptOf = (
  { incident, statement, team }: IncidentKnown & { incident: Incident },
  zone: string,
  now: string,
) => ({
  id: incident.id,
  kind: kinds[incident.kind],
  isLate: isLate(incident, now),
  team: team.map(({ name }) => name).join(", "),
  said: incidentSaid(statement, zone),
});

/** What a reply may repeat, in the parent's language. */
export const offerOf = (
  { statement, team }: IncidentKnown,
  { language, zone, viewer }: { language: string; zone: string; viewer: string },
) => ({
  kind: kinds[statement.kind],
  text: incidentParagraphs(incidentText(statement, language, zone)).join("\n\n"),
  next: statement.next,
  mayTellStatus: team.some(({ id }) => id === viewer),
});

/** What was done, by whom and when, the latest first. */
export function incidentStory(
  acts: readonly IncidentAct[],
  names: (id: string) => string,
  clock: SchoolClock,
) {
  return acts.toReversed().map((act) => ({
    seq: act.seq,
    when: whenWords(act.at, clock),
    by: act.by ? names(act.by) : "The desk",
    says: `${storyWords(act, names, clock)}${"named" in act && act.named ? `; it names a child, because: ${act.named.replace(/[.\s]+$/, "")}` : ""}`,
    words: "statement" in act && act.statement ? Object.entries(act.statement.words) : [],
  }));
}

function storyWords(act: IncidentAct, names: (id: string) => string, clock: SchoolClock): string {
  switch (act.act) {
    case "asked":
      return "wrote the statement; a second person is to agree";
    case "opened":
      return act.reason ? `opened it alone: ${act.reason.replace(/[.\s]+$/, "")}` : "agreed: it is open";
    case "declined":
      return `declined it: ${act.reason}`;
    case "looked":
      return "looked at it, as the second person";
    case "updated":
      return `updated the statement; parents hear again by ${hourWords(act.statement.next, clock.zone)}`;
    case "joined":
      return `named ${names(act.staff)} to the incident team`;
    case "left":
      return `took ${names(act.staff)} off the incident team`;
    case "late":
      return `noted that parents did not hear again in time, and alarmed the leads`;
    case "closing":
      return "says that it is over; a second person is to agree";
    case "closed":
      return act.reason ? `closed it alone: ${act.reason.replace(/[.\s]+$/, "")}` : "closed it";
  }
}

/** What stands open for whoever looks at it. */
export const waitsFor = ({ state, alone, closing, askedBy }: Incident, viewer: string, leads: boolean) => ({
  agree: state === "asked" && leads && askedBy !== viewer,
  decline: state === "asked" && (leads || askedBy === viewer),
  look: state === "open" && alone !== null && leads && alone.by !== viewer,
  update: state === "open" && leads,
  close: state === "open" && leads,
  agreeToClose: closing !== null && leads && closing.by !== viewer,
});
