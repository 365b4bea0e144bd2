import { type Headers, header } from "./headers.ts";

/** Programs that let nobody through who did not answer a question first. */
const domains = [
  "boxbe.com",
  "spamarrest.com",
  "mailinblack.com",
  "spamlion.com",
  "digiportal.com",
  "bluebottle.com",
  "vanquish.com",
  "0spam.com",
  "sendio.com",
  "spamdrain.com",
];

const sayings = [
  "you are human",
  "you're human",
  "you are a human",
  "you are a real person",
  "a real person",
  "not a robot",
  "not a spammer",
  "not spam",
  "verify your address",
  "verify your email",
  "verify yourself",
  "confirm your message",
  "confirm your email",
  "confirm your identity",
  "confirm delivery",
  "confirm that you sent",
  "authenticate your",
  "message is being held",
  "message has been held",
  "message is on hold",
  "held until",
  "waiting for your confirmation",
  "awaiting verification",
  "will be delivered once",
  "will then be delivered",
  "before your message can be delivered",
  "approved senders",
  "approved list",
  "allowed senders",
  "guest list",
  "whitelist",
  "only have to do this once",
  "need to do this once",
  "protected by",
  "unsolicited",
  "vous authentifier",
  "message est en attente",
  "mail est en attente",
  "demandée qu'une seule fois",
  "nicht von einem roboter",
  "confirme que es una persona",
  "confirmar o envio",
];

/**
 * Does this mail ask the sender to prove that they are a person? Never answered: two such machines would write to each
 * other for ever. `sure` where the program names itself; else two of its usual sayings and a way to answer are needed.
 */
export function challenge(
  headers: Headers,
  { from, subject, text }: { from: string; subject: string; text: string },
): { sure: boolean } | null {
  const domain = from.slice(from.lastIndexOf("@") + 1).toLowerCase();
  const local = from.slice(0, Math.max(0, from.lastIndexOf("@"))).toLowerCase();
  const said = text.slice(0, 4_000).toLowerCase();
  const told = sayings.filter(
    (words) => said.includes(words) || subject.toLowerCase().includes(words),
  ).length;
  const isProgram =
    [...headers.keys()].some((name) => name.startsWith("x-tmda") || name.startsWith("x-boxbe")) ||
    /^tmda/i.test(header(headers, "x-delivery-agent")) ||
    domains.some((one) => domain === one || domain.endsWith(`.${one}`));
  if (isProgram && told > 0) return { sure: true };
  const waysOn = /https?:\/\/|reply (?:to|with)|répond|cliqu|antworten|click|responder|confirm[+-]/.test(
    said,
  );
  const isConfirm = /(?:^|[+-])confirm(?:[+-]|$)/.test(local);
  if (told > 0 && isConfirm) return { sure: true };
  const answers = ["in-reply-to", "references", "auto-submitted"].some((name) => headers.has(name));
  return told >= 2 && waysOn && answers ? { sure: false } : null;
}
