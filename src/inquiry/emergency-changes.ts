import type { Entry } from "./entry.ts";
import type { Inquiry } from "./state.ts";

// What entries make of an emergency; `evolve` is the only one who asks.

type Emergency = NonNullable<Inquiry["emergency"]>;
type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;

/** The chain turned to somebody: the last one called stands last, the district's alarm at the end. */
export function alerted(emergency: Emergency, { to, at, alert, until }: Of<"alerted">): Emergency {
  const called = emergency.called ?? [];
  const known = called.find((one) => one.to === to);
  return {
    ...emergency,
    alerts: alert,
    next: until,
    called: known
      ? called.map((one) => (one === known ? { ...one, last: at, times: one.times + 1 } : one))
      : [...called, { to, first: at, last: at, times: 1 }],
  };
}

/** Somebody has it: the chain stops. */
export function confirmed({ next: _, ...emergency }: Emergency, { by }: Of<"emergencyConfirmed">): Emergency {
  return { ...emergency, state: "confirmed", by };
}

/** It is over, or was none. */
export function stoodDown(
  { next: _, standDown: __, ...emergency }: Emergency,
  { by, alone }: Of<"emergencyStoodDown">,
): Emergency {
  return { ...emergency, state: "stood_down", ...(alone && { alone: by }) };
}

export const seconded = ({ alone: _, ...emergency }: Emergency): Emergency => emergency;
