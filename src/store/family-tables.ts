import type { Generated } from "kysely";
import type { Actor } from "../inquiry/actor.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Place, Uuid } from "./place-tables.ts";

/** Families, what is on file of them, who was told what, and proofs of identity. */
export type FamilyTables = {
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
  orders: Place & Reviewed & { guardian_id: Uuid | null; status: string };
  flags: Place & Reviewed & { kind: string; authorised: Generated<Uuid[]> };
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
