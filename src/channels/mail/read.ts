import type { Command } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import { type Desk, perform } from "../../perform.ts";
import { ask, type Database, inside, together } from "../../store/database.ts";
import { keep } from "../../store/keep.ts";
import { noSpam } from "../../store/mailboxes/spam.ts";
import { theDesk, type Who } from "../../store/record/gather.ts";
import { schoolFacts } from "../../store/school-facts.ts";
import { triage } from "../../triage/triage.ts";
import { dangerOf } from "../danger-of.ts";
import { sameAddress } from "./addresses.ts";
import type { Automatic } from "./automatic.ts";
import { findLetter, type Reported, statusOfBounce } from "./find-letter.ts";
import { findThread, type Thread } from "./find-thread.ts";
import { cameBack, type Heartbeat } from "./heartbeat.ts";
import { inquiryOf } from "./inquiry-of-mail.ts";
import { keptMail, type Original } from "./kept-mail.ts";
import type { OwnReader } from "./own/check-apart.ts";
import { passMarked } from "./pass-marked.ts";
import { tellIdentity } from "./tell-identity.ts";
import type { Understood } from "./understand.ts";
import { understandMail } from "./understand-mail.ts";
import { type Belongs, besides, whereItBelongs } from "./where-it-belongs.ts";
import { type Known, whoWrote } from "./who-wrote.ts";
import { withoutItsEnd } from "./without-its-end.ts";

/** `authservId`: what the school's own mail server calls itself in Authentication-Results; without it none is believed. */
export type Reader = Desk & { replySecret: Buffer; authservId?: string | undefined } & OwnReader & {
    heartbeat?: Heartbeat | undefined;
  };

/** What we know around a mail, read in one transaction before anything is decided. */
type Around = {
  thread: Thread | null;
  known: Known | null;
  automatic: Automatic | null;
  reported: Reported | null;
  belongs: Belongs;
};

type Plan = { inquiry?: string; who: Who; command: Command } | null;

const intake = theDesk("intake");

/**
 * Reads a kept mail and lets it become what it is: a new inquiry, a message on one, a report of a letter that came back,
 * or machine mail that is kept and nothing more. Reading it twice changes nothing. `person`: who looked at a mail that
 * nobody owns and says that a person wrote it. Answers with the inquiry that has it now.
 */
export async function readOriginal(
  reader: Reader,
  place: Place,
  id: string,
  person?: Who,
): Promise<string | null> {
  const original = await keptMail(reader.db, place, id);
  if (!original || (person ? original.inquiry_id : original.read_at) !== null) return null;
  if (await cameBack(reader, place, original)) return null;
  const read = await understandMail(original.raw, original.envelope_from);
  const mail = original.whole_bytes === null ? read : withoutItsEnd(read, original.whole_bytes);
  const around = await inside(reader.db, { district: place.district, schools: [place.school] }, (tx) =>
    lookAround(tx, reader, place, original, mail),
  );
  if (person && original.spam) await noSpam(reader.db, place, id);
  const plan = person
    ? planFor({ ...original, spam: false }, mail, { ...around, automatic: null })
    : planFor(original, mail, around);
  let inquiry: string | null = null;
  if (plan) {
    const key = { key: `mail:${original.id}`, digest: original.sha256 };
    const performed = await perform(reader, { ...place, ...plan, ...(person && { who: person }), key });
    if ("refused" in performed) throw new Error(`a mail was refused under ${performed.refused.clause}`);
    inquiry = performed.inquiry.id;
    if (plan.command.kind === "receive" || plan.command.kind === "addMessage")
      await tellIdentity(reader, place, original, mail.sender, performed.inquiry);
  }
  await ask(
    reader.db,
    { district: place.district, schools: [place.school] },
    reader.db
      .updateTable("originals")
      .set({ read_at: reader.now(), inquiry_id: inquiry })
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("id", "=", original.id)
      .where(person ? "inquiry_id" : "read_at", "is", null),
  );
  if (!plan && !person) await passMarked(reader, place, original.id, mail.sender);
  return inquiry;
}

