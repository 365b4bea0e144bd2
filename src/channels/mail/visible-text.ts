const mostShown = 100_000;
const mostLine = 400;

/**
 * What the writer wrote now, without the mail that is quoted below. Line by line, in one pass; in doubt a line stays.
 * Of a forwarded mail everything stays: it is what they ask about.
 */
export function visibleText(full: string, subject = ""): string {
  const lines = full.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
  const forwarded = /^\s*(?:fwd?|wg|rv|tr|enc)\s*:/i.test(subject.slice(0, 40));
  const end = forwarded ? { at: lines.length, after: [] } : quoteBegins(lines);
  const kept = lines.slice(0, end.at);
  const text = [...kept, ...end.after].join("\n").trim();
  const shown = withoutSignature(text) || text;
  return hasWords(shown) ? shown : full.trim();
}

/** At most 100,000 characters, and a sentence that says where the rest is. */
export function capped(text: string): string {
  if (text.length <= mostShown) return text;
  const cut = text.slice(0, mostShown).toWellFormed();
  return `${cut}\n\n[The message is longer than is shown here. The whole of it is in the original mail, which is kept.]`;
}

/** Where the quoted mail begins, and what the writer wrote beneath it. */
function quoteBegins(lines: string[]): { at: number; after: string[] } {
  let words = false;
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? "").slice(0, mostLine).trim();
    if (line === "") continue;
    if (isForward(line)) return { at: lines.length, after: [] };
    if (words && (isDivider(line) || isOutlookBlock(lines, at))) return { at, after: [] };
    const long = attribution(lines, at);
    if (long > 0) {
      const next = nextWords(lines, at + long);
      if (!isQuoted(lines[next])) {
        // Quoted without marks: everything below is the other mail, unless nothing stands above it.
        if (words) return { at, after: [] };
      } else return belowQuote(lines, at, next);
    }
    if (!line.startsWith(">")) words = true;
  }
  return { at: words ? trailingQuote(lines) : lines.length, after: [] };
}

/** One block of quotes with words beneath it gives the words; answers between the lines keep the lines they answer. */
function belowQuote(lines: string[], at: number, first: number): { at: number; after: string[] } {
  let end = first;
  while (end < lines.length && (isQuoted(lines[end]) || isBlank(lines[end]))) end++;
  const rest = lines.slice(end);
  if (rest.some(isQuoted)) return { at: lines.length, after: [] };
  return { at, after: rest };
}

function trailingQuote(lines: string[]): number {
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1]) || isQuoted(lines[end - 1]))) end--;
  return end;
}

const isBlank = (line: string | undefined) => line !== undefined && line.trim() === "";
const isQuoted = (line: string | undefined) => (line ?? "").trimStart().startsWith(">");

