import type { FoundFamily } from "../../store/reads/find-people.ts";
import type { State } from "../ui/state.ts";
import { fileWords } from "./hearing.ts";
import { leftOnWords } from "./left-on-words.ts";
import { firstWords } from "./today-groups.ts";

/** A parent and a child on file, as they are shown to be chosen. */
export type PersonLine = {
  /** Both ids: what a form sends. */
  value: string;
  guardian: string;
  phone: string | null;
  email: string | null;
  language: string;
  student: string;
  grade: string;
  /** When the child left the school, in words; null: they are here. */
  left: string | null;
  relation: string;
  hears: { state: State; may: string };
  open: { reference: string; words: string }[];
};

/** Parents with one of their children each, to choose from on the telephone. */
export const personLines = (found: readonly FoundFamily[]): PersonLine[] =>
  found.map(({ guardian, student, relation, open, ...may }) => ({
    value: `${guardian.id}:${student.id}`,
    guardian: guardian.name,
    phone: guardian.phone,
    email: guardian.email,
    language: guardian.language,
    student: student.name,
    grade: student.grade,
    left: leftOnWords(student.leftOn),
    relation,
    hears: fileWords(may),
    open: open.map(({ reference, question }) => ({ reference, words: firstWords(question, 60) })),
  }));
