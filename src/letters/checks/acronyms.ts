import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import type { Check } from "./letter.ts";

const allowed = new Set(
  "PTA PTO PE GPA ID OK USA US UK EU TV PDF FAQ ZIP DVD CD AM PM ATM BBQ DIY DJ NASA FIFA UNICEF VIP YMCA YWCA SMS URL USB WIFI GPS COVID RSVP PO ST NE NW SE SW NY CA TX II III IV VI VII VIII IX XI XII DR MR MRS MS SR JR ASAP ET CT MT PT EST PST CST MST GMT BST UTC ADHD SSN CPS HIV OCD PTSD LOREM TBD TBC TBA XX XXX NAME DATE".split(
    " ",
  ),
);

/** Short forms that schools use among themselves; any other group of capitals counts when it cannot be read as a word. */
const schoolForms = new Set(
  "IEP FRL SRO MTSS PLC BIP FBA RTI LEA SEA ESL ELL ESOL EAL FERPA GDPR ADA LRE FAPE SEL PBIS SLP OT PT ESY ISS OSS ADHD SEN SEND SENCO EHCP EHC DSL KCSIE PPRA COPPA IDEA SAT ACT AP IB MAP NWEA SST SPED TOSA LMS SIS CAASPP STAAR PSAT NAEP CTE GT TAG AIG DHS CPS SAR ICO DFE LADO CAMHS TA HLTA PPA INSET MFL DT RE PSHE BOE DOE OCR CSE ARD LPAC EOC EOG NHS ASB".split(
    " ",
  ),
);

/** C14. An acronym is spelt out where it first stands, unless the parent used it first. */
export const acronyms: Check = ({ text, parts, language, about }) => {
  if (language !== "en" || about.type === "emergency") return [];
  const body = text.slice(...parts.body);
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const match of body.matchAll(/(?<![\p{L}\p{N}-])([A-Z]{2,6})(s|'s)?(?![\p{L}\p{N}-])/gu)) {
    const form = match[1] ?? "";
    if (seen.has(form) || allowed.has(form) || findings.length >= 8) continue;
    seen.add(form);
    const unreadable = form.length <= 5 && !/[AEIOUY]/.test(form);
    if (!schoolForms.has(form) && !unreadable) continue;
    if (isShouted(body, match.index, form.length) || isSpeltOut(body, match.index, form)) continue;
    if (new RegExp(`\\b${form}\\b`).test(about.question)) continue;
    findings.push(
      finding(
        "C14",
        `“${form}” is not spelt out.`,
        "Write the full words once, then the short form in brackets.",
        {
          at: [parts.body[0] + match.index, parts.body[0] + match.index + form.length],
        },
      ),
    );
  }
  return findings;
};

/** Part of a run of words in capitals, which another check stops. */
const isShouted = (body: string, at: number, length: number): boolean =>
  /\p{Lu}{4,}[ ,]{1,2}$/u.test(body.slice(Math.max(0, at - 20), at)) ||
  /^[ ,]{1,2}\p{Lu}{4,}/u.test(body.slice(at + length, at + length + 20));

/** "Individualized Education Program (IEP)", "IEP (Individualized …)", or the full words anywhere before. */
function isSpeltOut(body: string, at: number, form: string): boolean {
  const before = body.slice(Math.max(0, at - 200), at);
  const after = body.slice(at + form.length, at + form.length + 60);
  if (
    /\p{L}{3,}\s?\($/u.test(before) ||
    /^s?\s?\(\p{L}+\s\p{L}/u.test(after) ||
    /^,? (which (means|is)|or|that is|short for|means),? (the )?\p{L}+ \p{L}+/u.test(after)
  )
    return true;
  const initials = (before.match(/\p{L}+/gu) ?? []).map((word) => word[0]?.toUpperCase()).join("");
  return form.length > 2 && initials.includes(form);
}
