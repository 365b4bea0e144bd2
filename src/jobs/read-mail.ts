import { readOriginal } from "../channels/mail/read.ts";
import type { Place } from "../inquiry/place.ts";
import { inside } from "../store/database.ts";
import type { House, JobWork } from "./house.ts";

/** Readings under way in this process: the receiver reads a mail at once, and its job may begin meanwhile. */
const underWay = new Map<string, Promise<void>>();

/**
 * Reads a mail that was kept; one that was read already stays as it is. Whoever asks for one that is being read waits for
 * that, for to read it twice costs a process as much as two mails.
 */
export const readMail: JobWork = (house, place, { original = "" }) => {
  const key = `${place.district}:${place.school}:${original}`;
  const known = underWay.get(key);
  if (known) return known;
  const reading = readOnce(house, place, original).finally(() => underWay.delete(key));
  underWay.set(key, reading);
  return reading;
};

async function readOnce(house: House, place: Place, original: string): Promise<void> {
  await readOriginal(house, place, original);
  // Whoever reads the inquiry does not wait for the scanner.
  if (house.scanner)
    await inside(house.db, { district: place.district, schools: [place.school] }, (tx) =>
      house.enqueue(tx, place, [{ name: "scan-mail", key: original, input: { original } }]),
    );
}
