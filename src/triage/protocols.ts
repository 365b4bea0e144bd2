/** An emergency protocol: who is called, how fast, what the desk does, may say and must not say. */
export type ProtocolCard = {
  code: Protocol;
  /** What it is about, as the words after "point to": codes are for programs. */
  name: string;
  situation: string;
  designated: readonly string[];
  clock: string;
  deskDoes: string;
  maySay: string;
  mustNotSay: string;
};
export const protocolCodes = [
  "EM-MEDICAL",
  "EM-SELFHARM",
  "EM-THREAT",
  "EM-WEAPON",
  "EM-ABUSE",
  "EM-MISSING",
  "EM-CUSTODY",
  "EM-BOMB",
  "EM-HAZARD",
  "EM-WEATHER",
  "EM-TRANSPORT",
  "EM-SEXUAL",
  "EM-DV",
  "EM-INCIDENT-INFO",
  "EM-DEATH",
] as const;
export type Protocol = (typeof protocolCodes)[number];

const card = (
  code: Protocol,
  name: string,
  situation: string,
  designated: string[],
  clock: string,
  deskDoes: string,
  maySay: string,
  mustNotSay: string,
): ProtocolCard => ({ code, name, situation, designated, clock, deskDoes, maySay, mustNotSay });

/** The protocols in their usual wording; the school's edition may replace roles, clocks and words. */
export const protocols: readonly ProtocolCard[] = [
  card(
    "EM-MEDICAL",
    "a medical emergency",
    "Someone is ill, hurt, poisoned or has an allergic reaction",
    ["caller on the scene", "school nurse", "principal"],
    "Emergency number now; nurse there within 3 minutes; parent called within 10 minutes",
    "Page the nurse and the office, stay on the line, meet the ambulance.",
    "The nurse has been alerted. Please stay on the line.",
    "No diagnosis, no names of other pupils, no blame, no promise that the child is well.",
  ),
  card(
    "EM-SELFHARM",
    "a danger of suicide or self-harm",
    "Someone may take their own life or hurt themselves",
    ["counsellor or school psychologist", "principal"],
    "Find the pupil at once and never leave them alone; assess the same day; emergency number if there is a weapon or an attempt",
    "Put a live caller through by voice and give the crisis line (988 in the US; 999 or Samaritans 116 123 in the UK).",
    "Thank you for telling us. I am getting our counsellor now.",
    "No promise of secrecy, no detail to other parents, nothing that makes it small.",
  ),
  card(
    "EM-THREAT",
    "a threat to others",
    "Someone threatens or stalks others; no weapon seen",
    ["threat-assessment lead", "principal", "school resource officer"],
    "Looked at within 15 minutes; emergency number if it is about to happen; the team meets the same day",
    "Keep the message as it came; do not pass it to the class.",
    "The principal is looking at this right now.",
    "No name of the pupil, no word on measures, no view on how serious it is.",
  ),
  card(
    "EM-WEAPON",
    "a weapon or an intruder",
    "A weapon, an intruder or shots: lockdown",
    ["anyone calls the emergency number", "principal or incident commander"],
    "Seconds",
    "Call the emergency number first, then call the lockdown; keep how to reach the caller.",
    "The police have been told. Please stay away and watch for the official messages.",
    "No room, no head count, nothing of what the police do.",
  ),
  card(
    "EM-ABUSE",
    "abuse or neglect of a child",
    "A child may be abused or neglected",
    ["the person who heard it", "principal or safeguarding lead"],
    "Reported at once; written report in the time the law of the place sets",
    "Write it down word for word; do not question or investigate; never ask the person named.",
    "Thank you for telling us. I must pass this to the person responsible.",
    "Not who reported or that a report was made, no promise of secrecy, no warning to the person named.",
  ),
  card(
    "EM-MISSING",
    "a missing child",
    "A child is missing, did not arrive or did not come home",
    ["principal", "transport lead", "attendance clerk"],
    "Search and last-seen check within 10 minutes; police without waiting",
    "Check bus, classes and sign-out; call the parent back on the number on file.",
    "We are checking every list now and will call you back.",
    "No location to an unverified caller, no guessing.",
  ),
  card(
    "EM-CUSTODY",
    "a child about to be taken against an order",
    "Someone tries to collect or take a child against an order",
    ["principal", "school resource officer or police"],
    "Seconds to minutes; do not release; emergency number if it is tried",
    "Stop the release, keep the child in the office, read the order on file.",
    "We release children only to listed people with identification.",
    "Not the child's room, bus or address; not what the order says, to either side.",
  ),
  card(
    "EM-BOMB",
    "a bomb threat or a suspicious object",
    "A bomb threat or a suspicious object",
    ["principal", "police"],
    "Emergency number from another phone at once; do not hang up",
    "Keep the message and its exact words; do not delete, forward or answer it; no radios near the object.",
    "The police have been alerted.",
    "Neither confirm nor deny to callers; do not share the wording.",
  ),
  card(
    "EM-HAZARD",
    "fire, gas or a failing building",
    "Fire, gas, chemicals or a failing building: evacuate",
    ["principal", "fire marshal"],
    "Seconds",
    "Sound the alarm, evacuate, call the emergency number, account for everyone.",
    "The building is being evacuated. Please collect only at the reunification site.",
    "No count of the injured.",
  ),
  card(
    "EM-WEATHER",
    "severe weather",
    "Tornado, earthquake or severe weather: shelter",
    ["principal"],
    "Seconds to minutes",
    "Start the shelter plan and hold dismissal.",
    "Pupils are sheltering. Please do not drive here now.",
    "Not that everyone is safe before everyone is accounted for.",
  ),
  card(
    "EM-TRANSPORT",
    "trouble with a school bus",
    "Bus crash, child left on a bus or let off at the wrong stop",
    ["transport lead", "principal"],
    "Emergency number if anyone is hurt; find the child within 10 minutes",
    "Radio the bus and take its passenger list.",
    "We are in contact with the bus.",
    "No names of other passengers.",
  ),
  card(
    "EM-SEXUAL",
    "sexual assault or exploitation",
    "Sexual assault, or exploitation online",
    ["principal", "Title IX coordinator or safeguarding lead", "police"],
    "At once; the report the law asks for; evidence kept",
    "Separate, support, write down the facts; never open, copy or forward pictures.",
    "You did right to tell us.",
    "Never ask for the pictures; no names.",
  ),
  card(
    "EM-DV",
    "violence at home",
    "Violence or threats at home that touch collection",
    ["principal", "counsellor"],
    "Now; a safe release plan",
    "Check who is listed to collect and flag the record.",
    "Please tell me who may collect today; we will ask for identification.",
    "No location to the other party.",
  ),
  card(
    "EM-INCIDENT-INFO",
    "a question during an incident",
    "A parent asks during an incident",
    ["public-information officer"],
    "Answered from the approved statement within minutes, renewed every 30 minutes",
    "Log it; do not improvise.",
    "The approved statement, the time of the next one, where to collect and that identification is needed.",
    "Nothing about one child unless the incident team has cleared it.",
  ),
  card(
    "EM-DEATH",
    "a death in the school community",
    "A death in the school community",
    ["principal", "crisis team"],
    "Within the hour; facts confirmed with the family first",
    "Stop routine messages to that family.",
    "Thank you for telling us. The principal will call you.",
    "No cause or method; no announcement before the family agrees.",
  ),
];

/** The protocols of these codes in their order, the most fitting first; a code that is none is left out. */
export const protocolsOf = (codes: readonly string[]): ProtocolCard[] =>
  codes.flatMap((code) => protocols.find((one) => one.code === code) ?? []);
