import { addressesOf } from "./report-words.ts";

/** The machine-readable fields about one address (RFC 3464, 2.3). */
export type RecipientBlock = {
  address: string | null;
  original: string | null;
  action: string;
  status: string | null;
  said: string;
};

const most = { lines: 20_000, line: 2_000, blocks: 200 };
const own = ["original-recipient", "final-recipient", "action", "status"];

/** The blocks of the part that is meant for machines, or of the same fields where a server wrote them among its words. */
export function recipientBlocks(
  parts: readonly { type: string; words: string }[],
  text: string,
): RecipientBlock[] {
  const status = parts.filter(({ type }) => /^message\/(?:global-)?delivery-status/.test(type));
  const words = status.map((part) => part.words).join("\n\n");
  const source = words || (/^final-recipient[ \t]*:/im.test(text) ? text : "");
  return blocksIn(source).map((fields) => ({
    address: one(fields.get("final-recipient")) ?? one(fields.get("original-recipient")),
    original: one(fields.get("original-recipient")),
    action: (fields.get("action") ?? "").split(/[\s(;]/)[0]?.toLowerCase() ?? "",
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get("status") ?? "")?.[0] ?? null,
    said: [fields.get("diagnostic-code"), fields.get("x-display-name"), fields.get("status")].join("\n"),
  }));
}

const one = (field: string | undefined): string | null => {
  if (field === undefined) return null;
  const words = field.slice(field.indexOf(";") + 1);
  // A name before the @ may stand in quotes (RFC 5321, 4.1.2).
  const quoted = /^\s*<?("[^"\\]{1,64}"@[\w.-]{1,253})>?\s*$/.exec(words)?.[1];
  return quoted ?? addressesOf(words)[0] ?? null;
};

/**
 * A field that a block has already begins the next one, and so does an empty line after a whole block: some servers
 * leave the empty lines out, others put them between the fields.
 */
function blocksIn(words: string): Map<string, string>[] {
  const blocks: Map<string, string>[] = [];
  let fields = new Map<string, string>();
  let last = "";
  let isApart = false;
  const flush = () => {
    if (fields.has("final-recipient") || (fields.has("action") && fields.has("original-recipient")))
      blocks.push(fields);
    fields = new Map();
  };
  for (const raw of words.split(/\r?\n/, most.lines)) {
    if (blocks.length >= most.blocks) break;
    const line = raw.slice(0, most.line);
    if (/^[ \t]+\S/.test(line) && last) {
      const before = fields.get(last) ?? "";
      if (before.length < 4 * most.line) fields.set(last, `${before} ${line.trim()}`);
      continue;
    }
    last = "";
    if (line.trim() === "") {
      isApart = true;
      if (own.slice(1).every((name) => fields.has(name))) flush();
    }
    const colon = line.indexOf(":");
    if (colon < 1 || colon > 60) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    const isNext = isApart && last === "original-recipient" && fields.has("final-recipient");
    if (isNext || (fields.has(last) && own.includes(last))) flush();
    if (own.includes(last)) isApart = false;
    if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
  }
  flush();
  return blocks;
}
