import { inLines } from "./in-lines.ts";

/** Where the parts of a letter are: UTF-16 offsets, end exclusive; an empty part has equal ends. */
export type Parts = {
  greeting: [start: number, end: number];
  body: [start: number, end: number];
  signature: [start: number, end: number];
};

const header = /^(to|cc|bcc|from|subject|re|date|para|de|asunto|إلى|الموضوع)\s?:/i;
const hello = inLines(
  `
    ^(
      dear|hello|hi|hey|greetings|good (morning|afternoon|evening|day)|to whom|estimad[oa]s?|
      querid[oa]s?|apreciad[oa]s?|distinguid[oa]s?|hola|buen(os|as)? (d[ií]as?|tardes|noches)|عزيز|
      السيد|الأستاذ|حضرة|تحية|السلام عليكم|مرحب|أهل|ولي الأمر|بعد التحية
    )
  `,
  "i",
);
const titled = /^(mr|mrs|ms|miss|mx|dr|sr|sra|srta|se[ñn]ora?)\.? \p{Lu}[\p{L}.' -]{0,50}[,:]$/iu;
export const farewell = inLines(
  `
    ^(
      kind(est)? regards|(best|warm|warmest) (regards|wishes)|regards|best|all the best|sincerely|
      respectfully|warmly|yours|with (kind|best|warm|thanks)|many thanks|thank you|thanks|take care|
      atentamente|cordialmente|saludos|un (cordial )?saludo|reciba|con (aprecio|respeto)|muchas gracias|
      gracias|مع (أطيب|خالص|فائق|التحية|تحيات|الشكر)|وتفضل|تفضل|تحيات|شكر
    )
  `,
  "i",
);

/** Finds greeting, body and signature of a letter. Lines such as "To:" at the top belong to none of them. */
export function letterParts(text: string): Parts {
  const lines = [...linesOf(text)];
  let at = 0;
  while (at < lines.length && (blank(lines[at]) || header.test(lines[at]?.words ?? ""))) at++;
  const first = lines[at];
  const origin = first?.start ?? text.length;
  let body = origin;
  let greeting: [number, number] = [origin, origin];
  if (first && (hello.test(first.words) || titled.test(first.words))) {
    greeting = [first.start, first.start + greetingLength(first.words)];
    body = greeting[1];
  }
  const sign = signatureLine(lines, at);
  const signed = sign === undefined ? text.length : Math.max(sign, body);
  return { greeting, body: [body, signed], signature: [signed, text.length] };
}

type Line = { words: string; start: number };

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const raw of text.split("\n")) {
    const words = raw.slice(0, 200).trimStart();
    yield { words: words.trimEnd(), start: start + Math.min(raw.length, 200) - words.length };
    start += raw.length + 1;
  }
}

const blank = (line?: Line) => !line?.words;

/** Up to the comma, colon or mark that ends the salutation, else the whole line when it is short. */
function greetingLength(line: string): number {
  for (const match of line.matchAll(/[,،:!—]|\.(?=\s|$)|\s[-–]\s/g)) {
    if (match[0] === "." && /\b(mr|mrs|ms|mx|dr|sr|sra|srta)$/i.test(line.slice(0, match.index))) continue;
    // "Hello, Ms Diaz." and "السلام عليكم، السيدة هدى": a short word before the comma is not yet the whole greeting.
    const rest = line.slice(match.index + 1);
    if (
      /^[,،]$/.test(match[0]) &&
      match.index < 20 &&
      /^\s*\S+(\s+\S+){0,2}\s*[,،.!:]?$/.test(rest.slice(0, 60))
    )
      return line.length;
    return match.index + 1;
  }
  return line.length <= 60 ? line.length : 0;
}

/** Where the signature begins: the last farewell line, else a short last paragraph that reads like a sender. */
function signatureLine(lines: Line[], from: number): number | undefined {
  for (let i = lines.length - 1; i > from; i--) {
    const line = lines[i];
    if (
      line &&
      farewell.test(line.words) &&
      line.words.length <= 50 &&
      !/[.?]\s+\S/.test(line.words) &&
      !/^(thank you|thanks|gracias|شكر)\P{L}+\p{L}/iu.test(line.words)
    )
      return line.start;
  }
  let last = lines.length - 1;
  while (last > from && blank(lines[last])) last--;
  let top = last;
  while (top > from && !blank(lines[top - 1])) top--;
  const paragraph = lines.slice(top, last + 1);
  const looksSigned =
    top > from &&
    paragraph.length <= 5 &&
    paragraph.every(({ words }) => words.length <= 80 && !/[?!]$|\p{Ll}\.$/u.test(words)) &&
    /^([-–—]{1,2} ?)?[\p{Lu}\p{Lo}][\p{L}.'’-]*( [\p{L}.'’-]+){0,3}(,|،|$| [-–|])/u.test(
      paragraph[0]?.words ?? "",
    );
  return looksSigned ? lines[top]?.start : undefined;
}
