import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { AlertWay } from "../../inquiry/words.ts";
import { paceOf } from "../chain/chain.ts";
import { nextAlert } from "../chain/next-alert.ts";
import { onDuty } from "../chain/on-duty.ts";
import type { World } from "../world.ts";

type Emergency = Pick<
  NonNullable<Inquiry["emergency"]>,
  "id" | "severity" | "protocols" | "called" | "alerts"
>;
type Alerted = Extract<Happening, { kind: "alerted" }>;
const everyWay: AlertWay[] = ["screen", "push", "mail", "sms", "voice"];

/** Whom the chain alerts now, while nobody has the emergency; nothing when it is not yet time, or somebody has it. */
export const ring = ({ emergency }: Inquiry, world: World): Happening[] =>
  emergency?.state === "raised" ? alertsFor(emergency, world) : [];

/** The same for an emergency that has just been raised, or stands unconfirmed. */
export function alertsFor(emergency: Emergency, world: World): Happening[] {
  if (!world.chain) return [];
  const called = emergency.called ?? [];
  const duty = onDuty(emergency.protocols, world, world.now);
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
