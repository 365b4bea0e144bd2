import { messageIds } from "./headers.ts";

/** What a report says became of one of our letters (RFC 3464). */
export type DeliveryReport = {
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`; null when the report does not say. */
  action: string | null;
  /** RFC 3463, such as 5.1.1; null when it does not say. */
  status: string | null;
  recipient: string | null;
  /** Message-IDs found in the mail that was given back. */
  about: string[];
};

const mostWords = 512 * 1024;

/**
 * Reads a report from its parts: the machine-readable one when there is one, else the first permanent status code in
 * its words. The returned mail tells which letter it was.
 */
export function deliveryReport(parts: { type: string; words: string }[], text: string): DeliveryReport {
  const status = parts.find(({ type }) => type.startsWith("message/") && type.includes("delivery-status"));
  const blocks = status
    ? status.words
        .slice(0, mostWords)
        .split(/\r?\n\r?\n/)
        .map(fieldsOf)
    : [];
  const recipients = blocks.filter((block) => block.has("action") || block.has("final-recipient"));
  const one = recipients.find((block) => block.get("action")?.startsWith("failed")) ?? recipients[0];
  const returned = [...parts.map(({ words }) => words), text].map((words) => words.slice(0, mostWords));
  return {
    action:
      one
        ?.get("action")
        ?.split(/[\s(;]/)[0]
        ?.toLowerCase() ?? null,
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(one?.get("status") ?? "")?.[0] ?? (one ? null : statusIn(text)),
    recipient: addressIn(one?.get("original-recipient") ?? one?.get("final-recipient") ?? ""),
    about: [...new Set(returned.flatMap(idsIn))].slice(0, 20),
  };
}

function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** `rfc822; ana@example.org` */
const addressIn = (field: string): string | null => {
  const address = field
    .slice(field.indexOf(";") + 1)
    .replaceAll(/[<>]/g, "")
    .trim();
  return address.includes("@") ? address : null;
};

function idsIn(words: string): string[] {
  const lines = words.split(/\r?\n/);
  return lines.flatMap((line, at) =>
    /^[>\s]{0,8}(?:x-original-|original-|x-)?message-id:/i.test(line)
      ? messageIds(`${line} ${lines[at + 1] ?? ""}`).slice(0, 1)
      : [],
  );
}

/** A report without a machine-readable part: the code of a mail server that refused for good. */
function statusIn(text: string): string | null {
  const words = text.slice(0, 64 * 1024);
  const precise = /(?:^|[\s(#])(5\.\d{1,3}\.\d{1,3})(?=$|[\s),;:>])/m.exec(words)?.[1];
  if (precise) return precise;
  return /(?:^|[\s:])55[0-4][\s-]/m.test(words) ? "5.0.0" : null;
}
