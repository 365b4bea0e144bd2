import type { Ladder } from "./ladder.ts";

const outside = { key: "outside", kind: "outside", decides: "outside", answer: null, further: null } as const;
const meet = { key: "school", kind: "formal", decides: "coordinator", further: null } as const;

const ocr = {
  name: "U.S. Department of Education, Office for Civil Rights",
  reach:
    "File within 180 days of the event, or ask for a waiver. You need not wait for us. Ring 800-421-3481.",
  link: "https://www.ed.gov/laws-and-policy/civil-rights-laws/file-complaint",
  within: { days: 180, unit: "calendar_day", law: true, since: "event" },
} as const;

/** Special education under IDEA: the school tries first; a state complaint or a due-process hearing stands open beside it. */
export const idea: Ladder = {
  key: "IDEA",
  title: "Special education (IDEA), United States",
  laws: ["US"],
  topics: ["special_education"],
  plain: "How a child is identified, evaluated, placed or taught under an IEP.",
  citation:
    "34 CFR 300.151 to 300.153: a state complaint within one year of the event, decided within 60 days",
  verified: "wording seen",
  lastChecked: "2026-11-25",
  begin: { days: 12, unit: "month", law: true },
  extension: "notice",
  stages: [
    {
      ...meet,
      answer: { days: 15, unit: "calendar_day", from: "received" },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ ...outside, sends: [] },
      body: {
        name: "The state’s education agency",
        reach:
          "File a state complaint within one year; it decides within 60 days. You may ask for mediation or a due-process hearing instead, and need not wait for us.",
        link: "https://sites.ed.gov/idea/",
        within: { days: 12, unit: "month", law: true, since: "event" },
        decidesIn: { days: 60, unit: "calendar_day", law: true },
      },
    },
  ],
};

/** A due-process complaint under IDEA: the school meets the parents and tries to resolve it, then a hearing officer decides. */
export const ideaDueProcess: Ladder = {
  key: "IDEA-DUE-PROCESS",
  title: "Due-process complaint (IDEA), United States",
  laws: ["US"],
  topics: [],
  plain:
    "The parents ask for a hearing about how a child is identified, evaluated, placed or taught under an IEP.",
  citation:
    "34 CFR 300.507 to 300.518: within two years; resolution meeting within 15 days, resolution period of 30, decision within 45 after it",
  verified: "to be confirmed by counsel",
  lastChecked: "2026-11-26",
  begin: { days: 24, unit: "month", law: true },
  extension: "agreed",
  stages: [
    {
      ...{ key: "resolution", kind: "resolution", decides: "coordinator", further: null },
      meeting: { days: 15, unit: "calendar_day", from: "received", law: true },
      answer: { days: 30, unit: "calendar_day", from: "received", law: true },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ ...outside, decides: "hearing_officer", sends: [] },
      body: {
        name: "Hearing officer",
        reach:
          "If it is not resolved within 30 days of your complaint, an impartial hearing officer hears it and decides within 45 days. You need not ask again. Mediation is open to you all the time.",
        link: "https://sites.ed.gov/idea/",
        decidesIn: { days: 45, unit: "calendar_day", law: true },
      },
    },
  ],
};

/** Disability, race, origin: Section 504, ADA, Title VI; the school's coordinator, then the Office for Civil Rights. */
export const civilRights: Ladder = {
  key: "US-CIVIL-RIGHTS",
  title: "Section 504, ADA and Title VI, United States",
  laws: ["US"],
  topics: [],
  plain: "Discrimination or harassment because of disability, race, colour or national origin.",
  citation: "34 CFR 104.7 (grievance procedures); 100.7(b) (complaint to OCR within 180 days)",
  verified: "to be confirmed by counsel",
  lastChecked: "2026-11-25",
  begin: null,
  extension: "notice",
  stages: [
    {
      ...meet,
      acknowledge: { days: 1, unit: "business_day", from: "received" },
      // "Prompt and equitable": the school's own number.
      answer: { days: 30, unit: "school_day", from: "received" },
      further: { days: 10, unit: "school_day" },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "appeal", kind: "review", decides: "superintendent", further: null },
      answer: { days: 15, unit: "school_day", from: "entered" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ ...outside, sends: [] },
      body: ocr,
    },
  ],
};