async function lookAround(
  tx: Database,
  { mailDomain, replySecret, now }: Reader,
  place: Place,
  original: Original,
  mail: Understood,
): Promise<Around> {
  const sender = mail.sender?.sole ? mail.sender.address : null;
  const local = original.envelope_to.split("@")[0] ?? "";
  const tag = local.includes("+") ? local.slice(local.indexOf("+") + 1) : "";
  const [thread, known, home] = await together(
    findThread(tx, place, { tag, answers: mail.answers, sender }, replySecret),
    sender ? whoWrote(tx, place, sender) : null,
    schoolFacts(tx, place),
  );
  const { mail_address: address } = home;
  const { subject, sender: says, replyTo } = mail;
  const came = { subject, sender, from: says, replyTo, at: original.at };
  const belongs = await whereItBelongs(tx, place, thread, came, home);
  const from = mail.sender?.address ?? "";
  const ours = from.endsWith(`@${mailDomain.toLowerCase()}`) || sameAddress(from, address);
  const itself = mail.messageId?.toLowerCase().endsWith(`@${mailDomain.toLowerCase()}>`) ?? false;
  const automatic: Automatic | null = ours || itself ? { sort: "loop", sure: true } : mail.automatic;
  // A group that hands on what was sent to the school's own address is no mailing list of somebody's.
  const handedOn =
    automatic?.sort === "list" && mail.listId?.toLowerCase() === address.toLowerCase().replace("@", ".");
  const reported = mail.report ? await findLetter(tx, place, mail.report, thread, now()) : null;
  return { thread, known, automatic: handedOn ? null : automatic, reported, belongs };
}

function planFor(original: Original, mail: Understood, around: Around): Plan {
  const { thread, known, automatic, reported, belongs } = around;
  const found = triage({
    // What no parser can read may still hold the words that matter most.
    text: mail.unreadable ? original.raw.subarray(0, 20_000).toString("utf8") : mail.text,
    subject: mail.subject,
    channel: "mail",
    attachments: mail.files,
    ...(known && { language: known.language }),
  });
  const danger = dangerOf(found);
  // What lay in the spam folder waits for a person, and nobody is answered; but danger waits for nobody.
  if (original.spam && !danger && !reported) return null;
  // What only looks like a machine's is a person's when we know them, when they answer us, or when somebody may be in danger.
  const human = !automatic || (!automatic.sure && (known || thread?.by === "guardian" || danger));
  if (!human) return machine(original, mail, automatic.sort, thread, reported);
  if (thread && !belongs.begins) {
    const guardian = thread.by === "guardian";
    const who: Who = guardian
      ? { actor: { kind: "guardian", id: thread.inquiry.guardian }, name: "The parent", roles: [] }
      : intake;
    const command: Command = {
      kind: "addMessage",
      text: keep(mail.text),
      source: "mail",
      from: thread.by,
      ...(mail.quoted && { quoted: keep(mail.quoted) }),
      original: original.id,
      ...(original.whole_bytes !== null && { tooLong: true }),
      ...(danger && { danger }),
      ...besides(mail, thread.by, belongs),
    };
    return { inquiry: thread.inquiry.id, who, command };
  }
  return {
    who: intake,
    command: {
      ...inquiryOf(original, mail, known, found, danger),
      ...belongs.begins,
      ...(belongs.tricks.length > 0 && { tricks: belongs.tricks }),
    },
  };
}

/** Never acknowledged, never reopens, never stops a clock. */
function machine(
  original: Original,
  mail: Understood,
  sort: string,
  thread: Thread | null,
  reported: Reported | null,
): Plan {
  const status = mail.report ? statusOfBounce(mail.report) : null;
  const letter = reported?.inquiry.letters.find(({ id }) => id === reported.letter);
  if (reported && letter && status && letter.state !== "bounced")
    return {
      inquiry: reported.inquiry.id,
      who: theDesk("post"),
      command: { kind: "recordDelivery", letter: letter.id, outcome: { state: "bounced", status } },
    };
  const inquiry = reported?.inquiry ?? thread?.inquiry;
  return inquiry
    ? {
        inquiry: inquiry.id,
        who: intake,
        command: { kind: "addMachineMessage", sort, original: original.id },
      }
    : null;
}
