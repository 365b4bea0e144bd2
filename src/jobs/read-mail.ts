import { readOriginal } from "../channels/mail/read.ts";
import { inside } from "../store/database.ts";
import type { JobWork } from "./house.ts";

/** Reads a mail that was kept; one that was read already stays as it is. */
export const readMail: JobWork = async (house, place, { original = "" }) => {
  await readOriginal(house, place, original);
  // Whoever reads the inquiry does not wait for the scanner.
  if (house.scanner)
    await inside(house.db, { district: place.district, schools: [place.school] }, (tx) =>
      house.enqueue(tx, place, [{ name: "scan-mail", key: original, input: { original } }]),
    );
};
