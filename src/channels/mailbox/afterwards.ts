import type { ImapFlow } from "imapflow";
import type { MailFolder } from "../../store/mailbox-tables.ts";
import type { Mailbox } from "../../store/mailboxes/settings.ts";
import { stillOpen } from "./connect.ts";
import type { Listed } from "./list-mails.ts";

/**
 * Says in the mailbox that a mail was taken, as the school wants it: marked as read, moved, or nothing. Only ever after it
 * is committed here. What lies in the spam folder is never touched. A server that refuses changes nothing: the mail is ours.
 */
export async function afterwards(
  { afterwards: how, movedTo }: Mailbox,
  client: ImapFlow,
  folder: MailFolder,
  { uid, isSeen }: Listed,
): Promise<void> {
  if (folder === "spam" || how === "leave") return;
  const one = String(uid);
  const refused = () => stillOpen(client);
  if (!isSeen) await client.messageFlagsAdd(one, ["\\Seen"], { uid: true }).catch(refused);
  stillOpen(client);
  if (how === "move" && movedTo) await client.messageMove(one, movedTo, { uid: true }).catch(refused);
}
