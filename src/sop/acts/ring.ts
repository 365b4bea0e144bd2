import { ringsAt } from "../../inquiry/emergency-changes.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { type AlertWay, alertWays } from "../../inquiry/words.ts";
import { paceOf } from "../chain/chain.ts";
import { nextAlert } from "../chain/next-alert.ts";
import { type OnDuty, onDuty } from "../chain/on-duty.ts";
import type { World } from "../world.ts";

type Emergency = Pick<
  NonNullable<Inquiry["emergency"]>,
  "id" | "severity" | "protocols" | "called" | "alerts" | "again" | "by"
>;
type Alerted = Extract<Happening, { kind: "alerted" }>;
const everyWay: AlertWay[] = [...alertWays];

/**
 * Whom the chain alerts now: while nobody has the emergency, and once whoever has it was to say that it is over. Nothing when
 * it is not yet time, or it is over.
 */
export function ring(inquiry: Inquiry, world: World): Happening[] {
  const { emergency } = inquiry;
  const at = ringsAt(inquiry);
  if (!emergency || at === null) return [];
  if (emergency.state === "raised") return alertsFor(emergency, world);
  return at <= world.now ? alertsFor(emergency, world, { reminds: true }) : [];
}

/** Whoever has it first, then who answers now. */
function remindedOf({ by, protocols }: Emergency, world: World): OnDuty[] {
  const duty = onDuty(protocols, world, world.now);
  if (by?.kind !== "staff") return duty;
  const holder = { staff: by.id, hours: "always" as const, ways: everyWay };
  const [first] = onDuty(
    [],
    { ...world, chain: { chains: { "*": { links: [holder] } }, district: null }, designated: [] },
    world.now,
  );
  const isTheirs = first && (first.id === by.id || first.insteadOf === by.id);
  return isTheirs ? [{ ...first, link: 0 }, ...duty.filter(({ id }) => id !== first.id)] : duty;
}

/** The same for an emergency that has just been raised, or stands unconfirmed. */
export function alertsFor(
  emergency: Emergency,
  world: World,
  { reminds }: { reminds?: true } = {},
): Happening[] {
  if (!world.chain) return [];
  const called = (reminds ? emergency.again : emergency.called) ?? [];
  const duty = reminds ? remindedOf(emergency, world) : onDuty(emergency.protocols, world, world.now);
  const next = nextAlert(duty, called, paceOf(world.edition, emergency.severity), world.now);
  if (next.kind === "wait") return [];
  let alert = emergency.alerts ?? 0;
  const one = (rest: Pick<Alerted, "to" | "link" | "ways"> & Partial<Alerted>): Alerted => {
    alert += 1;
    return {
      kind: "alerted",
      emergency: emergency.id,
      alert,
      to: rest.to,
      link: rest.link,
      ways: rest.ways,
      until: next.until,
      ...(rest.alarm && { alarm: true }),
      ...(reminds && { reminds }),
      ...(rest.insteadOf && { insteadOf: rest.insteadOf }),
      ...(rest.absences?.length && { absences: rest.absences.slice(0, 20) }),
    };
  };
  if (next.kind === "alert") {
    const { id, link, ways, insteadOf, absences } = next.to;
    return [one({ to: id, link, ways, absences, ...(insteadOf && { insteadOf }) })];
  }
  // The alarm: the district's contact, and once more everybody who was alerted before and is there.
  const again = duty.filter(({ id }) => called.some(({ to }) => to === id));
  return [
    one({ to: null, link: 0, ways: everyWay, alarm: true }),
    ...again.map(({ id, link, ways, absences }) => one({ to: id, link, ways, absences })),
  ];
}
