import type { EntryOf } from "./entry.ts";
import type { Inquiry } from "./state.ts";
import type { Moment } from "./words.ts";

// What entries make of an emergency; `evolve` is the only one who asks.

type Emergency = NonNullable<Inquiry["emergency"]>;

type OfEmergency = EntryOf<
  | "emergencyRaised"
  | "emergencyConfirmed"
  | "emergencyStandDownAsked"
  | "standDownSeconded"
  | "emergencyStoodDown"
  | "alerted"
>;

/** What one entry of an emergency changes. */
export function emergencyChange(inquiry: Inquiry, entry: OfEmergency): Partial<Inquiry> {
  switch (entry.kind) {
    case "emergencyRaised":
      return {
        emergency: {
          id: entry.emergency,
          severity: entry.severity,
          protocols: entry.protocols,
          to: entry.to,
          state: "raised",
        },
        ...(entry.tells && { acknowledged: null }),
      };
    case "emergencyConfirmed":
      return { emergency: inquiry.emergency && confirmed(inquiry.emergency, entry) };
    case "alerted":
      return { emergency: inquiry.emergency && alerted(inquiry.emergency, entry) };
    case "emergencyStandDownAsked":
      return {
        emergency: inquiry.emergency && {
          ...inquiry.emergency,
          standDown: { by: entry.by, at: entry.at, falseAlarm: entry.falseAlarm, reason: entry.reason },
        },
      };
    case "standDownSeconded":
      return { emergency: inquiry.emergency && seconded(inquiry.emergency) };
    case "emergencyStoodDown":
      return {
        emergency: inquiry.emergency && stoodDown(inquiry.emergency, entry),
        // The question that came with the alarm still wants its answer.
        ...(inquiry.type === "emergency" && { type: inquiry.otherwise }),
        ...(entry.resumes && { acknowledged: null }),
      };
  }
}

/** The chain turned to somebody: the last one called stands last, the district's alarm at the end. */
function alerted(emergency: Emergency, { to, at, alert, until, reminds }: EntryOf<"alerted">): Emergency {
  return {
    ...emergency,
    alerts: alert,
    next: until,
    called: turnedTo(emergency.called, to, at),
    ...(reminds && { again: turnedTo(emergency.again, to, at) }),
  };
}

function turnedTo(called: Emergency["called"] = [], to: string | null, at: Moment) {
  const known = called.find((one) => one.to === to);
  return known
    ? called.map((one) => (one === known ? { ...one, last: at, times: one.times + 1 } : one))
    : [...called, { to, first: at, last: at, times: 1 }];
}

/** When the chain looks: while nobody has it, and once whoever has it was to say that it is over. Null: it rests. */
export function ringsAt({
  emergency,
  duties,
  receivedAt,
  closed,
}: Pick<Inquiry, "emergency" | "duties" | "receivedAt" | "closed">): Moment | null {
  if (emergency?.state === "raised") return emergency.next ?? receivedAt;
  if (emergency?.state !== "confirmed" || closed) return null;
  return emergency.next ?? duties.find(({ step, over }) => step === "over" && !over)?.until ?? null;
}

/** Somebody has it, and nobody has said in time that it is over: people are reminded. */
export const isReminding = ({ emergency, closed }: Pick<Inquiry, "emergency" | "closed">): boolean =>
  emergency?.state === "confirmed" && !closed && emergency.again !== undefined;

/** It was closed with its inquiry: nobody is reminded any more. */
export const atRest = ({ next: _, again: __, ...emergency }: Emergency): Emergency => emergency;

/** Somebody has it: the chain stops. */
function confirmed(
  { next: _, again: __, ...emergency }: Emergency,
  { by }: EntryOf<"emergencyConfirmed">,
): Emergency {
  return { ...emergency, state: "confirmed", by };
}

/** It is over, or was none. */
function stoodDown(
  { next: _, standDown: __, again: ___, ...emergency }: Emergency,
  { by, alone }: EntryOf<"emergencyStoodDown">,
): Emergency {
  return { ...emergency, state: "stood_down", ...(alone && { alone: by }) };
}

/** A second person looked at it. */
const seconded = ({ alone: _, ...emergency }: Emergency): Emergency => emergency;
