import { providers } from "../../channels/mailbox/providers/providers.ts";
import { troubleWords } from "../../channels/mailbox/trouble-words.ts";
import { plural } from "../desk/left-words.ts";
import { type SchoolClock, whenWords } from "../desk/when-words.ts";
import type { DeskSide } from "../desk-side.ts";
import type { State } from "../ui/state.ts";

type Read = Awaited<ReturnType<DeskSide["mailboxes"]["read"]>>[number];

/** A mailbox and how it is doing, in words. */
export type MailboxLine = {
  id: string;
  user: string;
  state: State;
  stands: string;
  /** What is wrong and what to do. */
  trouble: { says: string; todo: string } | null;
  facts: { name: string; value: string }[];
  active: boolean;
  /** How its provider is called, where people sign in there. */
  provider: string | null;
  signing:
    | { by: "device"; code: string; at: string; until: string }
    | { by: "page"; at: string; until: string }
    | { by: "over"; says: string }
    | null;
};

const quiet = 10 * 60_000;
const week = 7 * 24 * 3_600_000;
const secured = { tls: "TLS", starttls: "STARTTLS", none: "without encryption" };

/** How a mailbox stands, the gravest first. */
function standing(is: {
  active: boolean;
  isWrong: boolean;
  endsSoon: boolean;
  isNew: boolean;
}): [State, string] {
  if (!is.active) return ["waiting", "Not looked at"];
  if (is.isWrong) return ["missed", "No mail comes in"];
  if (is.endsSoon) return ["due", "Sign in again soon"];
  return is.isNew ? ["open", "Connecting"] : ["met", "Mail comes in"];
}

/** What the list of mailboxes says of one: how it stands, what is wrong with it and what to do. */
export function mailboxLine({ mailbox, state, failed, signing }: Read, clock: SchoolClock): MailboxLine {
  const { id, user, host, port, security, signIn, inbox, spam, active } = mailbox;
  const ago = (at: string | null | undefined) => (at ? Date.parse(clock.now) - Date.parse(at) : quiet + 1);
  const provider = signIn === "password" ? null : providers[signIn].name;
  const { trouble = null, troubleSince = null, lookedAt = null, mailAt = null, grantUntil = null } = state;
  const isNew = lookedAt === null && ago(mailbox.begunAt) < quiet;
  const isQuiet = !trouble && ago(lookedAt) > quiet && !isNew;
  const wrong = trouble
    ? troubleWords(trouble, mailbox)
    : isQuiet
      ? { says: "Nobody has looked at it for a while.", todo: "Is a worker of Answerable running?" }
      : null;
  const endsSoon = grantUntil !== null && Date.parse(grantUntil) - Date.parse(clock.now) < week;
  const [mark, stands] = standing({ active, isWrong: wrong !== null, endsSoon, isNew });
  // The inbox is read all the same.
  const isPartial = trouble === "no_spam" || (trouble === "grant_late" && ago(lookedAt) < quiet);
  return {
    ...{ id, user, active, provider, state: isPartial && active ? "due" : mark },
    stands: isPartial && active ? "Needs a look" : stands,
    trouble: active ? wrong : null,
    facts: [
      { name: "Server", value: `${host}, port ${port}, ${secured[security]}` },
      { name: "Sign-in", value: provider ? `with ${provider}` : "with a password" },
      { name: "Folders", value: spam ? `${inbox}, and ${spam} as probably spam` : inbox },
      { name: "Last looked", value: lookedAt ? whenWords(lookedAt, clock) : "never" },
      { name: "Last mail", value: mailAt ? whenWords(mailAt, clock) : "none yet" },
      ...(active && trouble && troubleSince
        ? [{ name: "Wrong since", value: whenWords(troubleSince, clock) }]
        : []),
      ...(failed ? [{ name: "To fetch again", value: plural(failed, "mail") }] : []),
      ...(grantUntil
        ? [{ name: `${provider ?? "Provider"} lets us in`, value: `until ${whenWords(grantUntil, clock)}` }]
        : []),
    ],
    signing:
      signing?.by === "device"
        ? { by: "device", code: signing.userCode, at: signing.at, until: whenWords(signing.until, clock) }
        : signing?.by === "page"
          ? { by: "page", at: signing.at, until: whenWords(signing.until, clock) }
          : signing && {
              by: "over",
              says:
                signing.because === "late"
                  ? "The code was not typed in time. Begin again."
                  : `${provider ?? "The provider"} said no. Begin again.`,
            },
  };
}
