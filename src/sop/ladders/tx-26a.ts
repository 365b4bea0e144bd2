import type { Ladder, Stage } from "./ladder.ts";

/** Texas counts here in business days where the statute names none: the earlier reading is taken for the school's own dates. */
const level = (key: string, kind: Stage["kind"], decides: Stage["decides"], more: Partial<Stage>): Stage => ({
  ...{ key, kind, decides },
  hearing: {
    ...{ members: 1, independent: 0, notice: { days: 5, unit: "business_day", law: true } },
    within: { days: 10, unit: "business_day", from: "entered", law: true },
  },
  answer: { days: 20, unit: "calendar_day", from: "hearing", law: true },
  further: { days: 20, unit: "calendar_day" },
  sends: ["notice", "outcome"],
  ...more,
});

/** Texas: grievances under Education Code, chapter 26A; school, district, board. */
export const tx26a: Ladder = {
  key: "TX-26A",
  title: "Parental grievance, Texas",
  laws: ["US-TX"],
  topics: [],
  general: true,
  plain: "A grievance of a parent about the school or the district.",
  citation:
    "Texas Education Code, chapter 26A: begun within 60 days, 90 after an informal try; hearing within 10 days, 5 business days’ notice, decision within 20 days",
  verified: "secondary",
  lastChecked: "2026-11-25",
  begin: { days: 60, unit: "calendar_day", law: true },
  beginAfterTrying: { days: 90, unit: "calendar_day", law: true },
  extension: "agreed",
  stages: [
    level("level-1", "formal", "head", { sends: ["acknowledgement", "notice", "outcome"] }),
    level("level-2", "district", "superintendent", {}),
    level("level-3", "board", "board", {}),
    {
      ...{ key: "outside", kind: "outside", decides: "outside", answer: null, further: null, sends: [] },
      body: {
        name: "Texas Commissioner of Education",
        reach: "File a petition for review with the Texas Education Agency.",
        link: "https://tea.texas.gov/about-tea/government-relations-and-legal/hearings-and-appeals",
      },
    },
  ],
};
