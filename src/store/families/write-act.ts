import type { Updateable } from "kysely";
import type { FamilyAct, FlagAct, OrderAct } from "../../families/act.ts";
import { contactChanged } from "../../families/decide.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";
import type { Tables } from "../tables.ts";

/** When, by whom, and who agreed where two were needed. */
type Done = { now: Moment; by: string; approved: string | null; before: FamilyAct | null };

/**
 * Writes what an act does to its row, inside the caller's transaction, and voids the proofs of identity that it touches:
 * a changed contact those of the person, an order or a flag those of everybody who asks about the student. False, and
 * nothing written, when the id is another's.
 */
export async function writeAct(tx: Database, place: Place, act: FamilyAct, done: Done): Promise<boolean> {
  const at = { district_id: place.district, school_id: place.school };
  const { now, by, approved, before } = done;
  const there = { ...at, id: act.id, isNew: before === null };
  switch (act.kind) {
    case "guardian": {
      const { name, email, phone, language } = act;
      const was = before?.kind === "guardian" ? before : null;
      const row = {
        ...{ name, email, phone, language },
        ...(email !== (was?.email ?? null) && { email_since: now }),
        ...(phone !== (was?.phone ?? null) && { phone_since: now }),
        ...(was && contactChanged(act, was) && { identity_void_before: now }),
      };
      return upsert(tx, "guardians", there, row);
    }
    case "student": {
      const { first, last, grade, born, postsecondary } = act;
      return upsert(tx, "students", there, {
        ...{ first_name: first, last_name: last, grade, born, postsecondary },
        ...(before && { identity_void_before: now }),
      });
    }
    case "relation":
      return upsert(tx, "guardianships", there, {
        ...{
          guardian_id: act.guardian,
          student_id: act.student,
          relation: act.called,
          standing: act.standing,
        },
        ...{ may_receive_records: act.rights.mayReceiveRecords, may_decide: act.rights.mayDecide },
        ...{ may_pick_up: act.rights.mayPickUp, emergency_contact: act.rights.emergencyContact },
        ...{ general_mail: act.rights.generalMail, lives_with: act.livesWith },
        ...{ from_date: act.from, until_date: act.until, evidence_document: act.evidence },
        ...(approved ? { approved_by: approved } : { entered_by: by }),
      });
    case "order":
      return (
        (await upsert(tx, "orders", there, {
          ...{ student_id: act.student, guardian_id: act.guardian, status: act.status },
          ...reviewed(act),
          ...(!before && { entered_by: by, entered_at: now }),
        })) && voidProofs(tx, at, act.student, now)
      );
    case "flag":
      return (
        (await upsert(tx, "flags", there, {
          ...{ student_id: act.student, kind: act.flag, authorised: act.authorised },
          ...reviewed(act),
          ...(!before && { entered_by: by, entered_at: now }),
        })) && voidProofs(tx, at, act.student, now)
      );
    case "endOrder":
    case "endFlag":
      return upsert(tx, act.kind === "endOrder" ? "orders" : "flags", there, {
        ...{ ended_at: now, ended_by: by, end_approved_by: approved },
      });
    case "consent":
      return upsert(tx, "consents", there, {
        ...{ student_id: act.student, given_by_guardian: act.byGuardian, given_by_student: act.byStudent },
        ...{ party: act.party, party_guardian: act.partyGuardian, categories: act.categories },
        ...{ purpose: act.purpose, signed_on: act.signed, until_date: act.until, document_id: act.document },
        ...(!before && { entered_by: by, entered_at: now }),
      });
    case "revoke":
      return upsert(tx, "consents", there, { revoked_at: now, revoked_by: by });
    case "document":
      return upsert(tx, "documents", there, {
        ...{ student_id: act.student, kind: act.sort, title: act.title, held: act.held, dated: act.dated },
        ...(!before && { entered_by: by, entered_at: now }),
      });
  }
}

type Written = "guardians" | "students" | "guardianships" | "orders" | "flags" | "consents" | "documents";
type Key = { district_id: number; school_id: number; id: string };

/** Changes what is on file, or makes what is not: never takes a thing of somebody else's by its id. */
async function upsert<Table extends Written>(
  tx: Database,
  table: Table,
  { isNew, ...key }: Key & { isNew: boolean },
  columns: Updateable<Tables[Table]>,
): Promise<boolean> {
  // Kysely cannot follow which of the tables it is: the signature has held the columns against it.
  const name: Written = table;
  if (isNew) {
    const made = await tx
      .insertInto(name)
      .values({ ...key, ...columns } as never)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return made.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await tx
    .updateTable(name)
    .set(columns as never)
    .where("district_id", "=", key.district_id)
    .where("school_id", "=", key.school_id)
    .where("id", "=", key.id)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

const reviewed = ({ document, from, until, reviewer, reviewBy }: OrderAct | FlagAct) => ({
  ...{ document_id: document, from_date: from, until_date: until, reviewer, review_by: reviewBy },
});

const voidProofs = (
  tx: Database,
  at: { district_id: number; school_id: number },
  student: string,
  now: Moment,
): Promise<boolean> =>
  upsert(tx, "students", { ...at, id: student, isNew: false }, { identity_void_before: now });
