import { fold } from "../letters/checks/fold.ts";
import { inLines } from "../letters/checks/in-lines.ts";

/** A question for a time, a place or a thing, in the languages that parents write in most. */
const asks = inLines(
  String.raw`
    ^(?:(?:hello|hi|please|hola|buenos dias|por favor|مرحبا)[, ]+)*(?:
      when|where|what time|which|how (?:much|many|long)|
      (?:could|can|would|will|may)\b.*\b(?:send|share|email|give|post|upload|copy|bring|list|sign)|
      cuando|donde|a que hora|cual|cuanto|
      (?:puede|podria|podrian)\b.*\b(?:enviar|mandar|compartir|dar|subir|traer|firmar)|متي|اين|كم|
      هل يمكن
    )
  `,
  "u",
);
/** Words that make the same question an accusation. */
const harm = inLines(
  `
    (?:
      stop|hit|shout|yell|scream|hurt|touch|grab|push|insult|rude|unfair|alone|cry|afraid|scared|apolog|
      deja|grit|golpe|peg|toca|empuj|insult|llor|miedo|discul|يضرب|يصرخ|يلمس|يبكي|خائف
    )
  `,
  "u",
);

/**
 * Nothing but questions for a time, a place or a thing: a topic may make it a concern by itself, and whoever is named in it is
 * still the one to answer. In doubt it is none.
 */
export function isPlainRequest(text: string): boolean {
  const sentences = text
    .split(/(?<=[.!?؟])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  const own = sentences.filter((sentence) => sentence.split(/\s+/).length > 4 || /[?؟]$/.test(sentence));
  return (
    own.length > 0 &&
    own.every((sentence) => {
      const said = fold(sentence.replace(/^[^\p{L}]+/u, ""));
      return /[?؟]$/.test(sentence) && asks.test(said) && !harm.test(said);
    })
  );
}
