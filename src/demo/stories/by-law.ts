import { promise, startClock } from "../acts.ts";
import { mail, records } from "../arrivals.ts";
import { oak, on, river, type Story } from "../diary.ts";

/** Two requests that stand under a law: its clocks run beside the procedure's own dates. */
export const byLaw: Story[] = [
  oak(
    "A father asks for the whole file",
    on(
      -2,
      "10:25",
      mail(
        "brooks-kevin",
        records("transcripts_records"),
        "Hello, I would like to look through Jaden's whole school file, from kindergarten on. I can come on any afternoon. Kevin Brooks",
        { subject: "Jaden's file", child: "Jaden Brooks" },
      ),
    ),
    on(-2, "11:10", startClock("okoye", "FERPA-45"), startClock("okoye", "MA-10D")),
    on(
      -2,
      "14:35",
      promise(
        "okoye",
        4,
        `Dear Mr Brooks,

You asked to look through the whole school file. I am having it brought together from two places.

I will write to you with an afternoon by {day 4}. Please bring a photo ID when you come.`,
      ),
    ),
  ),
  river(
    "Before the meeting",
    on(
      -1,
      "15:05",
      mail(
        "cohen",
        records("special_education"),
        "Good afternoon. Our IEP meeting is next week. May I see Noah's evaluation records before the meeting? Rachel Cohen",
        { subject: "Records before the IEP meeting", child: "Noah Cohen" },
      ),
    ),
    on(0, "09:10", startClock("okoye", "IDEA-MEETING", { meeting: 6 })),
  ),
];
