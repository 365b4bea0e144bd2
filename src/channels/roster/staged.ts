/** A student as a roster tells it; ids are the other system's. `orgs`: the schools where they are, by the file's ids. */
export type StagedStudent = Placed & {
  key: string;
  first_name: string;
  last_name: string;
  grade: string;
  /** Local date. */
  born: string | null;
  orgs: string[];
};
/** Somebody who answers for a student. An empty cell says nothing: what is on file stays. */
export type StagedGuardian = Placed & {
  key: string;
  name: string;
  email: string | null;
  phone: string | null;
  language: string | null;
  /** The id that is kept; a spreadsheet of ours has none for guardians. */
  external_id: string | null;
};
/** Who is who to whom. `may_…` is what the file says, or null; `new_…` what a link gets that is not on file yet. */
export type StagedLink = Placed & {
  student_key: string;
  guardian_key: string;
  relation: string;
  standing: string;
  says_relation: boolean;
  may_receive_records: boolean | null;
  may_pick_up: boolean | null;
  new_records: boolean;
  new_pick_up: boolean;
  new_decide: boolean;
};
type Placed = { file: string; line: number };

export type StagedRow = {
  students: StagedStudent;
  guardians: StagedGuardian;
  links: StagedLink;
  others: Placed & { key: string };
};
/** Takes rows as they are read; waits when they come faster than they can be put away. */
export type Put = <K extends keyof StagedRow>(kind: K, row: StagedRow[K]) => Promise<void> | undefined;

/** What a reader found beside the rows. Nothing is written when there is a problem. */
export type Found = {
  source: "oneroster" | "sds" | "sheet";
  /** It says only what changed. */
  partial: boolean;
  orgs: { id: string; name: string; also: string }[];
  notes: string[];
};
