import type { EntryOf } from "./entry.ts";
import type { Duty, Inquiry } from "./state.ts";

// What entries make of the duties; `evolve` is the only one who asks.

type OfDuty = EntryOf<"due" | "met" | "missed" | "waived" | "moved" | "warned" | "paused" | "resumed">;

/** What one entry about a duty changes. */
export function dutyChange(inquiry: Inquiry, entry: OfDuty): Partial<Inquiry> {
  switch (entry.kind) {
    case "due":
      return { duties: [...inquiry.duties, begun(entry)] };
    case "met":
      return {
        duties: inquiry.duties.map((duty) => (duty.id === entry.duty ? met(duty, entry.late) : duty)),
      };
    case "missed":
      return { duties: changed(inquiry, entry.duty, { state: "missed" }) };
    case "waived":
      return {
        duties: inquiry.duties.map((duty) => (duty.id === entry.duty ? waived(duty, entry.because) : duty)),
      };
    case "moved":
      return {
        duties: dated(inquiry, entry, (duty) => ({ ...given(duty, entry), moves: (duty.moves ?? 0) + 1 })),
      };
    case "warned":
      return { duties: changed(inquiry, entry.duty, { warned: entry.at }) };
    case "paused":
      return {
        duties: changed(inquiry, entry.duty, { paused: { since: entry.at, because: entry.because } }),
      };
    case "resumed":
      return {
        duties: dated(inquiry, entry, () => ({})),
        // A question back that never arrived: nobody is waited for.
        ...(inquiry.duties.find(({ id }) => id === entry.duty)?.paused?.because === "guardian" && {
          waiting: false,
        }),
      };
  }
}

const changed = (inquiry: Inquiry, id: string, change: Partial<Duty>): Duty[] =>
  inquiry.duties.map((duty) => (duty.id === id ? { ...duty, ...change } : duty));

/** A duty as it begins. */
const begun = (entry: EntryOf<"due">): Duty => ({
  id: entry.duty,
  clause: entry.clause,
  until: entry.until,
  why: entry.why,
  ...(entry.steps && { steps: entry.steps }),
  told: entry.told,
  ...(entry.counted && { counted: entry.counted }),
  ...(entry.warn && { warn: entry.warn }),
  ...(entry.owner && { owner: entry.owner }),
  ...(entry.clock && { clock: entry.clock }),
  ...(entry.step && { step: entry.step }),
  ...(entry.law && { law: true as const }),
  ...(entry.origin && { origin: entry.origin }),
  state: "due",
  late: false,
  over: false,
});

/** What is over does not stand still. */
const running = ({ paused: _, ...duty }: Duty): Duty => duty;

/** Done, in time or late. */
const met = (duty: Duty, late: boolean): Duty => ({
  ...running(duty),
  state: "met",
  late,
  over: true,
});

/** What was missed stays missed, even when something else took its place; unless it is owed in another inquiry now. */
function waived(duty: Duty, because: string): Duty {
  const elsewhere = because === "joined" || because === "parted";
  return {
    ...running(duty),
    state: duty.state === "missed" && !elsewhere ? "missed" : "waived",
    over: true,
    ...(elsewhere && { elsewhere: true }),
  };
}

/** A duty under a new date: the old reminder is void, and whatever stopped its clock is over. */
function dated(
  inquiry: Inquiry,
  entry: EntryOf<"moved" | "resumed">,
  more: (duty: Duty) => Partial<Duty>,
): Duty[] {
  return inquiry.duties.map((duty) => {
    if (duty.id !== entry.duty) return duty;
    const { warn: _, warned: __, paused, given: ___, counted, steps, ...rest } = duty;
    return {
      ...rest,
      // What was left of the office's time is no rule that could be counted again.
      ...(counted && (entry.kind === "moved" || paused?.because !== "guardian") && { counted }),
      // What explained the old date does not explain a moved one.
      ...(entry.kind === "resumed" && steps && { steps }),
      until: entry.until,
      why: entry.why,
      ...(entry.steps && { steps: entry.steps }),
      ...("counted" in entry && entry.counted && { counted: entry.counted }),
      ...("owner" in entry && entry.owner && { owner: entry.owner }),
      ...(entry.warn && { warn: entry.warn }),
      ...more(duty),
    };
  });
}

/** A date that closed days moved remembers how it was given, until it is that again or somebody gives another. */
function given(duty: Duty, entry: EntryOf<"moved">): Pick<Duty, "given"> {
  const byClosure = entry.because === "closed" || entry.because === "reopened";
  const first = duty.given ?? entry.from;
  return byClosure && !entry.counted && first !== entry.until ? { given: first } : {};
}
