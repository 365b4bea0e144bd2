import type { Actor } from "../../inquiry/actor.ts";
import type { CommandOf } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { kept } from "../../inquiry/words.ts";
import { isSame } from "../stand-down-forbids.ts";
import type { World } from "../world.ts";
import { ring } from "./ring.ts";
import { standDown } from "./stand-down.ts";

type OnEmergency = CommandOf<
  | "ring"
  | "recordAlert"
  | "confirmEmergency"
  | "tickStep"
  | "noteShared"
  | "standDownEmergency"
  | "secondStandDown"
>;

/** SOP 4.d, from the first alert to the second look at who stood it down. */
export function onEmergency(command: OnEmergency, inquiry: Inquiry, world: World): Happening[] {
  const emergency = inquiry.emergency?.id ?? "";
  switch (command.kind) {
    case "ring":
      return ring(inquiry, world);
    case "recordAlert":
      return [
        {
          kind: "alertTried",
          emergency: command.emergency,
          alert: command.alert,
          way: command.way,
          attempt: command.attempt,
          outcome: command.outcome,
          ...(command.because && { because: command.because }),
        },
      ];
    case "tickStep":
      return [
        {
          kind: "stepTicked",
          emergency,
          protocol: command.protocol,
          step: command.step,
          ...(command.undone && { undone: true }),
        },
      ];
    case "secondStandDown":
      return [
        {
          kind: "standDownSeconded",
          emergency,
          agrees: command.agrees,
          ...(command.reason && { reason: kept(command.reason) }),
        },
      ];
    case "noteShared":
      return [
        {
          kind: "emergencyShared",
          emergency,
          nothing: command.nothing,
          ...(command.with && { with: kept(command.with) }),
          ...(command.what && { what: kept(command.what) }),
          ...(command.exception && { exception: command.exception }),
        },
      ];
    case "confirmEmergency":
      return [
        {
          kind: "emergencyConfirmed",
          emergency,
          ...(command.via && { via: command.via }),
          ...handedOver(inquiry.emergency?.by, world.actor),
        },
      ];
    case "standDownEmergency":
      return standDown(command, inquiry, world);
  }
}

/** From whom somebody takes an emergency; or that whoever has it still does. */
function handedOver(had: Actor | undefined, actor: Actor): { from?: string; still?: true } {
  if (had?.kind !== "staff") return {};
  return isSame(had, actor) ? { still: true } : { from: had.id };
}
