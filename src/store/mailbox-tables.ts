import type { Generated } from "kysely";
import type { Moment } from "../inquiry/words.ts";
import type { Place, Uuid } from "./place-tables.ts";

/** The tables of the mailboxes that mail is fetched from. */
export type MailboxTables = {
  mailboxes: Place & {
    id: Uuid;
    host: string;
    port: number;
    security: "tls" | "starttls" | "none";
    user_name: string;
    sign_in: "password" | "google" | "microsoft";
    client_id: Generated<string>;
    tenant: Generated<string>;
    secret: string | null;
    inbox: string;
    spam: string | null;
    afterwards: "seen" | "leave" | "move";
    moved_to: string | null;
    begins: "now" | "unread";
    begun_at: Moment;
    active: Generated<boolean>;
    version: Generated<number>;
    changed_by: Uuid;
    changed_at: Moment;
  };
  mailbox_states: Place & {
    mailbox_id: Uuid;
    leased_by: Uuid | null;
    leased_until: Moment | null;
    looked_at: Moment | null;
    mail_at: Moment | null;
    trouble: string | null;
    trouble_since: Moment | null;
    grant_until: Moment | null;
    signing: string | null;
  };
  mailbox_folders: Place & {
    mailbox_id: Uuid;
    folder: MailFolder;
    uid_validity: number;
    next_uid: number;
  };
  mailbox_mails: Place & {
    mailbox_id: Uuid;
    folder: MailFolder;
    uid_validity: number;
    uid: number;
    sha256: string;
    original_id: Uuid | null;
    attempts: Generated<number>;
    next_at: Moment | null;
  };
};

export type MailFolder = "inbox" | "spam";
