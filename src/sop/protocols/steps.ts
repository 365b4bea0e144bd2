import type { Protocol } from "../../triage/protocols.ts";

/** One step of a protocol. Its key stands in the record and is never used for another step. */
export type Step = readonly [key: string, says: string];

const ring: Step = ["ring", "Ring the emergency number, or have somebody ring it while you stay."];
const lead: Step = ["lead", "Tell the principal, or who leads now, by voice."];
const write: Step = ["write", "Write down who said what, word for word, with the time."];
const callBack: Step = [
  "call-back",
  "Ring the parent on the number on file and say what is being done and when you ring again.",
];
const keepMessage: Step = ["keep", "Keep the message as it came: do not answer, forward or delete it."];

/**
 * What is done, in order, per protocol; reviewed with the protocols' own words. A school's printed plan goes before it
 * where it says more.
 */
const steps: Record<Protocol, readonly Step[]> = {
  "EM-MEDICAL": [
    ring,
    ["nurse", "Send the nurse, and somebody to the gate for the ambulance."],
    ["stay", "Stay on the line with whoever is there."],
    ["plan", "Take the child’s care plan and medication along."],
    callBack,
    lead,
  ],
  "EM-SELFHARM": [
    ["find", "Find the pupil now. Nobody leaves them alone, not for a moment."],
    ["ring", "A weapon or an attempt: ring the emergency number first."],
    [
      "counsellor",
      "Put the caller through to the counsellor by voice; give the crisis line (988 in the United States, 116 123 in the United Kingdom).",
    ],
    ["means", "Take away what could hurt, calmly."],
    ["assess", "The counsellor assesses today and writes it down."],
    [
      "parents",
      "The counsellor tells the parents today; where home may be the danger, child protection instead.",
    ],
  ],
  "EM-THREAT": [
    ["ring", "If it is about to happen: ring the emergency number."],
    lead,
    keepMessage,
    ["find", "Find out where everybody named is, and keep them apart."],
    ["team", "The threat-assessment team meets today."],
    write,
  ],
  "EM-WEAPON": [
    ring,
    ["lockdown", "Call the lockdown: locks, lights, out of sight. Open no door."],
    ["caller", "Keep the caller’s number; ask where, who and what was seen."],
    lead,
    ["silent", "Tell parents only the official message: stay away, do not ring the child."],
  ],
  "EM-ABUSE": [
    ["danger", "If the child is in danger now: ring the emergency number."],
    write,
    ["no-questions", "Ask nothing further, and tell nobody who may be meant."],
    ["report", "Whoever heard it reports it themselves, now, to child protection."],
    ["lead", "Tell the principal or safeguarding lead; that is not the report."],
    ["written", "Send the written report within your state’s time."],
  ],
  "EM-MISSING": [
    ["lists", "Look through the bus list, the classes and the sign-out sheet."],
    ["seen", "Ask who saw the child last, where and with whom."],
    ["ring", "Not found within minutes, or taken: ring the police. There is no waiting period."],
    ["order", "Look whether an order on file names somebody."],
    callBack,
    lead,
  ],
  "EM-CUSTODY": [
    ["release", "Stop the release: the child goes to nobody."],
    ["office", "Keep the child in the office, with somebody they know."],
    ["order", "Read the order and the list of who may collect, on file."],
    ["ring", "Somebody insists or tries: ring the police."],
    lead,
    write,
  ],
  "EM-BOMB": [
    ["ring", "Ring the police from another telephone. Do not hang up."],
    ["words", "Write down the exact words, the voice and what is heard behind it."],
    keepMessage,
    ["radio", "No radios or mobiles near an object; nobody touches it."],
    lead,
  ],
  "EM-HAZARD": [
    ["alarm", "Sound the alarm and evacuate."],
    ring,
    ["count", "Account for everybody at the meeting point."],
    ["site", "Name the reunification site; photo identification is needed there."],
    lead,
  ],
  "EM-WEATHER": [
    ["shelter", "Start the shelter plan."],
    ["dismissal", "Hold dismissal and the buses."],
    ["count", "Account for everybody."],
    lead,
  ],
  "EM-TRANSPORT": [
    ["radio", "Reach the driver by radio: where, who, is anybody hurt?"],
    ["ring", "Somebody is hurt: ring the emergency number."],
    ["list", "Take the passenger list and find each child."],
    callBack,
    lead,
  ],
  "EM-SEXUAL": [
    ["safe", "Bring the child to safety, away from whoever is named."],
    ["ring", "Ring the police, and child protection: the report is personal."],
    ["evidence", "Open, copy and forward no picture. Keep the device as it is."],
    write,
    ["lead", "Tell the principal and the Title IX coordinator or safeguarding lead."],
  ],
  "EM-DV": [
    ["ring", "Danger now: ring the emergency number."],
    ["collect", "Ask who may collect today, and look at the list on file."],
    ["gate", "Tell the gate and the class: identification, nobody else."],
    ["counsellor", "Bring in the counsellor; agree on a safe way home."],
    write,
  ],
  "EM-INCIDENT-INFO": [
    ["log", "Log the question and the number."],
    ["statement", "Read the approved statement and say when the next one comes."],
    ["site", "Say where children are collected, and that photo identification is needed."],
  ],
  "EM-DEATH": [
    lead,
    ["verify", "The principal makes sure with the family first."],
    ["stop", "Stop every routine message to that family."],
    ["team", "Call the crisis team together."],
  ],
};

/** By the protocol's code; what is no code of ours finds nothing, whatever it is called. */
const known: ReadonlyMap<string, readonly Step[]> = new Map(Object.entries(steps));

/** Where triage names no protocol, and its card is `EM-ANY`: what holds for every danger. */
const anyDanger: readonly Step[] = [ring, lead, write, callBack];

/** The sentence of a step; of one that an earlier release knew, its key. */
export const stepWords = (protocol: string, key: string): string =>
  (stepsOf(protocol).find(([one]) => one === key) ?? [key, key])[1];

/** The steps of a protocol in their order; those of any danger where it has none of its own. */
export const stepsOf = (protocol: string): readonly Step[] => known.get(protocol) ?? anyDanger;

/** Whether a protocol that we know, or what holds for every danger, has a step of this key. */
export const hasStep = (protocol: string, key: string): boolean =>
  (protocol === "EM-ANY" || known.has(protocol)) && stepsOf(protocol).some(([one]) => one === key);
