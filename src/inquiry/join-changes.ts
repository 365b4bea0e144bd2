import type { EntryOf } from "./entry.ts";
import type { Inquiry } from "./state.ts";

type Joining = EntryOf<"splitOff" | "tookIn" | "joined" | "letGo" | "standsAgain">;

/** What an inquiry becomes when it is joined with another, or parted; `evolve` is the only one who asks. */
export function joining(inquiry: Inquiry, entry: Joining): Partial<Inquiry> {
  switch (entry.kind) {
    case "splitOff":
      return {
        split: [
          ...(inquiry.split ?? []),
          { message: entry.message, into: entry.into, ...(entry.part && { part: true as const }) },
        ],
        ...(entry.settles && { settled: true }),
      };
    case "tookIn":
      // What was asked there is not answered here yet; and whoever wrote there is not waited for.
      return {
        took: [...(inquiry.took ?? []), entry.from],
        split: (inquiry.split ?? []).filter(({ into }) => into !== entry.from),
        settled: false,
        waiting: false,
      };
    case "joined":
      return { joined: entry.into, closed: true, waiting: false };
    case "letGo":
      return { took: (inquiry.took ?? []).filter((id) => id !== entry.inquiry) };
    case "standsAgain":
      return { joined: undefined, closed: false };
  }
}
