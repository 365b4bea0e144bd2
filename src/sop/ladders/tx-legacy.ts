import type { Ladder, Stage } from "./ladder.ts";

/**
 * A district's local policy counts in calendar or in business days. Here the school's own dates are in calendar days and
 * the parent's times in business days: safe by either.
 */
const level = (key: string, kind: Stage["kind"], decides: Stage["decides"], more: Partial<Stage>): Stage => ({
  ...{ key, kind, decides },
  hearing: {
    ...{ members: 1, independent: 0, notice: { days: 3, unit: "business_day" } },
    within: { days: 10, unit: "calendar_day", from: "entered" },
  },
  answer: { days: 10, unit: "calendar_day", from: "hearing" },
  further: { days: 10, unit: "business_day" },
  sends: ["notice", "outcome"],
  ...more,
});

/** Texas: a district's local grievance policy of the older text (FNG local); principal, superintendent, board. */
export const txLegacy: Ladder = {
  key: "TX-LEGACY",
  title: "Local grievance policy of the older text, Texas",
  laws: ["US-TX"],
  topics: [],
  general: true,
  plain: "A grievance of a parent in a district whose local policy (FNG) still has the older text.",
  citation:
    "Texas, FNG (LOCAL), older text: begun within 15 days, conference within 10, answer within 10; 10 days to go further",
  verified: "secondary",
  lessSure: "Whether the days are calendar or business days is in the district’s own policy.",
  lastChecked: "2026-11-26",
  begin: { days: 15, unit: "business_day" },
  extension: "agreed",
  stages: [
    level("level-1", "formal", "head", { sends: ["acknowledgement", "notice", "outcome"] }),
    level("level-2", "district", "superintendent", {}),
    level("level-3", "board", "board", { further: null }),
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
