import { may } from "../../access/may.ts";
import type { StaffViewer } from "../../access/viewer.ts";
import type { DeskSide } from "../desk-side.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

/** That our own mail does not come back, in words, for who can do something about it; null when all is well. */
export async function silentWords(
  desk: Pick<DeskSide, "silentSince">,
  viewer: StaffViewer,
  clock: SchoolClock,
): Promise<string | null> {
  const since = await desk.silentSince(viewer);
  if (!since) return null;
  const what = `Mail that Answerable sends to itself has not come back since ${whenWords(since, clock)}. Letters may not leave, or mail may not arrive`;
  return may(viewer.roles, "change mailboxes")
    ? `${what}. Look at the relay, at the address that HEARTBEAT names and at the mail that comes in; “answerable doctor” looks too.`
    : `${what}: tell whoever looks after mail, and ring parents who wait.`;
}
