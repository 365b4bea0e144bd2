import { complaint, goesFurther, looksInto } from "../acts.ts";
import { concern, mail } from "../arrivals.ts";
import { oak, on, type Story } from "../diary.ts";

/** A formal complaint on the procedure's own ladder, at its second stage. */
export const formalComplaint: Story[] = [
  oak(
    "Nobody at the after-school desk",
    on(
      -7,
      "09:12",
      mail(
        "patel",
        concern("before_after_care"),
        "Twice last week nobody sat at the after-school desk when I came, and I waited twenty minutes. I rang on Monday and on Wednesday, and nobody rang back. I want to make a formal complaint.\n\nPriya Patel",
        { subject: "After-school desk" },
      ),
    ),
    on(
      -7,
      "11:05",
      complaint("bell", (staff) => ({
        ...{ step: "open", ladder: "SOP-DEFAULT", decider: staff("grant"), investigator: staff("delgado") },
        points: [
          "Twice last week nobody sat at the after-school desk.",
          "Nobody rang back after two telephone calls.",
        ],
      })),
    ),
    on(
      -6,
      "15:40",
      looksInto(
        "delgado",
        "spoke",
        "Spoke with both helpers. On Tuesday and Thursday one was ill and nobody stood in.",
      ),
      looksInto("delgado", "read", "The office telephone shows both calls; no note was passed on."),
    ),
    on(
      -4,
      "14:20",
      complaint("grant", () => ({
        step: "decide",
        findings: [
          { finding: "upheld", reason: "On two afternoons one helper was ill and nobody stood in for her." },
          {
            finding: "partly_upheld",
            reason:
              "Both calls were taken. The notes did not reach the helpers, who are the ones to ring back.",
          },
        ],
        changes:
          "From Monday a second name stands on the list for every afternoon, and the office rings back itself.",
      })),
    ),
    on(
      -3,
      "19:25",
      goesFurther(
        "A list is not a person. It happened again yesterday, and nobody has said sorry to the children.",
      ),
    ),
  ),
];
