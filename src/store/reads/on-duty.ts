import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { onDuty } from "../../sop/chain/on-duty.ts";
import { readNumbers } from "../alert-numbers.ts";
import { type Database, inside } from "../database.ts";
import { gatherChain } from "../record/gather-chain.ts";
import { schoolFacts } from "../school-facts.ts";

/** Who answers in an emergency of these protocols at a moment, in order, with the number to ring them on. */
export const onDutyNow = (db: Database, viewer: StaffViewer, protocols: readonly string[], now: Moment) =>
  inside(db, scopeOf(viewer), async (tx) => {
    const { calendar, designated } = await schoolFacts(tx, viewer);
    const facts = { ...(await gatherChain(tx, viewer, now)), calendar, designated };
    const numbers = new Map(
      (await readNumbers(tx, viewer)).map(({ staff, sms, voice }) => [staff, voice || sms]),
    );
    const titles = await tx
      .selectFrom("staff")
      .select(["id", "name", "title"])
      .where("district_id", "=", viewer.district)
      .execute();
    const named = (id: string) => titles.find((one) => one.id === id);
    return onDuty(protocols, facts, now).map(({ id, insteadOf }) => ({
      ...{ id, name: named(id)?.name ?? "", title: named(id)?.title ?? "" },
      phone: numbers.get(id) || null,
      insteadOf: insteadOf ? (named(insteadOf)?.name ?? null) : null,
    }));
  });
