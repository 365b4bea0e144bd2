import { createHash } from "node:crypto";
import { canonical } from "./canonical.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** An entry as the chain sees it: every column that the record holds. */
export type Sealed = {
  inquiry_id: string;
  seq: number;
  at: string;
  kind: string;
  body: unknown;
  command_id: string;
};

/** What stands before the first entry of an inquiry, and before the first of a school's journal. */
export const beginning = (district: number, school: number) => sha256(`answerable/1|${district}|${school}`);

/** The hash of an entry after the one before it in its inquiry. */
export const entryHash = (before: string, { inquiry_id, seq, at, kind, body, command_id }: Sealed): string =>
  sha256(`${before}|${canonical({ inquiry_id, seq, at, kind, body, command_id })}`);

/** The school's journal after one more sealed entry. */
export const journalHash = (before: string, entry: string): string => sha256(`${before}|${entry}`);
