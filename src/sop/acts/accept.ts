import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { ownerNow } from "../whom.ts";
import type { World } from "../world.ts";

/** The receiver takes it over, or who stands in for them. */
export function accepted({ escalation }: Inquiry, world: World): Happening {
  const { id: to, absence } = ownerNow(escalation?.to ?? "", world);
  const standsIn = world.actor.kind === "staff" && world.actor.id === to && absence;
  return {
    kind: "escalationAccepted",
    escalation: escalation?.id ?? "",
    ...(standsIn && { to, absence }),
  };
}
