import type { Generated } from "kysely";
import type { Moment } from "../inquiry/words.ts";
import type { LetterState, LetterStep } from "./letter-step.ts";
import type { Place, Uuid } from "./place-tables.ts";

/** Letters, and what is known around mail. */
export type MailTables = {
  letters: Place & {
    id: Uuid;
    inquiry_id: Uuid;
    purpose: string;
    to_text: Uuid;
    words_text: Uuid;
    subject: string;
    language: string;
    message_id: string;
    state: LetterState;
    attempt: number;
    lease_until: Moment | null;
    problem: string | null;
    at: Moment;
    looked_at: Generated<Moment | null>;
    /** It does not leave earlier. */
    leave_at: Generated<Moment | null>;
    steps: Generated<LetterStep[]>;
    /** It says that it could not leave for hours. */
    says_late: Generated<boolean>;
    /** What it answers, and under which subject, once that was found. */
    thread: Generated<{ inReplyTo?: string; references?: string[]; subject?: string } | null>;
  };
  marked_addresses: Place & { address_digest: string; at: Moment; staff_id: Uuid; reason: string };
  heartbeats: Place & { sent_at: Moment; came_back_at: Moment | null };
};
