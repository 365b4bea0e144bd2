import type { Ladder } from "./ladder.ts";

const upTo = { days: 10, unit: "business_day" } as const;

/** The procedure's own way up, where no law sets another. The numbers are the school's to set. */
export const sopDefault: Ladder = {
  key: "SOP-DEFAULT",
  title: "The school’s own procedure",
  laws: [],
  topics: [],
  general: true,
  plain: "A complaint about the school, where no law sets another way.",
  citation: "SOP 6: escalate to supervisor or designated staff member",
  verified: "the school sets it",
  lastChecked: "2026-11-25",
  begin: null,
  extension: "notice",
  stages: [
    {
      ...{ key: "supervisor", kind: "formal", decides: "supervisor", further: upTo },
      acknowledge: { days: 1, unit: "business_day", from: "received" },
      answer: { days: 5, unit: "business_day", from: "entered" },
      sends: ["acknowledgement", "notice", "outcome"],
    },
    {
      ...{ key: "principal", kind: "review", decides: "head", further: upTo },
      answer: { days: 10, unit: "business_day", from: "entered" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ key: "district", kind: "district", decides: "superintendent", further: upTo },
      answer: { days: 15, unit: "business_day", from: "entered" },
      sends: ["notice", "outcome"],
    },
    {
      ...{ key: "outside", kind: "outside", decides: "outside", answer: null, further: null, sends: [] },
      body: {
        name: "The school board, or the state’s education department",
        reach:
          "Ask for the matter to be put on the agenda of the board’s next public meeting, or write to the department of education of your state.",
        link: "https://www.ed.gov/contact-us/state-contacts",
      },
    },
  ],
};
