import type { ImapFlow } from "imapflow";
import type { Mailbox } from "../../store/mailboxes/settings.ts";
import { connect } from "./connect.ts";
import { type Passes, passOf } from "./pass-of.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

const patience = { connect: 10_000, answer: 10_000, idle: 60_000 };

/** Signs in to a mailbox and looks whether its folders are there, as a careful colleague would; null when all is well. Reads no mail. */
export async function checkMailbox(it: Passes, mailbox: Mailbox): Promise<Trouble | null> {
  let client: ImapFlow | undefined;
  try {
    client = await connect(mailbox, await passOf(it, mailbox), patience);
    if (!(await isThere(client, mailbox.inbox))) return "no_inbox";
    if (mailbox.spam && !(await isThere(client, mailbox.spam))) return "no_spam";
    if (mailbox.movedTo && !(await isThere(client, mailbox.movedTo))) return "no_target";
    return null;
  } catch (error) {
    return troubleOf(error);
  } finally {
    client?.close();
  }
}

async function isThere(client: ImapFlow, folder: string): Promise<boolean> {
  try {
    await client.mailboxOpen(folder, { readOnly: true });
    return true;
  } catch (error) {
    if (!client.usable) throw error;
    return false;
  }
}
