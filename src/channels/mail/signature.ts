import { isDisclaimer } from "./disclaimer.ts";
import { bare, isBlank, isQuoted, isRule } from "./quote-begins.ts";
import { adverts, checks, machines, sentences, verdicts } from "./signature-words.ts";

const most = { lines: 14, line: 120, disclaimer: 40 };

/**
 * How many of these lines stand before a signature: the mark that RFC 3676 gives it with a short one after it, the
 * telephone's advertisement, a mailing list's foot. All of them when there is none, or when it may be words.
 */
export function signatureBegins(lines: readonly string[]): number {
  let end = trimmedEnd(lines, lines.length);
  for (let round = 0; round < 8; round++) {
    const cut = trimmedEnd(lines, footBegins(lines, end));
    if (cut === end || cut === 0) break;
    end = cut;
  }
  return end;
}

/**
 * How many lines the armour of a signed mail (RFC 9580, 7) takes from here: its head, or the signature itself; 0 where
 * none begins, or none ends.
 */
export function armourAt(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? "").trimEnd();
  if (!line.startsWith("-----BEGIN PGP SIG")) return 0;
  if (line === "-----BEGIN PGP SIGNED MESSAGE-----") {
    let end = at + 1;
    while (/^(?:Hash|Charset|NotDashEscaped): ?\S*\s*$/.test(lines[end] ?? "")) end++;
    return end - at;
  }
  if (line !== "-----BEGIN PGP SIGNATURE-----") return 0;
  const ends = lines
    .slice(at + 1, at + 200)
    .findIndex((one) => one.startsWith("-----END PGP SIGNATURE-----"));
  return ends < 0 ? 0 : ends + 2;
}

function trimmedEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end > 0 && isBlank(lines[end - 1])) end--;
  return end;
}

function footBegins(lines: readonly string[], end: number): number {
  const link = /^[<([]?https?:\S+$/i.test(bare(lines[end - 1])) ? 1 : 0;
  const at = trimmedEnd(lines, end - link) - 1;
  const last = bare(lines[at]).toLowerCase();
  const isCheck = isVirusCheck(last, link > 0);
  if (isCheck || (!link && isAdvert(last))) {
    // Some draw a line above it.
    const above = trimmedEnd(lines, at);
    return /^[-_=*~─—]{3,}$/.test(bare(lines[above - 1])) ? above - 1 : at;
  }
  for (let at = end - 1; at > Math.max(0, end - most.lines); at--) {
    const line = lines[at] ?? "";
    if (isQuoted(line)) break;
    const after = lines.slice(at + 1, end);
    if (/^-- ?$/.test(line) && !speaks(after)) return at;
    if (
      /^_{2,}$/.test(line.trim()) &&
      after.some((words) => /mailing list|mailman|list-|unsubscribe|googlegroups/i.test(words))
    )
      return at;
  }
  return disclaimerBegins(lines, end);
}

/** A parent may end with "He is virus-free": a program's line names where it comes from as well. */
const isVirusCheck = (line: string, hasLink: boolean): boolean =>
  line.length < 200 &&
  (checks.some((words) => line.includes(words)) ||
    (verdicts.some((words) => line.startsWith(words)) && (hasLink || /www\.|https?:/.test(line))));

/** What an office adds below every mail, when a line is drawn above it. */
function disclaimerBegins(lines: readonly string[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - most.disclaimer); at--) {
    if (isQuoted(lines[at])) break;
    if (!isRule(bare(lines[at]?.replaceAll("*", "-").replaceAll("- ", "-"))) || at === end - 1) continue;
    return isDisclaimer(lines.slice(at + 1, end)) ? at : end;
  }
  return end;
}

/** A line that asks, or a postscript, is no signature. */
const speaks = (lines: readonly string[]): boolean =>
  lines.some(
    (line) => line.length > most.line || /[?？؟]/.test(line) || /^\s*(?:p\.?\s?s\.?\b|ps:)/i.test(line),
  );

function isAdvert(line: string): boolean {
  if (line.length < most.line && sentences.test(line)) return true;
  const words = line
    // A link is a name with its address, and some programs praise themselves behind it.
    .replace(/\[([^\][]{1,60})\]\(https?:\S*\)/g, "$1")
    .replace(/\(https?:[^()\s]*\), the best [^,?!]{1,40}$/, "")
    .replace(/[<([]?https?:\S*/g, "")
    .replace(/[\])>]$/, "")
    // "Please excuse my brevity.", and the company that sold the telephone.
    .replace(
      /\. .{0,25}\b(?:brevity|typos|brevedad|brièveté|kürze|brevità|brevidade|beknoptheid)\b.{0,3}$/,
      "",
    )
    .replace(/^(sent from my [\w&-]{2,12}), (?=\w+ (?:galaxy|smartphone|phone|tablet))/, "$1 ")
    .trim();
  if (words.length > 70 || /[,?؟!;]/.test(words) || /\.\s/.test(words)) return false;
  const found = adverts.find((advert) => words.startsWith(advert) || `${words} ` === advert);
  if (!found && !/(?:から送信|を入手|版邮件发送|에서 보냄|gönderildi|gesendet|küldve)\.?$/.test(words))
    return false;
  // "Sent using https://www.zoho.com/mail/": the address alone names the program.
  const named = found === `${words} ` ? (/https?:\S+/.exec(line)?.[0] ?? "") : words;
  const isTheirs = (found?.endsWith(" my ") && named === words) || machines.test(named);
  return isTheirs && words.split(/\s+/).length <= 10;
}