function nextWords(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

const dividers = [
  "original message",
  "original appointment",
  "ursprüngliche nachricht",
  "mensaje original",
  "message d'origine",
  "message d’origine",
  "mensagem original",
  "messaggio originale",
  "oorspronkelijk bericht",
  "oprindelig meddelelse",
  "oprindelig besked",
  "ursprungligt meddelande",
  "wiadomość oryginalna",
  "исходное сообщение",
  "الرسالة الأصلية",
  "reply above this line",
  "please type your reply above this line",
];

const forwards = [
  "forwarded message",
  "weitergeleitete nachricht",
  "mensaje reenviado",
  "message transféré",
  "mensagem encaminhada",
  "messaggio inoltrato",
  "doorgestuurd bericht",
  "رسالة معاد توجيهها",
];

const isForward = (line: string): boolean => {
  const words = line.toLowerCase();
  return /^(?:[-*_=]{2,}|begin )/.test(words) && forwards.some((one) => words.includes(one));
};

/** `-----Original Message-----`, and a line of underscores as Outlook draws it. */
function isDivider(line: string): boolean {
  if (/^_{20,}$/.test(line)) return true;
  if (!/^[-_*#=]{2,}/.test(line)) return false;
  const words = line.toLowerCase();
  return (
    dividers.some((one) => words.includes(one)) || (words.startsWith("--") && words.endsWith("wrote ----"))
  );
}

const endings = [
  "wrote:",
  "writes:",
  "schrieb:",
  "geschrieben:",
  "escribió:",
  "escribio:",
  "escreveu:",
  "a écrit :",
  "a écrit:",
  "a écrit :",
  "ha scritto:",
  "het volgende geschreven:",
  "schreef:",
  "skrev:",
  "napisał:",
  "napisał(a):",
  "kirjoitti:",
  "написал:",
  "пишет:",
  "كتب:",
  "كتبت:",
  "yazdı:",
  "đã viết:",
  "寫道:",
  "写道:",
  "写道：",
  "님이 작성:",
  "のメッセージ:",
];

/** How many lines "On Monday, 16 November, the desk wrote:" takes from here; 0 when it does not stand here. */
function attribution(lines: string[], at: number): number {
  let joined = "";
  for (let long = 1; long <= 3; long++) {
    const line = (lines[at + long - 1] ?? "").slice(0, mostLine).trim();
    if (line === "" || line.startsWith(">")) return 0;
    joined = joined ? `${joined} ${line}` : line;
    if (isAttribution(joined) || (endsLikeOne(joined) && isQuoted(lines[nextWords(lines, at + long)])))
      return long;
    if (long === 1 && !/[\d,@<]/.test(line)) return 0;
  }
  return 0;
}

const endsLikeOne = (words: string): boolean => {
  const lower = words.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
};

/** A person may write "On Monday Ms Ito wrote:"; a mail program gives an address and the minute, or the year and the minute. */
function isAttribution(words: string): boolean {
  const minute = /\d[:.h]\d\d/.test(words);
  if (endsLikeOne(words)) return words.includes("@") || (minute && /\b\d{4}\b/.test(words));
  return minute && words.includes("@") && (words.endsWith(">:") || words.endsWith("> wrote"));
}

const firsts = [
  "from:",
  "von:",
  "de:",
  "da:",
  "van:",
  "från:",
  "fra:",
  "od:",
  "от:",
  "من:",
  "发件人:",
  "发件人：",
  "差出人:",
  "보낸 사람:",
];
const others =
  /^(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|enviado(?: el)?|fecha|para|asunto|envoyé(?: le)?|à|objet|inviato|data|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|отправлено|кому|тема|تاريخ الإرسال|إلى|الموضوع|发送时间|收件人|主题|送信日時|宛先|件名|보낸 날짜|받는 사람|제목)\s?[:：]/iu;

/** Outlook's block: From, then at least two of Sent, To and Subject within the next five lines. */
function isOutlookBlock(lines: string[], at: number): boolean {
  const bare = (line: string | undefined) => (line ?? "").slice(0, mostLine).replaceAll("*", "").trim();
  const line = bare(lines[at]).toLowerCase();
  if (!firsts.some((first) => line.startsWith(first) || line.startsWith(first.replace(":", " :"))))
    return false;
  return lines.slice(at + 1, at + 6).filter((next) => others.test(bare(next))).length >= 2;
}

/** The mark that RFC 3676 gives a signature, with a short one after it; and the telephone's advertisement. */
function withoutSignature(text: string): string {
  const lines = text.split("\n");
  const mark = lines.findLastIndex((line) => line === "-- " || line === "--");
  const cut = mark > 0 && lines.length - mark <= 12 ? lines.slice(0, mark) : lines;
  const last = cut.at(-1)?.trim().toLowerCase() ?? "";
  const advert =
    last.length < 60 &&
    !last.includes(",") &&
    /^(?:sent from my |sent via |get outlook for |von meinem iphone|enviado desde mi |envoyé de mon )/.test(
      last,
    );
  return (advert && cut.length > 1 ? cut.slice(0, -1) : cut).join("\n").trim();
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{S}?!]/u.test(text);
