import type { Generated } from "kysely";
import type { Calendar } from "../calendar/calendar.ts";
import type { Layer } from "../calendar/layer.ts";
import type { Actor, Role } from "../inquiry/actor.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Edition } from "../sop/edition.ts";
import type { RecordsRequest, StepBody } from "../sop/records/request.ts";

type Place = { district_id: number; school_id: number };
type Uuid = string;

/** The tables as Kysely knows them; a test compares this with the database's own catalogue. */
export type Tables = {
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
    next_due: Moment | null;
    next_clause: string | null;
    next_told: boolean;
    state: Inquiry;
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
  };
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
  guardians: Place & {
    id: Uuid;
    name: string;
    email: string | null;
    phone: string | null;
    language: string;
    external_id: string | null;
    email_since: Moment | null;
    phone_since: Moment | null;
    identity_void_before: Moment | null;
  };
  students: Place & {
    id: Uuid;
    first_name: string;
    last_name: string;
    grade: string;
    external_id: string | null;
    born: string | null;
    postsecondary: Generated<boolean>;
    identity_void_before: Moment | null;
    left_on: string | null;
  };
  guardianships: Place & {
    id: Uuid;
    guardian_id: Uuid;
    student_id: Uuid;
    relation: string;
    may_receive_records: boolean;
    restricted: Generated<boolean>;
    evidence: string | null;
    standing: Generated<string>;
    may_decide: Generated<boolean>;
    may_pick_up: Generated<boolean>;
    emergency_contact: Generated<boolean>;
    general_mail: Generated<boolean>;
    lives_with: boolean | null;
    from_date: string | null;
    until_date: string | null;
    evidence_document: Uuid | null;
    entered_by: Uuid | null;
    approved_by: Uuid | null;
    from_roster: Generated<boolean>;
  };
  documents: Place & {
    id: Uuid;
    student_id: Uuid;
    kind: string;
    title: string;
    held: string | null;
    dated: string | null;
    entered_by: Uuid;
    entered_at: Moment;
  };
  orders: Place & Reviewed & { guardian_id: Uuid | null; status: string };
  flags: Place & Reviewed & { kind: string; authorised: Generated<Uuid[]> };
  consents: Place & {
    id: Uuid;
    student_id: Uuid;
    given_by_guardian: Uuid | null;
    given_by_student: Generated<boolean>;
    party: string;
    party_guardian: Uuid | null;
    categories: string[];
    purpose: string;
    signed_on: string | null;
    until_date: string | null;
    document_id: Uuid | null;
    entered_by: Uuid;
    entered_at: Moment;
    revoked_at: Moment | null;
    revoked_by: Uuid | null;
  };
  family_acts: Place & {
    id: Uuid;
    at: Moment;
    actor: Actor;
    kind: string;
    student_id: Uuid | null;
    guardian_id: Uuid | null;
    body: Record<string, unknown>;
    answers: Uuid | null;
  };
  family_words: Place & { act_id: Uuid; words: string };
  family_looks: Place & { student_id: Uuid; staff_id: Uuid; hour: Moment };
  disclosures: Place & {
    id: Uuid;
    student_id: Uuid;
    inquiry_id: Uuid | null;
    at: Moment;
    outcome: string;
    decision: string;
    rule: string;
    citation: string;
    category: string;
    guardian_id: Uuid | null;
    party_text: Uuid | null;
    basis: string | null;
    must_record: string;
    exempt: boolean;
    shown: boolean;
    actor: Actor;
    letter_id: Uuid | null;
  };
  records_requests: Place & {
    id: Uuid;
    inquiry_id: Uuid;
    student_id: Uuid | null;
    guardian_id: Uuid | null;
    kind: string;
    category: string;
    clock: string | null;
    duty: string | null;
    opened_at: Moment;
    over: Generated<boolean>;
    state: RecordsRequest;
  };
  records_steps: Place & {
    request_id: Uuid;
    seq: number;
    at: Moment;
    actor: Actor;
    body: StepBody;
    words: string | null;
  };
  records_items: Place & {
    id: Uuid;
    request_id: Uuid;
    title: string;
    kind: string;
    note: string | null;
    pages: number | null;
    file: Uint8Array | null;
    marks: Generated<unknown[]>;
    redacted: Uint8Array | null;
  };
  downloads: Place & {
    token_digest: string;
    request_id: Uuid;
    made_at: Moment;
    until: Moment;
    most: number;
    uses: Generated<number>;
    revoked_at: Moment | null;
  };
  download_log: Place & {
    id: Uuid;
    request_id: Uuid;
    item_id: Uuid | null;
    at: Moment;
    guardian_id: Uuid | null;
    outcome: string;
  roster_imports: Place & {
    id: Uuid;
    at: Moment;
    actor: Actor;
    source: string | null;
    files: string[];
    partial: Generated<boolean>;
    state: string;
    lines: Generated<number>;
    beat: Moment;
    orgs: Generated<{ id: string; name: string; students: number }[]>;
    org: string | null;
    problems: Generated<string[]>;
    notes: Generated<string[]>;
    counts: Generated<Record<string, number>>;
    print: string | null;
    proposed_by: Uuid | null;
    applied_at: Moment | null;
    applied_by: Uuid | null;
    undone_at: Moment | null;
    undone_by: Uuid | null;
  };
  roster_students: Place & {
    import_id: Uuid;
    file: string;
    line: number;
    key: string;
    first_name: string;
    last_name: string;
    grade: string;
    born: string | null;
    orgs: string[];
    student_id: Uuid | null;
    known: Generated<boolean>;
  };
  roster_guardians: Place & {
    import_id: Uuid;
    file: string;
    line: number;
    key: string;
    name: string;
    email: string | null;
    phone: string | null;
    language: string | null;
    external_id: string | null;
    guardian_id: Uuid | null;
    known: Generated<boolean>;
  };
  roster_links: Place & {
    import_id: Uuid;
    file: string;
    line: number;
    n: Generated<number>;
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
    student_id: Uuid | null;
    guardian_id: Uuid | null;
    link_id: Uuid | null;
    known: Generated<boolean>;
  };
  roster_others: Place & { import_id: Uuid; file: string; line: number; key: string };
  roster_changes: Place & {
    import_id: Uuid;
    id: Generated<Uuid>;
    kind: string;
    who: string;
    student_id: Uuid | null;
    guardian_id: Uuid | null;
    link_id: Uuid | null;
    before: Record<string, unknown>;
    after: Record<string, unknown>;
    stop: string | null;
    file: string | null;
    line: number | null;
    stays: Generated<boolean>;
  };
  roster_letters: Place & {
    id: Uuid;
    import_id: Uuid;
    guardian_id: Uuid;
    address: string | null;
    language: string;
    state: "queued" | "claimed" | "accepted" | "failed";
    attempt: Generated<number>;
    lease_until: Moment | null;
    at: Moment;
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
  };
  private_links: Place & { inquiry_id: Uuid; generation: number; at: Moment };
  identity_checks: Place & {
    token_digest: string;
    inquiry_id: Uuid;
    guardian_id: Uuid;
    until: Moment;
    used_at: Moment | null;
    letter_id: Uuid | null;
    code_digest: string | null;
    sent_at: Moment | null;
    tries: Generated<number>;
  };
  identity_proofs: Place & {
    guardian_id: Uuid;
    inquiry_id: Uuid;
    seq: number;
    student_id: Uuid | null;
    method: string;
    level: number;
    at: Moment;
    until: Moment;
  };
  attempts: Place & { what: string; window_start: Moment; count: number };
  mailbox: Place & { id: Uuid; at: Moment; recipient: string; raw: Uint8Array };
};

/** What a person entered about a student from a document, with who looks at it again and when. */
type Reviewed = {
  id: Uuid;
  student_id: Uuid;
  document_id: Uuid | null;
  from_date: string | null;
  until_date: string | null;
  reviewer: Uuid;
  review_by: string;
  entered_by: Uuid;
  entered_at: Moment;
  ended_at: Moment | null;
  ended_by: Uuid | null;
  end_approved_by: Uuid | null;
};

/** Why somebody is away, as far as anybody needs to know: never what ails them. */
export const absenceReasons = ["leave", "training", "elsewhere", "other"] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export type LetterState =
  | "queued"
  | "claimed"
  | "data_started"
  | "accepted"
  | "failed"
  | "ambiguous"
  | "bounced"
  /** What may be told changed before it left: it waits for a person, and nothing tries it again. */
  | "held";
