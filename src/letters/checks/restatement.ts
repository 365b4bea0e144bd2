import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import { keyTerms } from "./key-terms.ts";
import type { Check } from "./letter.ts";
import { isNeutral } from "./neutral.ts";

const cues: Record<string, RegExp> = {
  en: inLines(
    String.raw`
    # You asked, your son told us.
    \b(you|your [a-z]+) (have |had |also |recently |kindly )?(
      ask(ed)?|wrote|told (us|me)|let (us|me) know|said|say|mention(ed)?|report(ed)?|rais(e|ed)|
      describ(e|ed)|explain(ed)?|shar(e|ed)|request(ed)?|want(ed)?( to)?|would like|wish(ed)?|need(ed)?|
      are (asking|worried|concerned|looking|wondering)|were (asking|worried|concerned|wondering)|worry|
      feel|felt|notic(e|ed)|point(ed)? out|contacted (us|me)|called|rang|phoned|e-?mailed|inquired|
      enquired|disagree|did not (get|receive)|have not (had|received)
    )\b|
    # Your question about; thank you for asking whether.
    \b(your|the) (kind )?(
      question|message|concern|worry|note|letter|e-?mail|call|request|report|inquiry|enquiry|complaint|
      idea|suggestion|words?|feedback
    )s? (about|on|regarding|concerning|over|that|for|of)\b|
    \b(thank you|thanks) for (
      asking|writing|telling|letting|getting in touch|reaching out|calling|raising|sharing|reporting|
      pointing
    )\b.{0,30}\b(about|that|how|why|when|whether|if|for|know|of)\b|
    # We understand that.
    \b(i|we) (understand|hear|see|read|can see) (that|from|how|why)\b|\bas (i|we) understand\b
  `,
    "i",
  ),
  es: inLines(
    String.raw`
    \b(usted|ustedes|nos|me|su) (nos |me |ha |han )?(
      pregunt|escrib|cont|dij|dice|coment|inform|pid|solicit|mencion|explic|avis|consult|plante|quier|
      dese|preocup
    )\p{L}*|
    \b(pregunt[oó]|quiere saber|desea saber|le preocupa)|
    \bsu (
      pregunta|mensaje|carta|correo|inquietud|preocupaci[oó]n|solicitud|consulta|nota|llamada|queja
    )\b.{0,20}\b(sobre|acerca|de|por)\b|
    \bgracias por (
      escribir|preguntar|contar|avisar|inform|comunic|decir|compartir
    )\p{L}*.{0,30}\b(sobre|que|de|por|acerca|c[oó]mo)\b|
    \bentend(emos|o) que\b
  `,
    "iu",
  ),
  ar: /(سألت|تسأل|سؤالك|كتبت|ذكرت|أخبرت|طلبت|تطلب|استفسر|استفسار|رسالتك|أشرت|تريد|ترغب|قلق|شكواك|فهمنا|نفهم|أبلغت)/,
};

/** Whether a sentence says the question back and goes on to nothing else, where we know how that is said. */
export const saysBack = (sentence: string, language: string): boolean =>
  cues[language]?.test(sentence) === true && !/[,;] (and|yes|y|sí|but|pero)\b/i.test(sentence);

/** C02. SOP 3.2: "Restate or summarize the question to demonstrate understanding." Within the first three sentences. */
export const restatement: Check = (letter) => {
  const { about, language, sentences } = letter;
  const cue = cues[language];
  if (!cue || !about.first || about.type === "emergency" || isNeutral(letter)) return [];
  const asked = keyTerms(about.question);
  // The guardian's own name in the question is not its matter.
  for (const term of keyTerms(about.guardianName ?? "")) asked.delete(term);
  const opening = sentences.slice(0, 3);
  const restates = opening.some(({ text }) => {
    const at = text.search(cue);
    const told = keyTerms(text);
    if (at >= 0 && keyTerms(text.slice(at).replace(cue, " ")).size > 0) return true;
    return [...told].some((term) => asked.has(term));
  });
  if (restates || (!asked.size && opening.some(({ text }) => cue.test(text)))) return [];
  const [first] = opening;
  return [
    finding(
      "C02",
      "The first sentences do not take up what the parent asked.",
      "Say the question back in one sentence, for example “You asked why …”.",
      first && { at: [first.start, first.end] },
    ),
  ];
};
