import { finding } from "./codes.ts";
import { findDates } from "./find-dates.ts";
import { inLines } from "./in-lines.ts";
import type { Check, Letter } from "./letter.ts";
import { isNeutral } from "./neutral.ts";
import { findPhrases } from "./phrases.ts";

// Any day will do to see whether a date is written; which year it falls in does not matter here.
const anyDay = "2026-01-01";

const vague = {
  en: [
    inLines(
      String.raw`
      \b(very |quite |real )?soon(?! (after|as))\b|
      \b(
        as soon as (possible|practicable|\p{L}{1,12} (can|could|is able|are able))|asap|shortly|
        in due course|in the near future|in good time|
        at (our|my|the|his|her|their) earliest (convenience|opportunity)|
        as (quickly|promptly|early) as (possible|\p{L}{1,12} can)|promptly|
        in a timely (manner|fashion|way)|
        when (we|i|time) (can|allows?|permits?|have time|get (a chance|to it))|at some point|
        (with)?in (a few|a couple of|some) (days|weeks)|in the (coming|next few) (days|weeks)|
        before (too )?long|when possible|some ?time (next|this) (week|month)|
        over the next few (days|weeks)
      )\b
    `,
      "giu",
    ),
  ],
  es: [
    inLines(
      String.raw`
      \b(
        pronto|lo antes posible|cuanto antes|en breve|a la brevedad( posible)?|pr[oó]ximamente|
        m[aá]s adelante|en su momento|en los pr[oó]ximos d[ií]as|en unos d[ií]as|
        cuando (podamos|sea posible|pueda)
      )(?!\p{L})
    `,
      "giu",
    ),
  ],
  ar: [
    /(قريبا|قريبًا|في أقرب وقت( ممكن)?|بأسرع وقت|في أسرع وقت( ممكن)?|في الوقت المناسب|خلال الأيام القادمة|عندما نستطيع|لاحقا|لاحقًا)/g,
  ],
};

/** Whether the body names a day that can be kept: a date, or today or tomorrow with a clock time. */
function namesADay({ text, parts, language }: Letter): boolean {
  const body = text.slice(...parts.body);
  if (findDates(body, language, anyDay).some(({ exact }) => exact)) return true;
  return inLines(
    String.raw`
    \b(
      today|tomorrow|this (morning|afternoon)|hoy|mañana|same day|next (school|business) day
    )\b.{0,40}\d ?([:.]\d\d|a\.?m|p\.?m|o'clock)|
    \d ?([:.]\d\d|a\.?m\.?|p\.?m\.?) (today|tomorrow)|\bby noon (today|tomorrow)|
    (اليوم|غدا).{0,30}(الساعة)
  `,
    "i",
  ).test(body);
}

/** C06 and C15. SOP 3.2: "State expected timeline for full resolution if immediate answer is not possible." */
export const date: Check = (letter) => {
  const { about, language } = letter;
  if (about.promise || namesADay(letter)) return [];
  const findings = findPhrases(
    letter,
    "C15",
    vague,
    (words) => `“${words}” is not a date.`,
    "Write a weekday and a date, for example “by Wednesday 2 December”.",
  ).slice(0, 1);
  const open = !about.settles && about.type !== "emergency" && !isNeutral(letter);
  if (open && language in vague)
    findings.push(
      finding(
        "C06",
        "The question stays open, and the letter gives no date.",
        "Promise a weekday and a date, or mark the question as settled.",
      ),
    );
  return findings;
};
