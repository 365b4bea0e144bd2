import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Desk } from "../../perform.ts";
import { inside } from "../../store/database.ts";
import { envelopeOf } from "../mailbox/envelope-of.ts";
import { type Collected, collect, type Room } from "./collect.ts";
import { readHeaders } from "./headers.ts";
import { keepWithin } from "./keep-original.ts";
import { mailsInFile } from "./mails-in-file.ts";

/** What became of the mails of a file. `known`: they were here already; `none`: it was no mail. */
export type Brought = { taken: number; known: number; tooLong: number; none: number; isCut: boolean };

/** At most this many mails of one sending are taken in. */
const mostBrought = 5_000;

type Bringing = Pick<Desk, "db" | "enqueue" | "mailDomain" | "now"> & {
  /** The school's short name, and its own address where a mail names none. */
  slug: string;
  address: string;
  maxBytes: number;
  room: Room;
  /** Who brought them. */
  by: string;
};

/** Takes in the mails of a file as if each had just come. A mail whose bytes are here already, whenever it came, is not taken twice. */
export async function bringMails(
  it: Bringing,
  place: Place,
  file: AsyncIterable<Uint8Array>,
  so: Brought,
): Promise<Brought> {
  const far = { ...so };
  for await (const mail of mailsInFile(file)) {
    if (far.taken + far.known >= mostBrought) return { ...far, isCut: true };
    const collected = await collect(mail, it.maxBytes, it.room);
    if (collected === "no room") throw new Error("no room for a mail that somebody brought");
    try {
      const became = await bring(it, place, collected);
      far[became]++;
      if (became === "taken" && collected.wholeBytes !== null) far.tooLong++;
    } finally {
      collected.release();
    }
  }
  return far;
}

/** What every mail says of itself, in one way or another. */
const ofMails = ["from", "date", "received", "message-id", "subject", "to"];

async function bring(
  it: Bringing,
  { district, school }: Place,
  { raw, sha256, wholeBytes }: Collected,
): Promise<"taken" | "known" | "none"> {
  const headers = readHeaders(raw);
  if (ofMails.filter((name) => headers.has(name)).length < 2) return "none";
  const { mailDomain, slug, address } = it;
  const envelope = envelopeOf(raw, { mailDomain, slug, fallback: address });
  return inside(it.db, { district, schools: [school] }, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${district}|${school}|${sha256}`}, 0))`.execute(
      tx,
    );
    const { rows } = await sql`select 1 from originals
      where district_id = ${district} and school_id = ${school} and sha256 = ${sha256} limit 1`.execute(tx);
    if (rows.length > 0) return "known";
    await keepWithin(
      tx,
      it,
      { district, school },
      {
        ...{ raw, envelopeFrom: envelope.from, envelopeTo: envelope.to, broughtBy: it.by },
        ...(wholeBytes !== null && { whole: { bytes: wholeBytes, sha256 } }),
      },
      it.now(),
    );
    return "taken";
  });
}
