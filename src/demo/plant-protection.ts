import { randomUUID } from "node:crypto";
import type { OrderStatus } from "../rights/facts.ts";
import type { FlagKind } from "../rights/standing.ts";
import type { Database } from "../store/database.ts";
import type { Place } from "./plant.ts";

const at = ({ district, school }: Place) => ({ district_id: district, school_id: school });

/** What stands about every planted order and flag when a test does not care. */
export type Entered = {
  document?: string;
  from?: string;
  until?: string;
  reviewer?: string;
  reviewBy?: string;
  by?: string;
  entered?: string;
};
const enteredAs = (more: Entered) => ({
  document_id: more.document ?? null,
  from_date: more.from ?? null,
  until_date: more.until ?? null,
  reviewer: more.reviewer ?? more.by ?? randomUUID(),
  review_by: more.reviewBy ?? "2027-06-30",
  entered_by: more.by ?? randomUUID(),
  entered_at: more.entered ?? "2026-08-24T13:00:00.000Z",
});

export type NewOrder = Entered & { guardian: string | null; status: OrderStatus };
export type NewFlag = Entered & { kind: FlagKind; authorised?: string[] };

/** An order on file that limits a guardian, or with `guardian: null` everybody. */
export async function plantOrder(tx: Database, place: Place, student: string, order: NewOrder) {
  const id = randomUUID();
  const { guardian, status, ...more } = order;
  await tx
    .insertInto("orders")
    .values({ ...at(place), id, student_id: student, guardian_id: guardian, status, ...enteredAs(more) })
    .execute();
  return id;
}

/** A flag on a student. */
export async function plantFlag(tx: Database, place: Place, student: string, flag: NewFlag): Promise<string> {
  const id = randomUUID();
  const { kind, authorised = [], ...more } = flag;
  await tx
    .insertInto("flags")
    .values({ ...at(place), id, student_id: student, kind, authorised, ...enteredAs(more) })
    .execute();
  return id;
}

/** A paper that somebody has seen. */
export async function plantDocument(
  tx: Database,
  place: Place,
  student: string,
  {
    kind,
    title,
    dated,
    held,
    by,
    entered,
  }: { kind: string; title: string; dated?: string; held?: string } & Entered,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("documents")
    .values({
      ...at(place),
      ...{ id, student_id: student, kind, title, dated: dated ?? null, held: held ?? null },
      ...{ entered_by: by ?? randomUUID(), entered_at: entered ?? "2026-08-24T13:00:00.000Z" },
    })
    .execute();
  return id;
}
