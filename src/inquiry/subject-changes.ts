import type { EntryOf } from "./entry.ts";
import type { Inquiry } from "./state.ts";

type Named = EntryOf<"subjectNamed" | "subjectFound" | "subjectCleared">;

/** Whom a concern is about, as its entries say it. */
export function subjects(inquiry: Inquiry, entry: Named): Partial<Inquiry> {
  const { subjects: known = [], found = [], lifted = [] } = inquiry;
  switch (entry.kind) {
    case "subjectNamed":
      return {
        subjects: [...known, { staff: entry.staff, by: entry.by }],
        ...(inquiry.found && { found: found.filter((one) => one !== entry.staff) }),
        ...passedOn(inquiry, entry.to),
      };
    case "subjectFound":
      return { found: [...found, entry.staff], ...passedOn(inquiry, entry.to) };
    case "subjectCleared":
      return {
        subjects: known.filter(({ staff }) => staff !== entry.staff),
        ...(found.includes(entry.staff) && {
          found: found.filter((one) => one !== entry.staff),
          lifted: [...lifted, entry.staff],
        }),
      };
  }
}

/** Whoever was asked and has not answered never will. */
const passedOn = ({ escalation }: Inquiry, to: string | null | undefined): Partial<Inquiry> =>
  to === undefined
    ? {}
    : { owner: to, escalation: escalation && { ...escalation, state: "passed_on" as const } };
