import { mayHold } from "../channels/mail/files/may-hold.ts";
import type { Verdict } from "../channels/mail/files/scanner.ts";
import { fileIn, seenIn } from "../channels/mail/understand-mail.ts";
import { ask } from "../store/database.ts";
import { keepScan, scansOf } from "../store/scans.ts";
import type { JobWork } from "./house.ts";

/**
 * Has the files of a mail looked at by the virus scanner, one after the other; what it could not say is asked again later.
 * Nothing waits for it: the inquiry is there already.
 */
export const scanMail: JobWork = async ({ db, scanner, now }, place, { original = "" }) => {
  if (!scanner) return;
  const scope = { district: place.district, schools: [place.school] };
  const [row] = await ask(
    db,
    scope,
    db
      .selectFrom("originals")
      .select("raw")
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("id", "=", original),
  );
  const raw = row && Buffer.from(row.raw);
  if (!raw || !mayHold(raw)) return;
  const { files = [] } = (await seenIn(raw)) ?? {};
  const known = await scansOf(
    db,
    scope,
    place,
    files.map(({ sha256 }) => sha256),
  );
  let isLeft = false;
  for (const { nth, sha256 } of files) {
    const state = known.get(sha256)?.state;
    if (state && state !== "failed") continue;
    const bytes = await fileIn(raw, nth);
    const verdict: Verdict = bytes ? await scanner.scan(bytes) : { state: "failed", isTooLong: true };
    if (verdict.state === "failed" && !verdict.isTooLong) isLeft = true;
    await keepScan(
      db,
      place,
      { sha256, state: verdict.state, found: "found" in verdict ? verdict.found : null },
      now(),
    );
  }
  // The job is given out again while the scanner is away.
  if (isLeft) throw new Error("the virus scanner does not answer");
};
