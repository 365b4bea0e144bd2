import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";
import { farewell } from "./letter-parts.ts";

/** Whether a text holds a phone number, an e-mail address or a reference to reply to. */
function hasContact(text: string): boolean {
  for (const match of text.matchAll(/[+(]?[\d٠-٩][\d٠-٩ ().-]{5,18}[\d٠-٩]/g)) {
    const digits = match[0].replace(/[^\d٠-٩]/g, "");
    if (digits.length >= 7 && !/^\d{4}-\d\d-\d\d$/.test(match[0].trim())) return true;
  }
  if (
    inLines(
      String.raw`
      \b(
        ref(erence)?|case|referencia|n[uú]mero de caso|inquiry|file|expediente
      )\b\.?:? ?(no\.?|number|#)? ?[A-Z]{0,4}-?\d{2,}|
      \b[A-Z]{1,4}-\d{3,}\b|(المرجع|رقم).{0,6}[A-Z\d]
    `,
      "i",
    ).test(text)
  )
    return true;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1))
    if (
      /[\w.+-]$/.test(text.slice(Math.max(0, at - 1), at)) &&
      /^[\w-]{1,63}(\.[\w-]{1,63})+/.test(text.slice(at + 1, at + 120))
    )
      return true;
  return /\b(call|ring|phone|dial|llame al?) (us )?(on |at )?(ext(ension|\.)? )?\d{3,}/i.test(text);
}

/** C07 and C24. SOP 3.3: "Offer additional resources or contacts"; a letter says who writes and how to reach them. */
export const contactAndSignature: Check = ({ text, parts, language, about }) => {
  const findings: Finding[] = [];
  if (!hasContact(text))
    findings.push(
      finding(
        "C07",
        "The letter gives no phone number, address or reference to reply to.",
        "Add the school's phone number and the reference.",
      ),
    );
  if (!["en", "es", "ar"].includes(language)) return findings;
  const signature = text
    .slice(...parts.signature)
    .slice(0, 1000)
    .replace(/\p{Cf}/gu, "");
  if (
    !isSigned(
      signature,
      about.staff.slice(0, 500).map(({ name }) => name),
    )
  )
    findings.push(
      finding("C24", "The letter is not signed with a name and a role.", "End with your name and your role."),
    );
  return findings;
};

const opening = /^[^,،\n]{0,50}[,،\n.!]/;

/** A name of its own, and beside it, or on the next line, what that person is. */
function isSigned(signature: string, staff: string[]): boolean {
  const whole = signature.trim().replace(/^[-–—]{1,2} ?/, "");
  const after = (farewell.test(whole) && whole.replace(opening, "").trim()) || whole;
  const pieces = after
    .split(/[,،\n|–—()]| - /)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece) && !/@|^(ref|tel|phone|ext)\b|https?:/i.test(piece));
  const name = pieces.findIndex(
    (piece) =>
      staff.some((known) => piece.includes(known)) ||
      /^[\p{Lu}\p{Lo}][\p{L}.'-]*( [\p{L}.'-]+){0,4}$/u.test(piece),
  );
  return name >= 0 && pieces.length > name + 1;
}
