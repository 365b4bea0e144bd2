import type { Receive } from "../../inquiry/command.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import { newReference } from "../../store/new-reference.ts";
import type { Triage } from "../../triage/message.ts";
import type { Danger } from "../danger-of.ts";
import { plainAddress } from "./addresses.ts";
import { isNobody } from "./automatic.ts";
import type { Original } from "./kept-mail.ts";
import type { Understood } from "./understand.ts";
import { childMeant, type Known } from "./who-wrote.ts";

/** The inquiry that a mail of a person becomes. */
export function inquiryOf(
  original: Original,
  mail: Understood,
  known: Known | null,
  found: Triage,
  danger: Danger | null,
): Receive {
  // A form sends as nobody and names the parent as the one to answer. No other Reply-To leads our letters away.
  const writer = mail.sender && mail.replyTo && isNobody(mail.sender.address) ? mail.replyTo : mail.sender;
  const address = writer?.address ?? plainAddress(original.envelope_from);
  const name = known?.name ?? (writer && !writer.name.includes("@") ? writer.name : "");
  const child = known && childMeant(known.children, `${mail.subject}\n${mail.text}`);
  return {
    kind: "receive",
    id: newId(),
    reference: newReference(),
    source: "mail",
    receivedAt: original.at,
    type: found.type,
    topic: found.topic,
    language: known?.language ?? found.language,
    question: keep(mail.text),
    ...(mail.quoted && { quoted: keep(mail.quoted) }),
    original: original.id,
    ...(mail.subject && { subject: keep(mail.subject) }),
    ...(name && { guardianName: keep(name) }),
    ...(address && { email: keep(address) }),
    ...(known && { guardian: known.id }),
    ...(child && { student: child.id }),
    ...(mail.unreadable && { unreadable: true }),
    ...(original.whole_bytes !== null && { tooLong: true }),
    ...(danger && { danger }),
  };
}
