import type { Command } from "../../inquiry/command.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { World } from "../../sop/world.ts";
import { awayToday } from "../away-today.ts";
import type { Database } from "../database.ts";
import { staffHere } from "../staff-here.ts";
import { gatherChain } from "./gather-chain.ts";

type Place = { district: number; school: number };

/** Commands that turn to somebody whom they do not name themselves. */
const turnsTo = new Set<Command["kind"]>([
  ...(["receive", "addMessage", "assign", "escalate", "acceptEscalation", "handBackEscalation"] as const),
]);
/** Commands that tell people, whoever is there. */
const tells = new Set<Command["kind"]>(["warn", "lapse", "askPrivacyOfficer"]);

/** Commands that alert in an emergency, or ask who is on duty in one. */
const alerts = (command: Command): boolean =>
  command.kind === "ring" ||
  command.kind === "standDownEmergency" ||
  ((command.kind === "receive" || command.kind === "addMessage") && command.danger !== undefined);

/** Who is away today and who stands in, and the staff among whom a decision may have to choose; nothing when it need not. */
export async function gatherPresence(
  tx: Database,
  place: Place,
  command: Command,
  now: Moment,
): Promise<Pick<World, "date" | "absences" | "staff" | "chain">> {
  const { kind } = command;
  if (!tells.has(kind) && !turnsTo.has(kind) && !alerts(command))
    return { date: "", absences: [], staff: [] };
  if (alerts(command)) return gatherChain(tx, place, now);
  const { date, absences } = await awayToday(tx, place, now);
  const turns = absences.length > 0 || tells.has(kind);
  return { date, absences, staff: turns ? await staffHere(tx, place) : [] };
}
