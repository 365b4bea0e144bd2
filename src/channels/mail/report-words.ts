/** One address that a report in plain words speaks of, and what it says of it. `alone`: nothing else stands in its line. */
export type Told = { recipient: string; said: string; alone: boolean };

const most = { lines: 1_500, line: 1_000, recipients: 100, said: 4_000 };

/** How servers begin the copy of the mail that they give back, in lower case, without dashes. */
const copies = [
  "below this line is a copy",
  "this is a copy of the message",
  "this is a copy of your message",
  "below is a copy of the original",
  "included is a copy of the message",
  "a copy of the original message",
  "message headers follow",
  "message header follow",
  "message text follows",
  "original message follow",
  "original message header",
  "original headers",
  "original mail info",
  "the header of the original message",
  "the headers of the original message",
  "the original message headers",
  "returned message follow",
  "unsent message follow",
  "unsent message below",
  "undelivered message follow",
  "the following is a copy",
  "content-type: message/rfc822",
  "content-type: text/rfc822-headers",
];
const drawn = [
  "original message",
  "returned message",
  "undelivered message",
  "message header",
  "your message",
];

/** Where the copy of our own mail begins; the number of lines when there is none. */
function copyBegins(lines: readonly string[]): number {
  const at = lines.findIndex((line) => {
    if (/^(?:received|return-path|dkim-signature|x-received|arc-seal|x-originating-ip):/i.test(line))
      return true;
    const words = line.trim().toLowerCase();
    const bare = words.replace(/^[\s\-=_*|.>#]+/, "");
    if (copies.some((copy) => bare.startsWith(copy))) return true;
    return bare !== words && drawn.some((one) => bare.startsWith(one)) && !/\b(?:was|could|has)\b/.test(bare);
  });
  return at < 0 ? lines.length : at;
}

/**
 * Reads a report that only people were meant to read: which addresses it names as those that failed, and what it says
 * of each. `failed`: addresses that its headers name. `ours`: who gets the report, never the one that failed.
 */
export function reportWords(text: string, { failed, ours }: { failed: string[]; ours: string[] }): Told[] {
  const all = text.slice(0, most.lines * 400).split(/\r?\n/, most.lines);
  const lines = all.map((line) => line.slice(0, most.line));
  const report = lines.slice(0, copyBegins(lines));
  const found = report.flatMap((line, at) => addressesIn(line).map((one) => ({ ...one, at })));
  const others = found.filter(({ address }) => !ours.includes(address.toLowerCase()));
  const named = failed.map((address) => ({
    address,
    at: found.find((one) => one.address.toLowerCase() === address.toLowerCase())?.at ?? 0,
  }));
  const best = [3, 2, 1]
    .map((rank) => others.filter((one) => one.rank === rank))
    .find((some) => some.length > 0);
  const chosen = named.length > 0 ? named : (best ?? toOf(lines.slice(report.length), found, report.length));
  const once = chosen.filter(
    ({ address }, at) =>
      chosen.findIndex((one) => one.address.toLowerCase() === address.toLowerCase()) === at,
  );
  const whole = report.join("\n");
  return once.slice(0, most.recipients).map(({ address, at }) => {
    const alone = (report[at] ?? "").replaceAll(/[\s<>•*:;,.-]+$|^[\s<>•*-]+/g, "") === address;
    if (once.length === 1) return { recipient: address, said: whole.slice(0, 4 * most.said), alone };
    const next = Math.min(...once.map((other) => other.at).filter((other) => other > at), report.length);
    return { recipient: address, said: report.slice(at, next).join("\n").slice(0, most.said), alone };
  });
}

/** Without an address in its own words: the one to whom the mail that came back was addressed. */
function toOf(copy: string[], found: { address: string; at: number }[], end: number) {
  const to = copy.find((line) => /^(?:to|x-envelope-to|rcpt to)\s*:/i.test(line));
  const [first] = to ? addressesIn(to) : [];
  const only = found.length === 1 ? found : [];
  return first ? [{ address: first.address, at: Math.max(0, end - 1) }] : only;
}

const labels =
  /(?:rcpt|recipient|deliver|address|user|failed|fail|account|mailbox|unknown|addressee|\bto\b|sent|reach|empfänger|destinataire|destinatario|получател)/i;
const never =
  /(?:\bfrom\b|sender|contact|https?:|mailto:|message-id|postmaster at|questions|for assistance|by$|abuse)/i;

/** The addresses in a line: 3 stands at its beginning, 2 after a word such as "recipient", 1 somewhere, 0 is another's. */
function addressesIn(line: string): { address: string; rank: number }[] {
  const found: { address: string; rank: number }[] = [];
  for (let at = line.indexOf("@"); at >= 0 && found.length < 20; at = line.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < 128 && isLocal(line[start - 1] ?? "") && !isEdge(line, start)) start--;
    let end = at + 1;
    while (end < line.length && end - at < 254 && /[\w.-]/.test(line[end] ?? "")) end++;
    const address = `${line.slice(start, at)}${line.slice(at, end).replace(/[.-]+$/, "")}`;
    if (start === at || address.endsWith("@")) continue;
    found.push({ address, rank: rankOf(line.slice(0, start)) });
  }
  return found;
}

/** The addresses in some words, in their order. */
export const addressesOf = (words: string): string[] =>
  words
    .slice(0, 20_000)
    .split(/\r?\n/)
    .flatMap((line) => addressesIn(line.slice(0, most.line)).map(({ address }) => address));

const isLocal = (sign: string) => /[^\s<>()[\]{}"',;:|@\\]/.test(sign);

/** Where words are written without spaces, a word of theirs may stand before a name in our letters. */
const isEdge = (line: string, start: number): boolean =>
  /[\w.+-]/.test(line[start] ?? "") &&
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}：]/u.test(line[start - 1] ?? "");

function rankOf(before: string): number {
  if (/^[\s*"'<>\-•\d.:,]*$/.test(before)) return 3;
  if (never.test(before.slice(-60))) return 0;
  return labels.test(before) ? 2 : 1;
}
