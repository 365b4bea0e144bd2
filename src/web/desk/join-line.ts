import type { EntryOf } from "../../inquiry/entry.ts";
import type { Told } from "./act-line.ts";

type Joining = EntryOf<"splitOff" | "tookIn" | "joined" | "letGo" | "standsAgain">;

/** Two inquiries that became one, or one that became two, as a line; `of` is a reference, where the viewer may see it. */
export function joinLine(entry: Joining, who: string, of: (id: string) => string): Told[] {
  switch (entry.kind) {
    case "splitOff":
      return [
        {
          says: `${who} made ${entry.part ? "a part of a message" : "a message"} a question of its own: ${of(entry.into)}.`,
        },
      ];
    case "tookIn":
      return [
        { says: `${who} put ${of(entry.from)} together with this one. What was owed there is owed here.` },
      ];
    case "joined":
      return [{ says: `${who} put it together with ${of(entry.into)}, where it goes on.` }];
    case "letGo":
      return [{ says: `${who} parted ${of(entry.inquiry)} from this one again.` }];
    case "standsAgain":
      return [
        { says: `${who} parted it from ${of(entry.from)} again. What is still owed for it is owed here.` },
      ];
  }
}
