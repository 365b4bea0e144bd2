import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";

const patterns: [RegExp, string][] = [
  [/(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/g, "a social security number"],
  [/\b(ssn|social security( number| no\.?)?)\b[^.\n]{0,12}\d[\d -]{3,}/gi, "a social security number"],
  [
    inLines(
      String.raw`
      \b(
        student|pupil|lunch|library|state|learner|id|identification|estudiante|alumno|alumna|
        matr[ií]cula|upn|uln
      )( id| account| card)? ?(number|no\.?|#|pin|code|n[uú]mero|id)? ?(is|:|#|=|es)? ?#?(?=[a-z]?\d)[a-z]?\d{5,14}\b
    `,
      "gi",
    ),
    "a student number",
  ],
  [
    /\b(n[uú]mero|c[oó]digo) de (estudiante|alumn[oa]|identificaci[oó]n|matr[ií]cula)[^.\n]{0,10}\d{4,}/gi,
    "a student number",
  ],
  [/رقم (الطالب|الطالبة|الهوية|القيد)[^.\n]{0,10}[\d٠-٩]{4,}/g, "a student number"],
  [
    /\b(password|passcode|passwort|contrase[ñn]a|clave|pin( code| number)?|pass ?word)\b( for [a-z ]{1,30}| del? [a-záéíóú ]{1,30})?( is|:| =| es)(?! (reset|not|being|sent|safe|changed|the same|your|no ))[ :]{1,2}["“']?[^\s"”',.]{3,40}/gi,
    "a password",
  ],
  [/كلمة (السر|المرور)( هي|:)[ :]{1,2}\S{3,40}/g, "a password"],
  [
    inLines(
      String.raw`
      \b(
        born( on)?|date of birth|d\.?o\.?b\.?|birth ?(day|date)|naci[oó]|fecha de nacimiento
      )\b[^.\n]{0,20}(
        \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|
        \p{L}{3,12}\.? \d{1,2}(st|nd|rd|th)?,? (19|20)\d\d|
        \d{1,2}(st|nd|rd|th)? (de |of )?\p{L}{3,12},? (de )?(19|20)\d\d
      )
    `,
      "giu",
    ),
    "a full date of birth",
  ],
  [
    /\b(passport|visa|alien|immigration|medicaid|insurance|policy|account|nhs)( registration)? (number|no\.?)( is|:)? ?#?[a-z]{0,3}-?\d[\d -]{4,}/gi,
    "an identity number",
  ],
];

/** C11. SOP 3.3. Numbers and secrets that open other doors do not travel by letter, whoever asks. */
export const identifier: Check = ({ text }) => {
  const findings: Finding[] = [];
  for (const [pattern, what] of patterns)
    for (const match of text.matchAll(pattern)) {
      if (findings.length === 8) return findings;
      const at: [number, number] = [match.index, match.index + match[0].length];
      if (findings.some(({ at: taken }) => taken && at[0] < taken[1] && at[1] > taken[0])) continue;
      findings.push(
        finding(
          "C11",
          `This is ${what}.`,
          "Take it out. Give it in person, or by a link that only this parent can open.",
          { at },
        ),
      );
    }
  return findings;
};
