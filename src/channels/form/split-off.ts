import type { Receive } from "../../inquiry/command.ts";
import type { Entry, EntryOf } from "../../inquiry/entry.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Kept } from "../../inquiry/words.ts";
import { type Database, together } from "../../store/database.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import { newReference } from "../../store/new-reference.ts";
import { entriesOf, entryOf } from "../../store/reads/entries.ts";
import { byId, textsOf } from "../../store/reads/words.ts";
import { triage } from "../../triage/triage.ts";
import { readHeaders } from "../mail/headers.ts";
import { senderOf } from "../mail/sender.ts";
import { childMeant, childrenOf, whoWrote } from "../mail/who-wrote.ts";
import type { Found } from "./found.ts";

type Message = EntryOf<"received" | "guardianWrote">;

/** The inquiry that a message, or a part of it, becomes; whether it is only a part; or what is wrong with the part. */
export type SplitOff = { command: Receive; isPart: boolean } | { wrong: string };

/**
 * Makes an inquiry of the words of a message, received when the message was, from whoever wrote it: the same parent, or
 * the third party by their own address. Nothing is invented: a part must stand in the message. Null: no such message.
 */
export async function splitOffFrom(
  tx: Database,
  place: Place,
  { inquiry, guardianName, email }: Found,
  { message: seq, part }: { message: number; part?: string | undefined },
): Promise<SplitOff | null> {
  const [{ rows }, kept] = await together(
    entriesOf(place, { id: inquiry.id }).execute(tx),
    textsOf(place, { id: inquiry.id }).execute(tx),
  );
  const texts = byId(kept.rows);
  const said = (one: Kept | null | undefined) => (one ? (texts[one.text] ?? "") : "");
  const message = rows.map(entryOf).find((entry): entry is Message => entry.seq === seq && isMessage(entry));
  if (!message) return null;
  const whole = said(message.kind === "received" ? message.question : message.text);
  const isPart = part !== undefined && plain(part) !== "" && plain(part) !== plain(whole);
  if (isPart && !plain(whole).includes(plain(part)))
    return { wrong: "Leave only words of the message, as they stand there, in one piece." };
  const words = isPart ? part.trim() : whole;
  const mail = message.original ? await mailOf(tx, place, message.original) : null;
  const isStranger = message.kind === "guardianWrote" && message.from === "third_party";
  const sender = isStranger && mail ? senderOf(readHeaders(mail.raw)) : null;
  const known = sender?.sole ? await whoWrote(tx, place, sender.address) : null;
  const child = isStranger
    ? known && childMeant(known.children, words)
    : inquiry.guardian
      ? childMeant(await childrenOf(tx, place, inquiry.guardian), words)
      : null;
  const subject = message.subject && !isPart ? said(message.subject) : "";
  const found = triage({ text: words, subject, channel: message.source, language: inquiry.language });
  const name = isStranger ? (known?.name ?? sender?.name) : guardianName;
  const address = isStranger ? sender?.address : email;
  const guardian = isStranger ? known?.id : inquiry.guardian;
  return {
    isPart,
    command: {
      kind: "receive",
      id: newId(),
      reference: newReference(),
      source: message.source,
      receivedAt: mail?.at ?? (message.kind === "received" ? message.receivedAt : message.at),
      // Whatever is urgent in it rang where it came.
      type: found.type === "emergency" ? "concern" : found.type,
      topic: found.topic,
      language: known?.language ?? inquiry.language,
      question: keep(words),
      splitFrom: { inquiry: inquiry.id, message: seq },
      ...(message.original && { original: message.original }),
      ...(subject && { subject: keep(subject) }),
      ...(name && { guardianName: keep(name) }),
      ...(address && { email: keep(address) }),
      ...(!isStranger && inquiry.phone && { phone: keep(said(inquiry.phone)) }),
      ...(guardian && { guardian }),
      ...(child && { student: child.id }),
      ...(inquiry.subjects?.length && { subjects: inquiry.subjects.map(({ staff }) => staff) }),
    },
  };
}

const isMessage = ({ kind }: Entry) => kind === "received" || kind === "guardianWrote";
/** White space is what a browser makes of it. */
const plain = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

async function mailOf(tx: Database, { district, school }: Place, id: string) {
  const row = await tx
    .selectFrom("originals")
    .select(["at", (is) => is.fn<Uint8Array>("substring", ["raw", is.val(1), is.val(262_144)]).as("head")])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { at: row.at, raw: Buffer.from(row.head) } : null;
}
