import type { Generated } from "kysely";
import type { Actor } from "../inquiry/actor.ts";
import type { Moment } from "../inquiry/words.ts";
import type { RecordsRequest, StepBody } from "../sop/records/request.ts";
import type { Place, Uuid } from "./place-tables.ts";

/** Records requests: what was asked, collected, taken out and handed over. */
export type RecordsTables = {
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
    marks: Generated<readonly unknown[]>;
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
  };
};
