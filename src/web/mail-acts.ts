import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf, whoIs } from "../access/viewer.ts";
import { sending } from "../afterwards.ts";
import { problemsOf } from "../channels/form/field.ts";
import { type MailAct, mailAct } from "../channels/form/mail-act.ts";
import { joinOriginal } from "../channels/mail/join-original.ts";
import { readOriginal } from "../channels/mail/read.ts";
import { addressDigest } from "../channels/mail/said-before.ts";
import { understandMail } from "../channels/mail/understand-mail.ts";
import type { Command } from "../inquiry/command.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import { writtenAcknowledgement } from "../jobs/acknowledge.ts";
import type { House } from "../jobs/house.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { keep } from "../store/keep.ts";
import { findListed, type Listed, lookAt, putBack, rawOf } from "../store/mail-looks.ts";
import { markAddress, unmarkAddress } from "../store/marked-addresses.ts";
import { digest } from "./submit.ts";

/** What became of an act on the list. `gone`: it is not on the list, because a colleague was faster or it never was. */
export type MailDone =
  | { outcome: "done"; act: MailAct["act"]; inquiry: string | null }
  | { outcome: "refused"; refusal: Refusal }
  | { outcome: "problems"; problems: { field: string; says: string }[] }
  | { outcome: "gone" };

const gone: MailDone = { outcome: "gone" };

/** One way on from a letter or mail on the list; what touches an inquiry goes through the one door. */
export async function actOnMail(
  house: House,
  viewer: StaffViewer,
  given: unknown,
  key: string,
): Promise<MailDone> {
  const read = mailAct.safeParse(given);
  if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
  const said = read.data;
  const { db, now } = house;
  if (said.act === "back") {
    const back = await putBack(db, viewer, said.mail, now());
    if (!back) return gone;
    if (back.kind === "mail") await unmark(house, viewer, back);
    return { outcome: "done", act: "back", inquiry: back.inquiry };
  }
  const listed = await findListed(db, viewer, said.mail);
  if (!listed) return gone;
  const done = (inquiry: string | null = listed.inquiry): MailDone => ({
    ...{ outcome: "done", act: said.act, inquiry },
  });
  const isFree = listed.kind === "mail" && listed.inquiry === null;
  switch (said.act) {
    case "inquiry": {
      const inquiry = isFree && (await readOriginal(house, viewer, listed.id, whoIs(viewer)));
      return inquiry ? done(inquiry) : gone;
    }
    case "join": {
      if (!isFree) return gone;
      const joined = await joinOriginal(house, viewer, { ...said, who: whoIs(viewer) });
      if (!joined)
        return {
          outcome: "problems",
          problems: [{ field: "reference", says: "There is no inquiry of that reference here." }],
        };
      return "refused" in joined ? { outcome: "refused", refusal: joined.refused } : done(joined.inquiry);
    }
    case "mark": {
      if (!isFree) return gone;
      const address = await senderOf(house, viewer, listed);
      if (!address) return gone;
      const mark = { digest: addressDigest(address), staff: viewer.id, reason: said.note };
      await inside(db, scopeOf(viewer), (tx) => markAddress(tx, viewer, mark, now()));
      await lookAt(db, viewer, { ...listed, was: "marked" }, said.note, now());
      return done();
    }
    case "again":
      if (listed.kind === "mail") return (await readAgain(house, viewer, listed)) ? done() : gone;
      if (listed.was === "late") return (await tryNow(house, viewer, listed)) ? done() : gone;
  }
  const commands = await commandsFor(house, viewer, said, listed);
  if (commands.length === 0) return gone;
  for (const [at, command] of commands.entries()) {
    if (!listed.inquiry) break;
    const performed = await perform(house, {
      ...{ district: viewer.district, school: viewer.school, who: whoIs(viewer) },
      ...{ inquiry: listed.inquiry, command },
      key: { key: `${viewer.id}:${key}${at || ""}`, digest: digest(given) },
    });
    if ("refused" in performed) return { outcome: "refused", refusal: performed.refused };
  }
  if (said.act === "looked" || said.act === "rang")
    await lookAt(db, viewer, listed, listed.inquiry ? null : said.note, now());
  return done();
}

/** What the record is told, where there is an inquiry that can be told; nothing where the way is none for this. */
async function commandsFor(
  house: House,
  viewer: StaffViewer,
  said: MailAct,
  listed: Listed,
): Promise<Command[]> {
  const mayAcknowledge = listed.kind === "stopped" && may(viewer.roles, "acknowledge");
  switch (said.act) {
    case "looked":
      return [{ kind: "note", note: keep(said.note) }];
    case "rang": {
      if (listed.kind === "mail") return [];
      const told: Command = { kind: "note", note: keep(`Told by telephone: ${said.note}`) };
      // Who was rung has heard that the question is here.
      return mayAcknowledge ? [{ kind: "acknowledge", how: "spoken" }, told] : [told];
    }
    case "acknowledge": {
      const letter = mayAcknowledge && (await writtenAcknowledgement(house, viewer, listed.id));
      return letter ? [{ kind: "acknowledgeByLetter", letter }] : [];
    }
    case "again":
      return listed.kind === "letter" ? [{ kind: "sendAgain", letter: listed.id }] : [];
    default:
      return [];
  }
}

/** A mail that was not read in is read now; one that was cannot be made another one by reading it twice. */
async function readAgain(house: House, viewer: StaffViewer, { id, was }: Listed): Promise<boolean> {
  if (was !== "unread") return false;
  await readOriginal(house, viewer, id);
  return true;
}

/** A letter that waits for its next attempt is tried at once; one that somebody has in hand is left to them. */
const tryNow = (house: House, viewer: StaffViewer, { id }: Listed): Promise<boolean> =>
  inside(house.db, scopeOf(viewer), async (tx) => {
    const row = await tx
      .updateTable("letters")
      .set({ lease_until: null })
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .where("id", "=", id)
      .where("state", "=", "queued")
      .returning("purpose")
      .executeTakeFirst();
    if (row) await house.enqueue(tx, viewer, [sending(id, row.purpose, house.now())]);
    return row !== undefined;
  });

async function senderOf({ db }: House, viewer: StaffViewer, listed: Listed): Promise<string | null> {
  const raw = await rawOf(db, viewer, listed);
  return (raw && (await understandMail(raw)).sender?.address) || null;
}

/** Whoever puts a mail back says that its address is worth a look. */
async function unmark(house: House, viewer: StaffViewer, listed: Listed): Promise<void> {
  const address = await senderOf(house, viewer, listed);
  if (address)
    await inside(house.db, scopeOf(viewer), (tx) => unmarkAddress(tx, viewer, addressDigest(address)));
}
