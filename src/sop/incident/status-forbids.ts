import type { Command } from "../../inquiry/command.ts";
import { formatDateTime } from "../../letters/words/format-date.ts";
import { incidentWords } from "../../letters/words/incident-words.ts";
import type { Forbidden } from "../clause.ts";
import { noticeOf } from "../gate/notice-forbidden.ts";
import type { World } from "../world.ts";
import { speaksOfStatus } from "./speaks-of-status.ts";

/**
 * While an incident goes on, how a single child is gets told by the incident team and by nobody else: a wrong “he is fine”
 * cannot be taken back. Null when these words may leave.
 */
export function statusForbids(command: Command, { incidents = [], ...world }: World): Forbidden | null {
  const text = command.kind === "reply" ? command.text.words : noticeOf(command)?.text.words;
  if (!text || incidents.length === 0) return null;
  const me = "id" in world.actor ? world.actor.id : null;
  const closedTo = incidents.find(({ team }) => !team.some(({ id }) => id === me));
  if (!closedTo) return null;
  const said = speaksOfStatus(
    text,
    world.draft?.child ? [world.draft.child] : [],
    incidents.flatMap(({ statement }) => Object.values(statement.words)),
  );
  if (!said) return null;
  const next = formatDateTime(closedTo.statement.next, "en-GB", world.calendar.tz);
  return {
    because: `An incident goes on, and these words tell how a child is: “${said}”. Only the incident team may: ${closedTo.team.map(({ name }) => name).join(", ")}.`,
    instead: `Write “${incidentWords("en").noStatus} ${incidentWords("en").next(next)}”, or ask one of the team to write.`,
  };
}
