import type { Place } from "../../inquiry/place.ts";
import type { Desk } from "../../perform.ts";
import { inside } from "../../store/database.ts";
import { lookAtMarked } from "../../store/marked-addresses.ts";
import { addressDigest } from "./said-before.ts";
import type { Sender } from "./sender.ts";

/** What machines write from an address that a person marked is off their list as it comes. */
export async function passMarked(
  { db, now }: Pick<Desk, "db" | "now">,
  place: Place,
  mail: string,
  sender: Sender | null,
): Promise<void> {
  if (!sender) return;
  const marked = { mail, digest: addressDigest(sender.address) };
  await inside(db, { district: place.district, schools: [place.school] }, (tx) =>
    lookAtMarked(tx, place, marked, now()),
  );
}
