import type { Moment } from "../../inquiry/words.ts";
import type { IncidentKind, Told } from "../../letters/words/incident-words.ts";

/** One version of what the school says of an incident, with who approved it. */
export type Statement = Told & { version: number; by: string };

/** Something that is known to go on at a school: what it says, who may speak of single children, and how it stands. */
export type Incident = {
  id: string;
  kind: IncidentKind;
  /** `asked`: one person wrote it and a second has not agreed; parents see nothing of it. */
  state: "asked" | "open" | "declined" | "closed";
  askedBy: string;
  openedAt: Moment | null;
  /** Who opened it with one key, and why; null once a second person looked. */
  alone: { by: string; reason: string } | null;
  statements: Statement[];
  /** The incident team: only they may tell how a single child is. */
  team: string[];
  /** One person says that it is over, and a second has not agreed. */
  closing: { by: string; note: string } | null;
  /** The after-note, and who wrote it. */
  note: { by: string; words: string; at: Moment } | null;
  /** The next word was owed by then and did not come; who is told was told. */
  lateFor: number | null;
  /** The number of the last act. */
  seq: number;
};

/** An open incident as a decision needs it. */
export type IncidentKnown = { statement: Statement; team: { id: string; name: string }[] };

/** What was done about an incident. It is for ever: nothing is changed or taken away, only added. */
export type IncidentAct = { seq: number; at: Moment; by: string | null } & IncidentDone;
export type IncidentDone =
  /** `named`: why the name of a child stands in it. */
  | { act: "asked"; kind: IncidentKind; statement: Said; team: string[]; named?: string }
  /** `reason`: it was opened by one person alone, and why. Without `kind` what was asked is agreed to. */
  | { act: "opened"; kind?: IncidentKind; statement?: Said; team?: string[]; reason?: string; named?: string }
  | { act: "declined"; reason: string }
  | { act: "looked" }
  | { act: "updated"; statement: Said; named?: string }
  | { act: "joined"; staff: string }
  | { act: "left"; staff: string }
  | { act: "late"; version: number }
  | { act: "closing"; note: string }
  | { act: "closed"; note?: string; reason?: string };
export type Said = Omit<Told, "at" | "kind">;

/** The incident that its acts tell, in their order; null of none. */
export function incidentOf(id: string, acts: readonly IncidentAct[]): Incident | null {
  let incident: Incident | null = null;
  for (const act of acts) incident = after(id, incident, act);
  return incident;
}

function after(id: string, before: Incident | null, done: IncidentAct): Incident {
  const by = done.by ?? "";
  if (!before) return first(id, done, by);
  const next = { ...before, seq: done.seq };
  switch (done.act) {
    case "asked":
      throw new Error(`incident ${id} was asked for twice`);
    case "opened":
      return { ...next, state: "open", openedAt: done.at, statements: approved(next, by, done.at) };
    case "declined":
      return { ...next, state: "declined" };
    case "looked":
      return { ...next, alone: null };
    case "updated":
      return { ...next, lateFor: null, statements: [...next.statements, version(next, done, by)] };
    case "joined":
      return { ...next, team: [...new Set([...next.team, done.staff])] };
    case "left":
      return { ...next, team: next.team.filter((one) => one !== done.staff) };
    case "late":
      return { ...next, lateFor: done.version };
    case "closing":
      return { ...next, closing: { by, note: done.note } };
    case "closed":
      return {
        ...next,
        state: "closed",
        closing: null,
        note: { by: next.closing?.by ?? by, words: done.note ?? next.closing?.note ?? "", at: done.at },
      };
  }
}

function first(id: string, done: IncidentAct, by: string): Incident {
  if ((done.act !== "asked" && done.act !== "opened") || !done.kind || !done.statement)
    throw new Error(`the first act of incident ${id} opens it or asks for it`);
  const isOpen = done.act === "opened";
  return {
    id,
    kind: done.kind,
    state: isOpen ? "open" : "asked",
    askedBy: by,
    team: done.team ?? [],
    openedAt: isOpen ? done.at : null,
    closing: null,
    note: null,
    lateFor: null,
    seq: done.seq,
    alone: done.act === "opened" ? { by, reason: done.reason ?? "" } : null,
    statements: [{ ...done.statement, kind: done.kind, at: done.at, by, version: 1 }],
  };
}

const version = (
  { kind, statements }: Incident,
  { at, statement }: { at: Moment; statement: Said },
  by: string,
) => ({ ...statement, kind, at, by, version: statements.length + 1 });

/** Whoever agrees approves: from then on it is what the school says. */
const approved = ({ statements }: Incident, by: string, at: Moment): Statement[] =>
  statements.map((one) => ({ ...one, by, at }));

/** What the school says now. */
export const current = ({ statements }: Incident): Statement => {
  const last = statements.at(-1);
  if (!last) throw new Error("an incident without a statement");
  return last;
};

/** Is the next word late? */
export const isLate = (incident: Incident, now: Moment): boolean =>
  incident.state === "open" && current(incident).next <= now;
