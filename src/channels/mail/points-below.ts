import { inLines } from "../../letters/checks/in-lines.ts";

/** How a writer says that more of their words stand between or below the other's, in the languages of the desk and others. */
const pointers = inLines(
  String.raw`
    \b(?:see|as|please read|read) (?:my |the |our )?(?:\w+ )?(?:below|beneath|underneath)\b|
    \b(?:answers?|answered|comments?|responses?|repl(?:y|ies)|notes?|questions?) (?:are |is )?(?:
      below|beneath|inline|in-line|underneath|in (?:red|blue|green|bold|caps|capitals|colou?r)
    )\b|
    \b(?:in[- ]?line|interspersed) (?:answers|comments|below)\b|
    \b(?:my|our) (?:answers|comments|words) (?:are )?in (?:red|blue|green|bold|capitals)\b|siehe unten|
    s\. unten|(?:antworten?|anmerkungen?) (?:\p{L}+ ){0,3}(?:unten|in rot|in blau)|ver (?:más )?abajo|
    (?:respuestas?|comentarios?) (?:\p{L}+ ){0,2}(?:abajo|en rojo|en azul)|voir ci-dessous|
    (?:réponses?|commentaires?) (?:\p{L}+ ){0,2}(?:ci-dessous|en rouge|en bleu)|zie (?:hieronder|onder)|
    vedi sotto|(?:risposte|commenti) (?:\p{L}+ ){0,2}(?:sotto|in rosso)|(?:ver|veja) abaixo|
    (?:respostas?) (?:\p{L}+ ){0,2}(?:abaixo|em vermelho)|patrz poniżej|смотри(?:те)? ниже|см\. ниже|
    se nedenfor|se nedan|见下|見下|انظر أدناه|أدناه بالأحمر
  `,
  "iu",
);

/**
 * Do these words say that answers stand among the words that they quote, or send the reader to what stands below? Then
 * nothing below is only a quotation.
 */
export const pointsBelow = (words: string): boolean => words.length < 1_500 && pointers.test(words);
