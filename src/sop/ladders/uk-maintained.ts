import type { Ladder } from "./ladder.ts";

/** A maintained school in England: head teacher, governors, Department for Education. */
export const ukMaintained: Ladder = {
  key: "UK-MAINTAINED",
  title: "Maintained school in England",
  laws: ["UK-ENG"],
  topics: [],
  general: true,
  plain: "A complaint about a maintained school, its staff or what it does.",
  citation:
    "Education Act 2002, s. 29; Department for Education, best practice for school complaints procedures",
  verified: "secondary",
  lastChecked: "2026-11-25",
  begin: { days: 3, unit: "month" },
  extension: "notice",
  stages: [
    {
      ...{ key: "formal", kind: "formal", decides: "head" },
      acknowledge: { days: 5, unit: "school_day", from: "received" },
      answer: { days: 20, unit: "school_day", from: "entered" },
      further: { days: 15, unit: "school_day" },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "panel", kind: "panel", decides: "panel", further: null },
      hearing: {
        ...{ members: 3, independent: 0, notice: { days: 5, unit: "school_day" } },
        within: { days: 20, unit: "school_day", from: "entered" },
      },
      answer: { days: 5, unit: "school_day", from: "hearing" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ key: "outside", kind: "outside", decides: "outside", answer: null, further: null, sends: [] },
      body: {
        name: "Department for Education",
        reach: "Use the department’s complaint form once the school’s own stages are over.",
        link: "https://www.gov.uk/complain-about-school",
      },
    },
  ],
};
