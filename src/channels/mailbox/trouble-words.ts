import type { Mailbox } from "../../store/mailboxes/settings.ts";
import { providers } from "./providers/providers.ts";
import type { Trouble } from "./trouble.ts";

/** What is wrong with a mailbox and what to do, each as a sentence. A code that nobody knows is told as a connection that breaks. */
export function troubleWords(
  trouble: string,
  { host, port, user, signIn, inbox, spam }: Omit<Mailbox, "secret">,
): { says: string; todo: string } {
  const provider = signIn === "password" ? "The provider" : providers[signIn].name;
  const words: Record<Trouble, { says: string; todo: string }> = {
    host_unknown: {
      says: `No server is called ${host}.`,
      todo: "Check how the host is written, and that this machine can look up names.",
    },
    refused: {
      says: `${host} does not answer at port ${port}.`,
      todo: "Check the port, and that no firewall stands between.",
    },
    silent: {
      says: `${host} is silent.`,
      todo: "It is tried again by itself. If it stays so, check the port and the firewall.",
    },
    certificate: {
      says: `The certificate of ${host} is not one that can be trusted.`,
      todo: "Check how the host is written; its certificate has to bear that name and be in date.",
    },
    no_tls: {
      says: `${host} does not speak this kind of encryption at port ${port}.`,
      todo: "Choose TLS with port 993, or STARTTLS with port 143.",
    },
    sign_in: {
      says: `${host} does not let ${user} in.`,
      todo:
        signIn === "password"
          ? "Check the address and the password. Some providers want a password made for programs."
          : "Check that IMAP is allowed for this mailbox, and sign in again.",
    },
    no_secret: {
      says: "What lets us in was sealed with a key that is not here any more.",
      todo: "Write the password again, or sign in again.",
    },
    not_signed_in: {
      says: signIn === "password" ? "No password is kept." : `Nobody has signed in with ${provider} yet.`,
      todo: signIn === "password" ? "Write the password." : "Sign in.",
    },
    grant_over: {
      says: `${provider} does not let us in any more.`,
      todo: "Sign in again. Mail that comes meanwhile stays in the mailbox and is taken in then.",
    },
    grant_late: {
      says: `${provider} did not renew our sign-in when it was asked.`,
      todo: "It is asked again by itself. If it stays so, sign in again.",
    },
    no_inbox: { says: `There is no folder called “${inbox}”.`, todo: "Check how the folder is written." },
    no_spam: {
      says: `There is no folder called “${spam}”, so what is held for spam is not seen.`,
      todo: "Check how the folder is written.",
    },
    no_target: { says: "The folder to move mail to is not there.", todo: "Check how the folder is written." },
    broken: {
      says: "The connection breaks again and again.",
      todo: "It is tried again by itself. If it stays so, ask whoever runs the mail server.",
    },
  };
  return words[trouble as Trouble] ?? words.broken;
}
