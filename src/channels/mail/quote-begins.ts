import {
  days,
  dividers,
  endings,
  firsts,
  forwards,
  quoters,
  recipients,
  sayers,
  sendDates,
  subjects,
} from "./quote-words.ts";

const mostLine = 600;

/** A line as it is looked at: its beginning, without marks of direction and of bold type, its digits as ours. */
export function bare(line: string | undefined): string {
  const words = (line ?? "").slice(0, mostLine);
  if (!marks.test(words)) return words.trim();
  return words
    .replaceAll(everyMark, "")
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replaceAll(digits, (digit) => String((digit.charCodeAt(0) - (digit < "०" ? 0 : 6)) & 15))
    .trim();
}
/** Arabic, Persian and Indic digits, whose codes end in 0 to 9 or in 6 to F. */
const digits = /[٠-٩۰-۹०-९]/g;
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff*\u00a0\u202f٠-٩۰-۹०-९]/;
const everyMark = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff*]/g;

/** White space alone, or no line at all. */
export const isBlank = (line: string | undefined): boolean => !/\S/.test(line ?? "");
/** A line that a program marked as a quotation: `>`, at most three spaces in (RFC 3676, 4.5). */
export const isQuoted = (line: string | undefined): boolean => /^[ \t\u00a0]{0,3}>/.test(line ?? "");

/** `---------- Forwarded message`: from here all of it is what they ask about. */
export function isForward(line: string): boolean {
  if (line.length >= 120 || !(drawn.test(line) || line.endsWith(":"))) return false;
  const words = line.toLowerCase();
  return forwards.some((one) => words.includes(one));
}
const drawn = /^(?:[-*_=]{2,}|begin\b|anfang\b|inicio\b|début\b|início\b|inizio\b|начало)/i;

