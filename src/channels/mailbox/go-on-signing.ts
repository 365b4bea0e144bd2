import { inside } from "../../store/database.ts";
import type { Mailbox } from "../../store/mailboxes/settings.ts";
import { readStates, saySigning } from "../../store/mailboxes/state.ts";
import { openMailbox } from "./mailbox-secret.ts";
import { keepTokens, type Passes } from "./pass-of.ts";
import { providers } from "./providers/providers.ts";
import { askDevice, openSigning, sealSigning } from "./providers/signing.ts";

/** Asks a provider whether a person has typed the code of a sign-in that was begun, when it is time to; true when they have. */
export async function goOnSigning(it: Passes, mailbox: Mailbox): Promise<boolean> {
  if (mailbox.signIn === "password") return false;
  const scope = { district: mailbox.district, schools: [mailbox.school] };
  const now = it.now();
  const states = await inside(it.db, scope, (tx) => readStates(tx, mailbox));
  const signing = openSigning(it.key, mailbox, states.find(({ id }) => id === mailbox.id)?.signing ?? null);
  if (signing?.by !== "device" || signing.nextAt > now) return false;
  const secret = openMailbox(it.key, mailbox) ?? {};
  const provider = (it.providers ?? providers)[mailbox.signIn];
  const said = await askDevice(provider, mailbox, signing, secret, now);
  if ("by" in said) {
    await inside(it.db, scope, (tx) => saySigning(tx, mailbox, sealSigning(it.key, mailbox, said)));
    return false;
  }
  await keepTokens(it, mailbox, said);
  await inside(it.db, scope, (tx) => saySigning(tx, mailbox, null));
  return true;
}
