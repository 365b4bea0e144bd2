import type { Ladder } from "./ladder.ts";

/** California, Williams: textbooks, facilities, vacant posts. It may be anonymous. */
export const caWilliams: Ladder = {
  key: "CA-WILLIAMS",
  title: "Williams complaint, California",
  laws: ["US-CA"],
  topics: ["facilities", "curriculum_materials"],
  plain: "Textbooks that are missing, a building that is not safe or clean, a teacher’s post that is vacant.",
  citation: "California Education Code 35186: remedy within 30 working days, reply within 45",
  verified: "to be confirmed by counsel",
  lastChecked: "2026-11-25",
  begin: null,
  extension: "agreed",
  stages: [
    {
      ...{ key: "principal", kind: "formal", decides: "head", further: null },
      remedy: { days: 30, unit: "working_day", from: "received", law: true },
      answer: { days: 45, unit: "working_day", from: "received", law: true },
      sends: ["acknowledgement", "outcome"],
    },
    {
      ...{ key: "board", kind: "board", decides: "board" },
      hearing: {
        ...{ members: 3, independent: 0, notice: { days: 3, unit: "calendar_day" } },
        within: { days: 30, unit: "working_day", from: "entered" },
      },
      answer: { days: 10, unit: "working_day", from: "hearing" },
      further: { days: 15, unit: "calendar_day", law: true },
      sends: ["notice", "outcome"],
    },
    {
      ...{ key: "outside", kind: "outside", decides: "outside", answer: null, further: null, sends: [] },
      body: {
        name: "California Superintendent of Public Instruction",
        reach:
          "Only about a building that is an urgent danger to health or safety: appeal within 15 days of the reply.",
        link: "https://www.cde.ca.gov/re/cp/uc/",
      },
    },
  ],
};