/** `-----Original Message-----`, and how Zoho and Notes write it. */
export function isDivider(line: string): boolean {
  if (/^\S.{0,80} -{2,3}\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}[:.]\d\d/.test(line)) return true;
  if (!/^[-_#=]{2,}/.test(line)) return false;
  const words = line.toLowerCase();
  if (words.startsWith("--") && /\p{L}:? -{2,}$/u.test(words)) {
    const said = words.replace(/[\s:-]+$/, "");
    if (words.includes("@") && endings.some((ending) => said.endsWith(ending))) return true;
  }
  return line.length < 120 && dividers.some((one) => words.includes(one));
}

/** `>>> Oak Hill <desk@example.org> 11/16/2026 9:41 AM >>>`, as GroupWise writes it above the other mail. */
export const isGroupWise = (line: string): boolean =>
  /^>>> ?\S.{3,200}\d{1,2}[:.]\d\d.{0,12}>>>\s*$/.test(line);

/** Words between drawn lines, as programs write them in any language. */
export const isDrawnWords = (line: string): boolean =>
  /^[-_=]{5,}\s?[^\s\p{P}][^.?!,]{0,60}\s?[-_=]{5,}$/u.test(line);

/** A line that is only drawn. */
export const isRule = (line: string): boolean => /^[-_=*~─—]{4,}$/.test(line);

/**
 * How many of these bare lines "On Monday, 16 November, the desk wrote:" takes from here, and whether it names an
 * address; null when it does not begin in this very line: what its writer wrote just above is theirs.
 */
export function attribution(lines: readonly string[], at: number): { long: number; named: boolean } | null {
  let joined = "";
  for (let long = 1; long <= 4; long++) {
    const line = lines[at + long - 1] ?? "";
    // An address that was broken before its bracket: "<desk@example.org" and then ">:".
    const isBracket = brackets.test(line) && joined.lastIndexOf("<") > joined.lastIndexOf(">");
    if (line === "" || (line.startsWith(">") && !isBracket)) return null;
    if (long > 1 && opening.test(line)) return null;
    joined = joined ? `${joined} ${line}` : line;
    if (joined.length > mostLine) return null;
    if (ends.test(joined) && /[\d@]/.test(joined) && isAttribution(joined))
      return { long, named: joined.includes("@") };
    if (ends.test(joined) && (isLikeOne(joined) || isShortOne(joined))) return { long, named: false };
    // Yahoo's program for Android writes the other mail on in the same line.
    const before = long === 1 ? goesOn.exec(line)?.[1] : undefined;
    if (before && opening.test(line) && isAttribution(before)) return { long: 1, named: true };
    if (long === 1 && !opening.test(line) && !dated.test(line)) return null;
  }
  return null;
}
const goesOn = /^([^<>]{20,200}<[^<>\s]{3,200}>[^<>:：]{2,40}[:：])\s{2,9}\S/;
const brackets = /^>\s?(?:\p{L}{1,20}\s?)?[:：]$/u;
const ends = /[:：]$|wrote$/i;

/** How such a line begins, and what a line holds that goes on in the next one. */
const opening =
  /^(?:on|le|am|den|em|el|il|in data|op|w dniu|dnia|pada|vào|tarihinde|στις|в|at|a |på|kl|\p{L}{2,4}\.?,? \d{1,2}[. ]|\d{1,4}[-./年])(?:$|\s|\d)/iu;
const dated = /\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d\b|\d[./-]\d{1,2}[./-]\d/;

/** A person may write "On Monday Ms Ito wrote:"; a mail program gives the minute, or the day with its year or an address. */
function isAttribution(words: string): boolean {
  const minute = /\d{1,2}[:.h]\d\d/.test(words);
  if (endsLikeOne(words)) return minute || words.includes("@") || year.test(words);
  if (quoters.test(words)) return words.includes("@") && words.length < 160;
  return minute && /[<(][^<>()\s]{1,200}@/.test(words) && /(?:[>)]|\d[:.]\d\d)[:：]$/.test(words);
}
const year = /\b(?:19|20)\d\d\b/;

/** A date, a minute and an address, and no words that we know: one only where the quotation follows at once. */
const isLikeOne = (words: string): boolean =>
  words.length < 160 &&
  /^\D{0,12}\d/.test(words) &&
  /\d{1,2}[:.h]\d\d/.test(words) &&
  year.test(words) &&
  words.includes("@");

/** Thunderbird's in the north: a name, the verb, the day and the minute. And where only the day is named, shortened or set off. */
const isShortOne = (words: string): boolean =>
  words.length < 120 &&
  (saidThen.test(words) || (saysSo.test(words) && (dayAlone.test(words) || momentFirst.test(words))));
const saidThen = new RegExp(
  `^\\p{L}[^?!:]{1,60} (?:${sayers}) (?:\\p{L}{1,9} )?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\.?,?(?: \\p{L}{1,6}\\.?)? \\d{1,2}[.:]\\d\\d[:：]$`,
  "iu",
);
const dayAlone = /^(?:on|am|le|el|em|il|op|den|på) \p{L}{2,12}[.,]{1,2} [^?!:：]{2,60}[:：]$/iu;
const momentFirst = /^\D{0,8}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?,? .{0,8}?\d{1,2}[.:]\d\d\D/u;
const saysSo = new RegExp(` (?:${sayers})(?: [^?!]{1,40})?[:：]$`, "iu");

function endsLikeOne(words: string): boolean {
  const end = words.toLowerCase().replace(/[\s:：]+$/, "");
  const colon = end.length < words.length;
  // German says it in the middle: "Am 16.11.2026 um 09:41 schrieb Oak Hill <desk@example.org>:"
  if (
    colon &&
    /\b(?:schrieb|skrev|schreef|wrote|escribió|escreveu|sinulat|пишет|написал)\b/u.test(end) &&
    /^(?:am|on|op|den|el|em|noong|\w{2,4}\.?,? \d)/.test(end)
  )
    return /\d/.test(end);
  if (!colon && !end.endsWith("wrote")) return false;
  return endings.some((ending) => end.endsWith(ending));
}

const field = (names: string) => new RegExp(`^(?:${names})\\s?[:：]`, "iu");
const [isDate, isSubject, isTo] = [field(sendDates), field(subjects), field(recipients)];
const isDay = field(days);

/** A line of underscores as Outlook draws it, with a head's first field below it. */
export function isDrawnHead(lines: readonly string[], at: number): boolean {
  if (!/^_{20,}$/.test(lines[at] ?? "")) return false;
  const next = lines.slice(at + 1, at + 5).find((line) => line !== "");
  return next !== undefined && isFirst(next.toLowerCase());
}

const isFirst = (line: string): boolean =>
  firsts.some((first) => line.startsWith(first) && /^\s?[:：]/.test(line.slice(first.length)));

/** Outlook's block: From, then two of Sent, To and Subject within the next six lines; it names an address, or a subject and when it was sent. */
export function isOutlookBlock(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? "").toLowerCase();
  if (!/[:：]/.test(line) || !isFirst(line)) return false;
  const next: string[] = [];
  for (let below = at + 1; below < lines.length && next.length < 6 && below < at + 9; below++) {
    const words = lines[below];
    if (words) next.push(words);
  }
  const dated =
    next.some((words) => isDate.test(words)) || isDate.test(line) || line.startsWith("message du");
  const titled = next.some(
    (words) => isSubject.test(words) || /\s(?:objet|subject|betreff)\s?:/i.test(words),
  );
  const addressed = next.some((words) => isTo.test(words));
  const named = [line, ...next].some((words) => words.includes("@"));
  // A parent may begin a formal letter so; a program gives an address, the minute, or says when it was sent.
  const sent = [line, ...next].some(
    (words) => /\d{1,2}[:.h]\d\d/.test(words) || (isDate.test(words) && !isDay.test(words)),
  );
  return Number(dated) + Number(titled) + Number(addressed) >= 2 && (named || (titled && sent));
}
