import type { Command } from "../inquiry/command.ts";
import type { Entry, Happening } from "../inquiry/entry.ts";
import { evolve } from "../inquiry/evolve.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import type { Duty, Inquiry } from "../inquiry/state.ts";
import { act } from "./act.ts";
import { clauses } from "./clauses/index.ts";
import { asMeant } from "./gate/as-meant.ts";
import { begunInPause, pausing } from "./pause.ts";
import { reminding } from "./reminders.ts";
import { foundBy, keptFrom, without } from "./set-apart.ts";
import type { World } from "./world.ts";

export type Decision = { entries: Entry[]; inquiry: Inquiry } | { refused: Refusal };

/**
 * What the procedure answers to a command: the entries to add and the inquiry they make, or the refusal of the
 * first clause that forbids it. Pure: everything it needs comes in.
 */
export function decide(inquiry: Inquiry | null, given: Command, asked: World): Decision {
  const command = asMeant(given, inquiry, asked);
  const found = foundBy(command, inquiry, asked);
  const known = found.length > 0 ? { ...asked, found } : asked;
  const world = without(keptFrom(inquiry, command, known), known, inquiry, command);
  for (const { id, words, forbids } of clauses) {
    const forbidden = forbids?.(command, inquiry, world);
    if (forbidden) return { refused: { clause: id, words, ...forbidden } };
  }
  const id = command.kind === "receive" ? command.id : (inquiry?.id ?? "");
  let now = inquiry;
  const entries: Entry[] = [];
  const add = (happening: Happening) => {
    const entry = {
      ...reminding(happening, world),
      seq: (now?.seq ?? 0) + 1,
      at: world.now,
      by: world.actor,
    } as Entry;
    now = { ...evolve(now, entry), id };
    entries.push(entry);
    return now;
  };
  for (const happening of act(command, inquiry, world)) {
    const after = add(happening);
    for (const consequence of consequences(happening, after, world)) add(consequence);
  }
  if (!now) throw new Error(`"${command.kind}" came before its inquiry was received`);
  return { entries, inquiry: now };
}

/** What the clauses make of a happening: duties met, replaced, moved and begun, in this order. */
function* consequences(happening: Happening, inquiry: Inquiry, world: World): Generator<Happening> {
  for (const clause of clauses) {
    const open = inquiry.duties.filter((duty) => duty.clause === clause.id && !duty.over);
    if (open.length > 0) yield* endings(clause, open, happening, inquiry, world);
    // What goes on in another inquiry is owed there.
    const owed = inquiry.joined ? null : clause.obliges?.(happening, inquiry, world);
    if (!owed) continue;
    const number = inquiry.duties.filter((duty) => duty.clause === clause.id).length + 1;
    const duty = { duty: `${clause.id}#${number}`, clause: clause.id };
    yield {
      kind: "due",
      ...duty,
      until: owed.until,
      why: owed.why,
      ...(owed.steps && { steps: owed.steps }),
      told: owed.told ?? false,
      ...(owed.counted && { counted: owed.counted }),
      ...(owed.owner && { owner: owed.owner }),
      ...(owed.clock && { clock: owed.clock }),
      ...(owed.step && { step: owed.step }),
    };
    if (clause.pauses) yield* begunInPause(duty, inquiry);
  }
}

function* endings(
  clause: (typeof clauses)[number],
  open: Duty[],
  happening: Happening,
  inquiry: Inquiry,
  world: World,
): Generator<Happening> {
  for (const duty of open) {
    const met = clause.metBy?.(happening, inquiry, duty);
    const because = met ? null : clause.waivedBy?.(happening, inquiry, duty);
    const moved = met || because ? null : clause.movedBy?.(happening, inquiry, world);
    const of = { duty: duty.id, clause: duty.clause };
    if (met) yield { kind: "met", ...of, late: isLate(duty, world) };
    else if (because) yield { kind: "waived", ...of, because };
    else if (moved && duty.state === "due")
      yield {
        kind: "moved",
        ...of,
        from: duty.until,
        until: moved.until,
        why: moved.why,
        ...(moved.steps && { steps: moved.steps }),
        ...(moved.counted && { counted: moved.counted }),
        ...(moved.owner && moved.owner !== duty.owner && { owner: moved.owner }),
      };
    else if (clause.pauses) yield* pausing(duty, happening, world);
  }
}

/** While the clock stands still its date means nothing. */
const isLate = ({ state, until, paused }: Duty, { now }: World): boolean =>
  state === "missed" || (!paused && until < now);
