import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { whomToTell } from "../whom.ts";
import type { World } from "../world.ts";

/** Each duty whose date comes near says so, once: not when it is over, stands still or was missed already. */
export const warn = (inquiry: Inquiry, world: World): Happening[] =>
  inquiry.duties
    .filter(
      ({ state, paused, warned, warn, until }) =>
        state === "due" && !paused && !warned && warn !== undefined && warn <= world.now && until > world.now,
    )
    .map((duty) => ({
      kind: "warned",
      duty: duty.id,
      clause: duty.clause,
      until: duty.until,
      ...whomToTell(duty, inquiry, world, "warn"),
    }));
