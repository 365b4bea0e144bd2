import { fold } from "./fold.ts";

/**
 * Words that ask for the formal route, per language; reviewed, and few on purpose: what they miss a person still sees, and
 * the parent can press a button. A star stands for up to three words between.
 */
const phrases: Record<string, string> = {
  en: "make * formal complaint|file * formal complaint|raise * formal complaint|lodge * formal complaint|submit * formal complaint|this is a formal complaint|treat this as a formal complaint|take this as a formal complaint|want to complain formally|wish to complain formally|formally complain|your complaints procedure|your complaint procedure|formal grievance|uniform complaint|stage one complaint|stage 1 complaint|stage two complaint|stage 2 complaint|make * official complaint|file * official complaint|raise * official complaint|lodge * official complaint|submit * official complaint|as a formal complaint|as an official complaint|as my formal complaint|as my official complaint|my formal grievance|my formal complaint|file * grievance|file * written complaint|submit * written complaint|complaint in writing|complaint heard by|this as a grievance|as a grievance under|take * complaint to the next stage|escalate this to stage|stage 2 of|stage two of|appeal * outcome of my complaint|appeal * decision on my complaint|complaint to the governors|complaint to the board",
  es: "presentar * queja formal|poner * queja formal|hacer * queja formal|interponer * queja|queja formal contra|reclamacion formal|esto es una queja formal|queja uniforme|denuncia formal|queja oficial|queja por escrito|queja formalmente|presentar * reclamo formal|apelar * queja|apelar * decision de mi queja",
  ar: "شكوي رسميه|شكوى رسمية|تظلم رسمي",
  fr: "deposer * plainte officielle|plainte formelle|reclamation officielle|reclamation formelle|plainte par ecrit|porter plainte officiellement",
  de: "formelle beschwerde|formale beschwerde|offizielle beschwerde|formell beschwerde|offiziell beschwerde|formlich beschwerde|formelle dienstaufsichtsbeschwerde|dienstaufsichtsbeschwerde|beschwerde schriftlich",
  pt: "queixa formal|reclamacao formal|queixa oficial|reclamacao oficial|reclamacao por escrito|queixa por escrito",
  vi: "khieu nai chinh thuc",
  zh: "正式投诉|正式投訴|书面投诉|正式申诉",
};
/** Said of another time, of somebody else, or not said: no request. */
const unless =
  /\b(?:do not|don't|not|never|without|no quiero|rather than|instead of|no need for)(?:\s+\S+){0,5}\s*$/u;

const sought = Object.values(phrases)
  .flatMap((list) => list.split("|"))
  .map((phrase) => {
    const parts = fold(phrase)
      .split(/\s+/)
      .map((word) =>
        word === "*" ? "(?:\\S+\\s+){0,3}?" : `${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*`,
      );
    return new RegExp(parts.join(""), "u");
  });

/** The words by which a message asks for the formal route, as they stand in it; null when it does not. Pure. */
export function asksFormal(text: string): string | null {
  const said = fold(text.slice(0, 20_000)).replace(/\s+/gu, " ");
  for (const one of sought) {
    const found = one.exec(said);
    if (found && !unless.test(said.slice(Math.max(0, found.index - 60), found.index))) return found[0].trim();
  }
  return null;
}
