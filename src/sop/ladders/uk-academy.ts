import type { Ladder } from "./ladder.ts";

/** An academy or independent school in England: informal, in writing, a panel with one member who is independent. */
export const ukAcademy: Ladder = {
  key: "UK-ACADEMY",
  title: "Academy in England",
  laws: ["UK-ENG"],
  topics: [],
  general: true,
  plain: "A complaint of a pupil’s parent to an academy.",
  citation: "Education (Independent School Standards) Regulations 2014, Schedule, Part 7, para. 33",
  verified: "secondary",
  lastChecked: "2026-11-25",
  begin: { days: 3, unit: "month" },
  extension: "notice",
  stages: [
    {
      ...{ key: "informal", kind: "informal", decides: "supervisor" },
      acknowledge: { days: 5, unit: "school_day", from: "received" },
      answer: { days: 10, unit: "school_day", from: "entered" },
      further: { days: 10, unit: "school_day" },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "formal", kind: "formal", decides: "head" },
      answer: { days: 15, unit: "school_day", from: "entered" },
      further: { days: 10, unit: "school_day" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ key: "panel", kind: "panel", decides: "panel", further: null },
      hearing: {
        ...{ members: 3, independent: 1, notice: { days: 5, unit: "school_day" } },
        within: { days: 20, unit: "school_day", from: "entered" },
      },
      answer: { days: 5, unit: "school_day", from: "hearing" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ key: "outside", kind: "outside", decides: "outside", answer: null, further: null, sends: [] },
      body: {
        name: "Department for Education",
        reach:
          "Use the department’s form for complaints about academies. It looks at whether the academy followed its procedure.",
        link: "https://www.gov.uk/complain-about-school",
      },
    },
  ],
};
