import type { ImapFlow } from "imapflow";
import { type Collected, collect, type Room } from "../mail/collect.ts";
import { stillOpen } from "./connect.ts";

const chunk = 192 * 1024;
/** Of a mail that is announced as too long no more is held than of one that proves to be. */
const beginning = 256 * 1024;

/**
 * Fetches one mail of the open folder by its number, in pieces, without marking it as read; at most `most` bytes are held.
 * "gone": the server has none under this number. A length that is not the one announced is asked for once more: who says
 * the same twice is believed. `longest`: after so many milliseconds the connection is given up.
 */
export async function fetchMail(
  client: ImapFlow,
  { uid, size }: { uid: number; size: number | undefined },
  { most, room, longest }: { most: number; room: Room; longest: number },
): Promise<Collected | "gone" | "no room"> {
  const late = setTimeout(() => client.close(), longest);
  try {
    const isLong = size !== undefined && size > most;
    const first = await once(client, uid, isLong ? beginning : most, room);
    if (isLong && typeof first !== "string" && lengthOf(first) <= most) {
      first.release();
      return await once(client, uid, most, room);
    }
    if (typeof first === "string" || size === undefined || lengthOf(first) === size) return first;
    const { sha256 } = first;
    first.release();
    const second = await once(client, uid, most, room);
    if (typeof second === "string" || second.sha256 === sha256 || lengthOf(second) === size) return second;
    second.release();
    throw Object.assign(new Error("a mail that is another one each time"), { code: "MAIL_CHANGES" });
  } finally {
    clearTimeout(late);
  }
}

const lengthOf = ({ raw, wholeBytes }: Collected): number => wholeBytes ?? raw.length;

async function once(client: ImapFlow, uid: number, most: number, room: Room) {
  const { content } = await client.download(String(uid), undefined, { uid: true, chunkSize: chunk });
  if (!content) {
    stillOpen(client);
    return "gone" as const;
  }
  const collected = await collect(content as AsyncIterable<Buffer>, most, room);
  // A connection that was cut may end the stream as if it were whole.
  try {
    stillOpen(client);
  } catch (error) {
    if (typeof collected !== "string") collected.release();
    throw error;
  }
  return collected;
}
