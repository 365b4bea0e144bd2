import type { Happening } from "../../inquiry/entry.ts";
import { ownerNow } from "../whom.ts";
import type { World } from "../world.ts";

/** Whoever is named has it now, or who stands in for them while they are away. */
export function assigned(named: string, world: World): Happening {
  const { id: to, absence } = ownerNow(named, world);
  return { kind: "assigned", to, ...(absence && { absence }) };
}
