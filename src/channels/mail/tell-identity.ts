import type { Command } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { perform } from "../../perform.ts";
import { levelOfMail } from "../../rights/identity.ts";
import { type Database, inside } from "../../store/database.ts";
import { theDesk } from "../../store/record/gather.ts";
import { readIdentity } from "../../store/record/read-identity.ts";
import { readHeaders } from "./headers.ts";
import { checkedOnce, ownVouches } from "./own/vouches.ts";
import type { Reader } from "./read.ts";
import type { Sender } from "./sender.ts";
import { isVouchedFor } from "./vouched-for.ts";
import { whoWrote } from "./who-wrote.ts";

const intake = theDesk("intake");

/**
 * Writes down what a mail says about who sent it: an address match for its inquiry when the school's own server vouches
 * for the address on file; that it did not; or that somebody bears a name on file and writes from elsewhere. It changes
 * nothing that its sender gets to see, and a second run changes nothing at all.
 */
export async function tellIdentity(
  reader: Reader,
  place: Place,
  original: { id: string; sha256: string; raw: Buffer },
  sender: Sender | null,
  inquiry: Inquiry,
): Promise<void> {
  if (!sender) return;
  const isVouched = reader.ownCheck
    ? ownVouches(await checkedFor(reader, place, original, sender), sender)
    : isVouchedFor(readHeaders(original.raw), sender, reader.authservId);
  const command = await inside(reader.db, { district: place.district, schools: [place.school] }, (tx) =>
    whatItSays(tx, reader, place, { sender, isVouched, inquiry }),
  );
  if (!command) return;
  const key = { key: `mail-identity:${original.id}`, digest: original.sha256 };
  await perform(reader, { ...place, who: intake, inquiry: inquiry.id, command, key });
}

/** Name servers are asked only about who could be known by the answer. */
const checkedFor = async (
  reader: Reader,
  place: Place,
  original: { id: string; raw: Buffer },
  { sole, address }: Sender,
) =>
  sole &&
  (await inside(reader.db, { district: place.district, schools: [place.school] }, (tx) =>
    whoWrote(tx, place, address),
  ))
    ? checkedOnce(reader, place, original)
    : null;

async function whatItSays(
  tx: Database,
  { authservId, ownCheck, now }: Reader,
  place: Place,
  { sender, isVouched, inquiry }: { sender: Sender; isVouched: boolean; inquiry: Inquiry },
): Promise<Command | null> {
  const known = sender.sole ? await whoWrote(tx, place, sender.address) : null;
  const isOnFile = known !== null && known.id === inquiry.guardian;
  const level = levelOfMail({ isOnFile, isVouchedFor: isVouched });
  if (level === 2) {
    const identity = await readIdentity(tx, place, inquiry, now());
    const isNews = (identity?.proven?.level ?? 0) < 2 && identity?.email === "usable";
    return isNews ? { kind: "verifyIdentity", level, method: "mail", guardian: known?.id ?? "" } : null;
  }
  // Without a server that we know nobody could vouch: that nobody did is then no news.
  if (level === 1)
    return authservId || ownCheck ? { kind: "tryIdentity", method: "mail", result: "not_vouched" } : null;
  const borrowed = known ? null : await whoseName(tx, place, sender);
  return borrowed
    ? { kind: "tryIdentity", method: "mail", result: "name_of_another", guardian: borrowed }
    : null;
}

/** The guardian on file who is called as the sender says, when it is one only. */
async function whoseName(
  tx: Database,
  { district, school }: Place,
  { name, address }: Sender,
): Promise<string | null> {
  const said = name.replaceAll(/\s+/g, " ").trim().toLowerCase();
  if (said.length < 3) return null;
  const rows = await tx
    .selectFrom("guardians")
    .select("id")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where((is) => is(is.fn<string>("lower", ["name"]), "=", said))
    // Two who share one address are told apart by nobody here; neither bears a borrowed name.
    .where((is) =>
      is(is.fn.coalesce(is.fn<string>("lower", ["email"]), is.val("")), "<>", address.toLowerCase()),
    )
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}
