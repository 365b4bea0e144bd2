import type { Ladder } from "./ladder.ts";

/** California's uniform complaint procedures: discrimination, harassment, bullying, pupil fees, programmes under state or federal law. */
export const caUcp: Ladder = {
  key: "CA-UCP",
  title: "Uniform complaint, California",
  laws: ["US-CA"],
  topics: ["bullying_harassment", "fees_payments", "english_learners_translation"],
  plain: "Discrimination, harassment, bullying, pupil fees, or a programme under state or federal law.",
  citation: "5 CCR 4600 to 4670; 4631: investigation report within 60 days; 4632: appeal within 30 days",
  verified: "wording seen",
  lastChecked: "2026-11-25",
  lessSure: "The times to begin are from memory.",
  begin: { days: 12, unit: "month", law: true },
  beginDiscrimination: { days: 6, unit: "month", law: true },
  extension: "agreed",
  stages: [
    {
      ...{ key: "report", kind: "formal", decides: "compliance_officer" },
      answer: { days: 60, unit: "calendar_day", from: "received", law: true },
      further: { days: 30, unit: "calendar_day", law: true },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "outside", kind: "outside", decides: "outside", answer: null, further: null, sends: [] },
      body: {
        name: "California Department of Education",
        reach: "Send your appeal, our report and your complaint within 30 days of the report.",
        link: "https://www.cde.ca.gov/re/cp/uc/",
        within: { days: 30, unit: "calendar_day", law: true, since: "outcome" },
      },
    },
  ],
};
