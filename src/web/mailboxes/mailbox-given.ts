import { z } from "zod";
import type { Problem } from "../../channels/form/field.ts";
import { providers } from "../../channels/mailbox/providers/providers.ts";
import type { Mailbox } from "../../store/mailboxes/settings.ts";

const folder = (says: string) =>
  z
    .string()
    .trim()
    .max(200, "This folder’s name is too long.")
    .regex(/^[^\p{Cc}]*$/u, says);

/** A mailbox as it is typed. */
const typedMailbox = z.object({
  signIn: z.enum(["password", "google", "microsoft"], "Please choose how we sign in."),
  user: z
    .string()
    .trim()
    .min(1, "Please write the mailbox’s address.")
    .max(254, "This address is too long.")
    .regex(/^[^\p{Cc}\s]+$/u, "Please write the address without spaces."),
  host: z
    .string()
    .trim()
    .toLowerCase()
    .max(253, "This name is too long.")
    .regex(
      /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^$/,
      "Please write the name of the mail server, for example imap.school.example.",
    )
    .default(""),
  port: z.union([
    z.literal("").transform(() => 0),
    z.coerce
      .number("Please write a port, for example 993.")
      .int()
      .min(1)
      .max(65_535, "Please write a port from 1 to 65535."),
  ]),
  security: z.enum(["tls", "starttls", "none"], "Please choose how the connection is encrypted."),
  password: z.string().max(1_000, "This password is too long.").default(""),
  clientId: z.string().trim().max(300, "This is too long.").default(""),
  clientSecret: z.string().trim().max(1_000, "This is too long.").default(""),
  tenant: z
    .string()
    .trim()
    .regex(/^[a-zA-Z0-9.-]{0,100}$/, "Please write the organisation’s domain or number.")
    .default(""),
  inbox: folder("Please write the folder’s name.").default(""),
  spam: folder("Please write the folder’s name.").default(""),
  afterwards: z.enum(["seen", "leave", "move"], "Please choose what becomes of a mail there."),
  movedTo: folder("Please write the folder’s name.").default(""),
  begins: z.enum(["now", "unread"]).default("now"),
});
export type MailboxGiven = z.output<typeof typedMailbox>;

const isHere = (host: string) => host === "localhost" || /^127(\.\d{1,3}){3}$/.test(host);

/**
 * What was typed, with what a provider is known for where it was left empty; or what is wrong with it. `before`: the
 * mailbox that is changed. Its secret goes to nobody whom it was not written for: another server or another name needs
 * another one.
 */
export function mailboxGiven(
  typed: Record<string, string>,
  before: Omit<Mailbox, "secret"> | null,
): { given: MailboxGiven } | { problems: Problem[] } {
  const read = typedMailbox.safeParse(typed);
  if (!read.success)
    return {
      problems: read.error.issues.map(({ path, message }) => ({
        field: String(path[0] ?? "user"),
        says: /[.]$/.test(message) ? message : "Please check this field.",
      })),
    };
  const given = { ...read.data };
  const known = given.signIn === "password" ? null : providers[given.signIn];
  given.host ||= known?.host ?? "";
  given.port ||= known?.port ?? (given.security === "tls" ? 993 : 143);
  given.spam ||= typed.spam === undefined ? (known?.spam ?? "") : "";
  given.inbox ||= "INBOX";
  const isOther =
    !before || before.host !== given.host || before.user !== given.user || before.signIn !== given.signIn;
  const problems: Problem[] = [];
  const wrong = (field: keyof MailboxGiven, says: string) => void problems.push({ field, says });
  if (!given.host)
    wrong("host", "Please write the name of the mail server, for example imap.school.example.");
  if (given.security === "none" && !isHere(given.host))
    wrong("security", "Without encryption only a server on this machine may be asked. Choose TLS.");
  if (given.signIn === "password" && !given.password && isOther)
    wrong(
      "password",
      before ? "Please write the password for this server and name." : "Please write the password.",
    );
  if (given.signIn !== "password" && !given.clientId)
    wrong("clientId", `Please write the client id that ${known?.name ?? "the provider"} gave the school.`);
  if (given.afterwards === "move" && !given.movedTo)
    wrong("movedTo", "Please write the folder that mail is moved to.");
  if (given.spam && given.spam === given.inbox)
    wrong("spam", "This is the inbox. Please write the folder for spam.");
  return problems.length > 0 ? { problems } : { given };
}
