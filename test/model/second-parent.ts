import { randomUUID } from "node:crypto";
import { plantGuardian, plantGuardianship } from "../../src/demo/plant.ts";
import type { Family } from "../family.ts";
import type { openMailHouse } from "../mail-house.ts";

/** Leo's father, at an address of his own. */
export function plantSecondParent(
  { read, place }: Awaited<ReturnType<typeof openMailHouse>>,
  { student }: Family,
): Promise<Family> {
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  return read(async (tx) => {
    const guardian = await plantGuardian(tx, place, { name: "Rui Souza", email, phone: "555-0198" });
    const link = await plantGuardianship(tx, place, guardian, student, {
      relation: "father",
      mayReceiveRecords: true,
    });
    return { guardian, student, link, email };
  });
}
