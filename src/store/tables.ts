import type { Generated } from "kysely";
import type { Calendar } from "../calendar/calendar.ts";
import type { Layer } from "../calendar/layer.ts";
import type { Actor, Role } from "../inquiry/actor.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Edition } from "../sop/edition.ts";
import type { Governors } from "../sop/governors.ts";
import type { ChainTables } from "./chain-tables.ts";
import type { FamilyTables } from "./family-tables.ts";
import type { FileTables } from "./file-tables.ts";
import type { IncidentTables } from "./incident-tables.ts";
import type { MailTables } from "./mail-tables.ts";
import type { MailboxTables } from "./mailbox-tables.ts";
import type { OwnCheck } from "./own-check.ts";
import type { Place, Uuid } from "./place-tables.ts";
import type { RecordsTables } from "./records-tables.ts";
import type { RosterTables } from "./roster-tables.ts";

/** The tables as Kysely knows them; a test compares this with the database's own catalogue. */
export type Tables = ChainTables &
  FamilyTables &
  MailboxTables &
  FileTables &
  IncidentTables &
  MailTables &
  RecordsTables &
  RosterTables & {
    districts: {
      district_id: number;
      name: string;
      calendar: Generated<Layer>;
      demo_begun_at: Generated<Moment | null>;
    };
    schools: Place & {
      slug: string;
      name: string;
      phone: string;
      mail_address: string;
      calendar: Calendar;
      own_calendar: Layer;
      edition: Edition;
      topic_owners: Record<string, Uuid>;
      designated: Uuid[];
      governors: Generated<Governors | null>;
      complaint_ladders: Generated<string[] | null>;
    };
    inquiries: Place & {
      id: Uuid;
      reference: string;
      seq: number;
      received_at: Moment;
      source: string;
      type: string;
      topic: string | null;
      language: string;
      question_text: Uuid;
      guardian_text: Uuid | null;
      guardian_id: Uuid | null;
      student_id: Uuid | null;
      owner_id: Uuid | null;
      escalated_to: Uuid | null;
      open: boolean;
      waiting: boolean;
      danger: boolean;
      /** When the chain of an emergency looks again, while nobody has it. */
      alert_at: Moment | null;
      called: Uuid[];
      next_due: Moment | null;
      next_clause: string | null;
      next_told: boolean;
      subjects: Generated<Uuid[]>;
      /** Who decides a complaint that runs, or looks into it. */
      entrusted: Generated<Uuid[]>;
      joined_into: Generated<Uuid | null>;
      follows: Generated<Uuid | null>;
      named: Generated<Uuid[]>;
      state: Inquiry;
    };
    set_apart: Place & { inquiry_id: Uuid; staff_id: Uuid };
    organisation_acts: Place & {
      id: Uuid;
      staff_id: Uuid;
      from_id: Uuid | null;
      to_id: Uuid | null;
      by_id: Uuid;
      at: Moment;
    };
    entries: Place & {
      inquiry_id: Uuid;
      seq: number;
      at: Moment;
      kind: string;
      body: Record<string, unknown>;
      command_id: Uuid;
    };
    commands: Place & { id: Uuid; inquiry_id: Uuid; kind: string; at: Moment; actor: Actor };
    idempotency_keys: Place & {
      key: string;
      digest: string;
      inquiry_id: Uuid;
      at: Moment;
      command_id: Uuid | null;
    };
    duties: Place & {
      inquiry_id: Uuid;
      id: string;
      clause: string;
      until: Moment;
      state: string;
      late: boolean;
      over: boolean;
      told: boolean;
      owner_id: Uuid | null;
      warn_at: Moment | null;
      paused: boolean;
      clock: string | null;
      moves: number;
    };
    calendar_acts: Place & {
      id: Uuid;
      at: Moment;
      actor: Actor;
      kind: string;
      body: Record<string, unknown>;
    };
    absences: Place & {
      id: Uuid;
      staff_id: Uuid;
      from_date: string;
      to_date: string;
      deputy_id: Uuid | null;
      reason: AbsenceReason;
      entered_by: Uuid;
      entered_at: Moment;
      taken_back_by: Uuid | null;
      taken_back_at: Moment | null;
    };
    editions: Place & { id: string; effective: string; published_at: Moment; body: Edition };
    recounts: Place & {
      closure: Uuid;
      undone: boolean;
      at: Moment;
      expected: number | null;
      inquiries: Generated<number>;
      dates: Generated<number>;
      letters: Generated<number>;
      finished_at: Moment | null;
    };
    refusals: Place & {
      id: Uuid;
      inquiry_id: Uuid | null;
      command: string;
      clause: string;
      because: string;
      at: Moment;
      actor: Actor;
    };
    looks: Place & { inquiry_id: Uuid; staff_id: Uuid; hour: Moment };
    token_looks: Place & { inquiry_id: Uuid; token_id: Uuid; hour: Moment };
    kept_texts: Place & {
      id: Uuid;
      inquiry_id: Uuid;
      salt: string;
      words: string;
      at: Moment;
      by_machine: Generated<boolean>;
    };
    notes: Place & { id: Uuid; inquiry_id: Uuid; salt: string; words: string; at: Moment };
    originals: Place & {
      id: Uuid;
      at: Moment;
      envelope_from: string;
      envelope_to: string;
      sha256: string;
      raw: Uint8Array;
      read_at: Moment | null;
      inquiry_id: Uuid | null;
      looked_at: Generated<Moment | null>;
      whole_bytes: Generated<number | null>;
      spam: Generated<boolean>;
      brought_by: Generated<Uuid | null>;
      peer_ip: Generated<string | null>;
      peer_helo: Generated<string | null>;
      checked: Generated<OwnCheck | null>;
    };
    to_seal: Place & { inquiry_id: Uuid; seq: number };
    chain: Place & { position: number; inquiry_id: Uuid; seq: number; hash: string; journal_hash: string };
    checkpoints: Place & { position: number; at: Moment; journal_hash: string; signature: string };
    staff: Place & {
      id: Uuid;
      name: string;
      title: string;
      email: string;
      roles: Role[];
      schools: number[];
      supervisor_id: Uuid | null;
      password: string | null;
      active: boolean;
      attested_edition: string | null;
    };
    sessions: Place & {
      token_digest: string;
      staff_id: Uuid;
      made_at: Moment;
      seen_at: Moment;
      until: Moment;
      device: string;
      at_school: number | null;
    };
    mail_looks: Place & { mail_id: Uuid; at: Moment; staff_id: Uuid; was: string; note: string | null };
    api_tokens: Place & {
      id: Uuid;
      token_digest: string;
      role: Role;
      name: string;
      made_at: Moment;
      until: Moment;
      ended_at: Generated<Moment | null>;
      holder_id: Generated<Uuid | null>;
    };
    private_links: Place & { inquiry_id: Uuid; generation: number; at: Moment };
    not_acknowledged: Place & {
      inquiry_id: Uuid;
      at: Moment;
      because: string;
      looked_at: Moment | null;
    };
    attempts: Place & { what: string; window_start: Moment; count: number };
    mailbox: Place & { id: Uuid; at: Moment; recipient: string; raw: Uint8Array };
  };

/** Why somebody is away, as far as anybody needs to know: never what ails them. */
export const absenceReasons = ["leave", "training", "elsewhere", "other"] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export type { LetterState } from "./letter-step.ts";
