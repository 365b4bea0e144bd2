import { sameAddress } from "./addresses.ts";
import { type Headers, header, messageIds } from "./headers.ts";
import { isDelay } from "./is-delay.ts";
import { fromNotification } from "./notification.ts";
import { type RecipientBlock, recipientBlocks } from "./report-blocks.ts";
import { addressesOf, reportWords } from "./report-words.ts";
import { type Reason, reasonOf } from "./return-reason.ts";
import { statusIn } from "./return-status.ts";

/** What a report says of one address. `permanent`: trying again with the same mail will not help (RFC 3463, class 5). */
export type Returned = {
  recipient: string;
  /** The address that we wrote to, where a server handed the mail on to another one. */
  original?: string;
  action: "failed" | "delayed" | "delivered";
  status: string;
  reason: Reason;
  permanent: boolean;
};

/** What a report says became of one of our letters (RFC 3464). */
export type DeliveryReport = {
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`; null when the report does not say. */
  action: string | null;
  /** RFC 3463, such as 5.1.1; null when it does not say. */
  status: string | null;
  recipient: string | null;
  /** Message-IDs found in the mail that was given back. */
  about: string[];
  recipients: Returned[];
};

export type ReportPart = { type: string; words: string };

const mostWords = 512 * 1024;

/**
 * Reads a report: the machine-readable part when there is one, else its words, in the manner of many servers. The
 * returned mail tells which letter it was. `body`: the bytes below the head as words, for mails whose parts are so
 * broken that no parser finds them. Linear in the length, whatever stands there.
 */
export function deliveryReport(
  parts: ReportPart[],
  text: string,
  headers?: Headers,
  body = "",
): DeliveryReport {
  const returned = [...parts.map(({ words }) => words), text].map((words) => words.slice(0, mostWords));
  const told = returnedMail(parts, text, headers);
  const recipients = told.length > 0 ? told : returnedMail([], body, headers);
  const one = recipients.find(({ action }) => action === "failed") ?? recipients[0];
  return {
    action: one?.action ?? null,
    status: one?.status ?? null,
    recipient: one?.original ?? one?.recipient ?? null,
    about: [...new Set(returned.flatMap(idsIn))].slice(0, 20),
    recipients,
  };
}

function returnedMail(parts: ReportPart[], text: string, headers?: Headers): Returned[] {
  const words = text.slice(0, mostWords);
  const named = (name: string) => (headers ? addressesOf(header(headers, name)) : []);
  const failed = named("x-failed-recipients");
  const blocks = recipientBlocks(parts, words);
  const told = blocks.flatMap((block, at) => {
    const recipient =
      block.address ?? failed[at] ?? reportWords(words, { failed, ours: named("to") })[0]?.recipient;
    return recipient ? [fromBlock(block, recipient, words)] : [];
  });
  if (told.length > 0) return told;
  const noticed = fromNotification(words);
  if (noticed) return noticed;
  const delayed = isDelay(words, headers ? header(headers, "subject") : "");
  const copies = parts.map((part) => `\nContent-Type: message/rfc822\n\n${part.words.slice(0, 20_000)}`);
  const ours = [...named("to"), ...named("from"), ...named("delivered-to")];
  return reportWords([words, ...copies].join("\n"), {
    failed,
    ours: ours.map((one) => one.toLowerCase()),
  }).flatMap(({ recipient, said, alone }) => {
    const status = statusIn(said);
    const reason = reasonOf(status ?? "", said);
    if (!status && reason === "unknown" && failed.length === 0 && !delayed && !alone) return [];
    return [finish({ recipient, action: delayed ? "delayed" : "failed", status, reason })];
  });
}

function fromBlock(block: RecipientBlock, recipient: string, text: string): Returned {
  const action = actionOf(block.action, block.status);
  const said = block.said.trim().length > 8 ? block.said : text.slice(0, 4_000);
  const found = statusIn(block.said);
  // "5.0.0" with "550 5.1.1" beside it is 5.1.1.
  const isVague = !block.status || block.status.endsWith(".0.0");
  const status = isVague && found && (!block.status || found[0] === block.status[0]) ? found : block.status;
  const original = block.original && !sameAddress(block.original, recipient) ? block.original : null;
  return finish({
    recipient,
    ...(original && { original }),
    action,
    status,
    reason: reasonOf(status ?? "", said),
  });
}

function actionOf(action: string, status: string | null): Returned["action"] {
  if (action === "delayed" || action === "failed") return action;
  if (["delivered", "relayed", "expanded"].includes(action) || status?.startsWith("2.")) return "delivered";
  return "failed";
}

function finish(found: Omit<Returned, "status" | "permanent"> & { status: string | null }): Returned {
  const usual = {
    failed: found.reason === "expired" ? "5.4.7" : "5.0.0",
    delayed: "4.0.0",
    delivered: "2.0.0",
  };
  const status = found.status ?? usual[found.action];
  return { ...found, status, permanent: found.action === "failed" && status.startsWith("5.") };
}

/** The Message-IDs that stand in a head within some words, whichever name its field has. */
function idsIn(words: string): string[] {
  const found: string[] = [];
  for (const { index } of words.matchAll(/message-id:/gi)) {
    const before = words.slice(Math.max(0, index - 40), index);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    if (/^[>\s]{0,8}(?:x-original-|original-|x-)?$/i.test(line))
      found.push(
        ...messageIds(
          words
            .slice(index, index + 600)
            .split(/\r?\n/, 2)
            .join(" "),
        ).slice(0, 1),
      );
    if (found.length >= 20) break;
  }
  return found;
}
