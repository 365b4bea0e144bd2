const precise = /(?<![\w.])([45]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g;
const reply = /(?:^|[\s:([#<>"'=;-])([45]\d\d)(?=[\s\-:,;#.<)\]]|$)/gm;

/**
 * The status that a server's words give (RFC 3463), else the class of its SMTP reply (RFC 5321): 550 is 5.0.0. The most
 * precise one counts: 5.1.1 says more than 5.0.0. What was accepted is
 * not told here. Null when neither stands there. Linear in the words.
 */
export function statusIn(words: string): string | null {
  let vague: string | null = null;
  for (const [, code = ""] of words.matchAll(precise)) {
    if (!code.endsWith(".0.0")) return code;
    vague ??= code;
  }
  if (vague) return vague;
  for (const [, code = ""] of words.matchAll(reply)) if (isReply(code)) return `${code[0]}.0.0`;
  return null;
}

const isReply = (code: string) => /^(?:4[2-5][0-9]|5[0-57][0-9])$/.test(code);
