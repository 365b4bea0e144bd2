import type { Database } from "../store/database.ts";
import type { People } from "./diary.ts";
import type { SchoolKey } from "./families.ts";
import type { Place } from "./plant.ts";
import { plantDocument, plantFlag, plantOrder } from "./plant-protection.ts";

/** Papers, orders and flags of the demo's families, entered by the privacy officer when the term began. */
export async function plantProtections(
  tx: Database,
  people: Record<SchoolKey, People>,
  begun: string,
): Promise<void> {
  const year = Number(begun.slice(0, 4));
  const entered = (school: SchoolKey) => {
    const by = people[school].staff.get("okoye")?.id ?? people[school].staff.get("holm")?.id ?? "";
    return { by, reviewer: by, entered: begun, reviewBy: `${year + 1}-06-30` };
  };
  const at = (school: SchoolKey): Place => ({
    district: 1,
    school: people[school].staff.values().next().value?.school ?? 1,
  });
  const child = (school: SchoolKey, name: string) => people[school].students.get(name) ?? "";
  const parent = (school: SchoolKey, key: string) => people[school].guardians.get(key)?.id ?? "";

  const oak = { ...entered("oak"), place: at("oak") };
  const maja = child("oak", "Maja Lund");
  const document = await plantDocument(tx, oak.place, maja, {
    ...{ kind: "court_order", title: "Family court order", held: "Privacy officer, drawer 2" },
    ...{ ...oak, dated: "2026-05-12" },
  });
  await plantOrder(tx, oak.place, maja, {
    ...{ ...oak, guardian: parent("oak", "lund-victor"), status: "revokes_records", document },
  });
  const eli = child("oak", "Eli Turner");
  const placement = await plantDocument(tx, oak.place, eli, {
    ...{ kind: "placement_letter", title: "Placement letter of the agency", held: "Office, folder F" },
    ...{ ...oak, dated: "2026-08-03" },
  });
  await plantFlag(tx, oak.place, eli, { ...oak, kind: "foster_placement", document: placement });
  await tx
    .updateTable("guardianships")
    .set({ evidence_document: placement })
    .where("district_id", "=", 1)
    .where("school_id", "=", oak.place.school)
    .where("guardian_id", "=", parent("oak", "ferris"))
    .execute();
  await plantFlag(tx, oak.place, child("oak", "Nora Vance"), {
    ...{ ...oak, kind: "address_protected", authorised: [parent("oak", "vance")] },
  });
  await plantFlag(tx, oak.place, child("oak", "Emil Schmidt"), { ...oak, kind: "directory_opt_out" });
  await tx
    .updateTable("students")
    .set({ born: `${year - 19}-09-14` })
    .where("district_id", "=", 1)
    .where("school_id", "=", at("river").school)
    .where("id", "=", child("river", "Tom Marsh"))
    .execute();
}
