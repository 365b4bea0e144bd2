import type { Ladder } from "./ladder.ts";

/** A data-protection complaint to a school in the United Kingdom. */
export const ukIco: Ladder = {
  key: "UK-ICO",
  title: "Data-protection complaint, United Kingdom",
  laws: ["UK"],
  topics: ["directory_privacy_optout", "transcripts_records"],
  plain: "A complaint about how the school uses somebody’s personal information.",
  citation: "Data Protection Act 2018, s. 164A",
  verified: "wording seen",
  lastChecked: "2026-11-25",
  begin: null,
  extension: "notice",
  stages: [
    {
      ...{ key: "formal", kind: "formal", decides: "coordinator", further: null },
      acknowledge: { days: 30, unit: "calendar_day", from: "received", law: true },
      // "Without undue delay": no number in the law; the school promises one month.
      answer: { days: 1, unit: "month", from: "received" },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "outside", kind: "outside", decides: "outside", answer: null, further: null, sends: [] },
      body: {
        name: "Information Commissioner’s Office",
        reach: "Complain on its page or ring 0303 123 1113.",
        link: "https://ico.org.uk/make-a-complaint/",
      },
    },
  ],
};
