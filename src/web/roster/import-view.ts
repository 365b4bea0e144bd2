import { changesAnything, stopsOf } from "../../channels/roster/stops-of.ts";
import { type SchoolClock, whenWords } from "../desk/when-words.ts";
import type { OpenedImport } from "./roster-side.ts";
import { changeLine, kindWords, sourceWords, stateWords, sumLines } from "./roster-words.ts";

type With = {
  kind: string;
  page: number;
  me: string;
  clock: SchoolClock;
  school: string;
  mayApply: boolean;
  nameOf: (id: string) => string;
  done: string;
};
const silentAfter = 120_000;
/** Between the press and the lock of the act. */
const cutAfter = 10_000;
const undoFor = 30 * 86_400_000;

const doneWords: Readonly<Record<string, { kind: "met" | "info" | "due" | "refused"; says: string }>> = {
  written: { kind: "met", says: "It is written." },
  nothing: { kind: "met", says: "There was nothing to write." },
  proposed: { kind: "info", says: "Kept. A second person has to look now." },
  changed: { kind: "due", says: "Families changed since you looked. This is what it would do now." },
  undone: { kind: "met", says: "It is taken back." },
  dropped: { kind: "info", says: "It is left alone. Nothing was written." },
  forbidden: { kind: "refused", says: "Only an administrator or the privacy officer may do this." },
  broke: {
    kind: "refused",
    says: "Something of ours broke. Nothing was changed. Please try once more.",
  },
  "second person": { kind: "refused", says: "You asked for this yourself. Another person has to agree." },
  gone: { kind: "due", says: "That is not possible any more. This is how it stands." },
};

/** What the page of an import shows. */
export function importView({ found, changes, pages, isHeld }: OpenedImport, view: With) {
  const { kind, page, me, clock, mayApply, nameOf } = view;
  const { state, counts, source, files, actor, proposed_by } = found;
  const by = actor.kind === "staff" ? nameOf(actor.id) : "The command line";
  const when = (at: string | null) => (at ? whenWords(at, clock) : "");
  const stops = ["stopped", "proposed"].includes(state) ? stopsOf(counts) : [];
  const isOld = Date.parse(clock.now) - Date.parse(found.applied_at ?? clock.now) > undoFor;
  const { working_since: since, came_to } = found;
  const isCut = since !== null && !isHeld && Date.parse(clock.now) - Date.parse(since) > cutAfter;
  const isWorking = since !== null && !isCut;
  // Whoever was sent on while it ran reads what became of it once it is over.
  const done = view.done === "working" ? (isWorking || isCut ? "" : (came_to ?? "")) : view.done;
  const isDiff = ["ready", "stopped", "proposed", "applied", "undo_proposed", "undone"].includes(state);
  return {
    id: found.id,
    done: Object.hasOwn(doneWords, done) ? (doneWords[done] ?? null) : null,
    ...{ isWorking, isCut, since: when(since) },
    head: `${[sourceWords[source ?? ""], files.join(", ")].filter(Boolean).join(": ")}. Brought ${when(found.at)} by ${by}; ${stateWords[state]}.`,
    ...{ state, stops, mayApply, school: view.school },
    lines: found.lines.toLocaleString("en"),
    isSilent: state === "reading" && Date.parse(clock.now) - Date.parse(found.beat) > silentAfter,
    problems: found.problems,
    notes: found.notes,
    orgs: found.orgs.map(({ id, name, students }) => ({
      value: id,
      label: `${name} (${students.toLocaleString("en")} ${students === 1 ? "student" : "students"})`,
    })),
    org: found.orgs.find(({ id }) => id === found.org)?.name ?? null,
    sums: isDiff ? sumLines(counts) : [],
    staying: counts.staying ?? 0,
    changesAnything: changesAnything(counts),
    print: found.print ?? "",
    isMine: proposed_by === me,
    proposedBy: proposed_by ? nameOf(proposed_by) : "",
    written: found.applied_at ? `${when(found.applied_at)}, by ${nameOf(found.applied_by ?? "")}` : "",
    undone: found.undone_at ? `${when(found.undone_at)}, by ${nameOf(found.undone_by ?? "")}` : "",
    mayTakeBack: mayApply && !isOld && changesAnything(counts),
    shown: kind,
    changes: kind
      ? { id: found.id, kind, title: kindWords(kind), lines: changes.map(changeLine), page, pages }
      : null,
  };
}
export type ImportView = ReturnType<typeof importView>;
