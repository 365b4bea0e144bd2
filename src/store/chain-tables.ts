import type { Moment } from "../inquiry/words.ts";
import type { Chain } from "../sop/chain/chain.ts";
import type { Place, Uuid } from "./place-tables.ts";

/** The tables of the call chain. */
export type ChainTables = {
  call_chains: Place & { protocol: string; body: Chain; changed_by: Uuid; changed_at: Moment };
  alarm_contacts: Place & { name: string; staff_id: Uuid | null; email: string; phone: string };
  alert_numbers: Place & {
    staff_id: Uuid;
    sms: string;
    voice: string;
    changed_by: Uuid;
    changed_at: Moment;
  };
  push_devices: Place & {
    id: Uuid;
    staff_id: Uuid;
    endpoint: string;
    p256dh: string;
    auth: string;
    device: string;
    made_at: Moment;
  };
  test_alarms: Place & {
    id: Uuid;
    staff_id: Uuid;
    way: string;
    outcome: string | null;
    because: string | null;
    by_id: Uuid;
    at: Moment;
    tried_at: Moment | null;
  };
};
