import type { Command } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { isKept as isKeptFrom, mayNameStaff } from "../../sop/set-apart.ts";
import type { World } from "../../sop/world.ts";
import { awayToday } from "../away-today.ts";
import type { Database } from "../database.ts";
import { organisation } from "../organisation.ts";
import { staffHere } from "../staff-here.ts";
import { gatherChain } from "./gather-chain.ts";

/** Commands that turn to somebody whom they do not name themselves. */
const turnsTo = new Set<Command["kind"]>([
  ...(["receive", "addMessage", "assign", "escalate", "acceptEscalation", "handBackEscalation"] as const),
]);
/** Commands that tell people, whoever is there, or name several. */
const tells = new Set<Command["kind"]>([
  ...([
    "warn",
    "lapse",
    "askPrivacyOfficer",
    "openComplaint",
    "appoint",
    "setHearing",
    "takeUp",
    "decideLate",
  ] as const),
]);

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
  inquiry: Inquiry | null,
  now: Moment,
): Promise<Pick<World, "date" | "absences" | "staff" | "chain" | "tree">> {
  const { kind } = command;
  // What is kept from somebody is decided among the others, whatever is asked.
  const mayName = mayNameStaff(command, inquiry);
  const isKept =
    (inquiry !== null && isKeptFrom(inquiry)) ||
    kind === "nameSubject" ||
    mayName ||
    (kind === "receive" && (command.subjects ?? []).length > 0);
  if (alerts(command))
    return {
      ...(await gatherChain(tx, place, now)),
      ...(isKept && { tree: await organisation(tx, place) }),
    };
  if (!isKept && !tells.has(kind) && !turnsTo.has(kind)) return { date: "", absences: [], staff: [] };
  const { date, absences } = await awayToday(tx, place, now);
  const turns = absences.length > 0 || tells.has(kind) || isKept;
  return {
    ...{ date, absences, staff: turns ? await staffHere(tx, place) : [] },
    ...(isKept && { tree: await organisation(tx, place) }),
  };
}
