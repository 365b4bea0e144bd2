import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Database } from "./database.ts";

type NewDevice = {
  id: string;
  staff: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  device: string;
  at: string;
};

/** A browser that wants alerts; the same browser asked again is one device. It belongs to whoever asked last. */
export const addDevice = (
  tx: Database,
  { district }: Place,
  { id, staff, endpoint, p256dh, auth, device, at }: NewDevice,
) =>
  sql`
  insert into push_devices (district_id, school_id, id, staff_id, endpoint, p256dh, auth, device, made_at)
  select s.district_id, s.school_id, ${id}::uuid, s.id, ${endpoint}, ${p256dh}, ${auth}, ${device}, ${at}::timestamptz
  from staff s where s.district_id = ${district} and s.id = ${staff}::uuid
  on conflict (district_id, school_id, endpoint)
  do update set staff_id = excluded.staff_id, p256dh = excluded.p256dh, auth = excluded.auth, made_at = excluded.made_at`.execute(
    tx,
  );

/** The browsers in which a member of staff asked to be alerted, the oldest first. */
export const devicesOf = (tx: Database, { district }: Place, staff: string) =>
  tx
    .selectFrom("push_devices")
    .select(["id", "device", "made_at"])
    .where("district_id", "=", district)
    .where("staff_id", "=", staff)
    .orderBy("made_at")
    .execute();

/** Alerts them there no more; nothing happens when the browser is not theirs. */
export const removeDevice = (tx: Database, { district }: Place, staff: string, id: string) =>
  tx
    .deleteFrom("push_devices")
    .where("district_id", "=", district)
    .where("staff_id", "=", staff)
    .where("id", "=", id)
    .execute();
