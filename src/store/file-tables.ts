import type { Moment } from "../inquiry/words.ts";
import type { Place, Uuid } from "./place-tables.ts";

/** The tables about the files of mails. */
export type FileTables = {
  scans: Place & {
    sha256: string;
    state: "clean" | "infected" | "failed";
    found: string | null;
    at: Moment;
  };
  file_takings: Place & {
    id: Uuid;
    staff_id: Uuid;
    original_id: Uuid;
    nth: number;
    sha256: string;
    reason: string;
    at: Moment;
  };
};
