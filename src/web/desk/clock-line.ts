import type { EntryOf } from "../../inquiry/entry.ts";
import { clockNamed } from "../../sop/statutory-clocks.ts";
import type { Telling, Told } from "./act-line.ts";
import { awaited, clockDay } from "./clock-words.ts";

type OfClocks = EntryOf<"due" | "met" | "paused" | "resumed" | "moved">;

/** What somebody did with a clock of law, as one line of the story; nothing for duties of the procedure. */
export function clockLine(entry: OfClocks, who: string, { inquiry, texts, clock }: Telling): Told[] {
  const duty = inquiry.duties.find(({ id }) => id === entry.duty);
  if (!duty?.clock) return [];
  const what = `${duty.clock} (${clockNamed(duty.clock)?.plain.toLowerCase() ?? "by law"})`;
  const reason = "reason" in entry && entry.reason ? texts[entry.reason.text] : undefined;
  const because = reason ? `: ${reason}` : ".";
  const day = (until: string) => clockDay({ ...duty, until }, clock);
  switch (entry.kind) {
    case "due":
      return [{ says: `${who} started the clock of law ${what}, until ${day(entry.until)}${because}` }];
    case "met":
      return [{ says: `${who} met ${what}${entry.late ? ", late" : ""}${because}` }];
    case "moved":
      return [{ says: `${who} extended ${what} to ${day(entry.until)}${because}` }];
    case "paused":
      return [{ says: `${what} stands still while we wait for ${awaited[entry.because]}.` }];
    case "resumed":
      return [{ says: `${what} runs again, until ${day(entry.until)}.` }];
  }
}