/** Sexual harassment and discrimination because of sex, under Title IX: both sides read the evidence, then the report, before it is decided. */
export const titleIx: Ladder = {
  key: "US-TITLE-IX",
  title: "Title IX, United States",
  laws: ["US"],
  topics: [],
  plain: "Sexual harassment, or discrimination because of sex.",
  citation:
    "34 CFR 106.8, 106.44 and 106.45 (rules of 2020): answered promptly; 10 days to review the evidence, 10 to answer the report; written determination, appeal",
  verified: "to be confirmed by counsel",
  lastChecked: "2026-11-26",
  begin: null,
  extension: "notice",
  stages: [
    {
      ...meet,
      acknowledge: { days: 1, unit: "business_day", from: "received" },
      shows: [
        { what: "evidence", for: { days: 10, unit: "calendar_day", law: true } },
        { what: "report", for: { days: 10, unit: "calendar_day", law: true } },
      ],
      // "Reasonably prompt": the school's own number.
      answer: { days: 60, unit: "calendar_day", from: "received" },
      further: { days: 10, unit: "school_day" },
      sends: ["acknowledgement", "notice", "outcome"],
    },
    {
      ...{ key: "appeal", kind: "review", decides: "superintendent", further: null },
      answer: { days: 15, unit: "school_day", from: "entered" },
      sends: ["notice", "outcome"],
    },
    { ...{ ...outside, sends: [] }, body: ocr },
  ],
};

/** The rights in education records under FERPA. */
export const ferpa: Ladder = {
  key: "FERPA",
  title: "Education records (FERPA), United States",
  laws: ["US"],
  topics: ["transcripts_records", "directory_privacy_optout"],
  plain: "Access to a child’s record, its correction, or who was told what is in it.",
  citation: "34 CFR 99.20 to 99.22 (hearing on a correction); 99.63 and 99.64 (complaint within 180 days)",
  verified: "to be confirmed by counsel",
  lastChecked: "2026-11-25",
  begin: null,
  extension: "notice",
  stages: [
    {
      ...meet,
      // "Within a reasonable time": the school's own number.
      answer: { days: 15, unit: "business_day", from: "received" },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "hearing", kind: "panel", decides: "panel", further: null },
      hearing: {
        ...{ members: 1, independent: 1, notice: { days: 5, unit: "business_day" } },
        within: { days: 20, unit: "business_day", from: "entered" },
      },
      answer: { days: 10, unit: "business_day", from: "hearing" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ ...outside, sends: [] },
      body: {
        name: "U.S. Department of Education, Student Privacy Policy Office",
        reach: "File within 180 days of the day on which you knew of it.",
        link: "https://studentprivacy.ed.gov/file-a-complaint",
        within: { days: 180, unit: "calendar_day", law: true, since: "knowing" },
      },
    },
  ],
};

/** A report of bullying, as most states ask: looked into within days, the outcome without another child's information. */
export const bullying: Ladder = {
  key: "US-BULLYING",
  title: "Report of bullying, United States",
  laws: ["US"],
  topics: ["bullying_harassment"],
  plain: "A child is bullied at school, on the way or online.",
  citation:
    "State law and the school’s policy: many states ask for 1 to 10 school days and notice on the same day",
  verified: "the school sets it",
  lastChecked: "2026-11-25",
  begin: null,
  extension: "notice",
  stages: [
    {
      ...{ key: "report", kind: "formal", decides: "supervisor" },
      acknowledge: { days: 0, unit: "school_day", from: "received" },
      answer: { days: 10, unit: "school_day", from: "received" },
      further: { days: 10, unit: "school_day" },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "principal", kind: "review", decides: "head", further: null },
      answer: { days: 10, unit: "school_day", from: "entered" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ ...outside, sends: [] },
      body: {
        name: "The state’s education department, or the Office for Civil Rights",
        reach:
          "Write to the department of your state. If it is about disability, race or sex, file with the Office for Civil Rights within 180 days.",
        link: "https://www.stopbullying.gov/resources/laws",
      },
    },
  ],
};
