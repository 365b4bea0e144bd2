import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check, Letter } from "./letter.ts";
import { isNeutral } from "./neutral.ts";
import { namesPerson, namesRole, speaksAsI } from "./people.ts";

const acts: Record<string, RegExp[]> = {
  en: [
    inLines(
      String.raw`
      (
        \bwill|'ll|\bshall|\bcan|\bis going to|\bare going to|\bam going to|
        \b(is|are) (happy|glad|able|free|ready) to|\bplans? to|\bintends? to
      ) (also |then |now |first |both |again |gladly |personally |be |be able to ){0,3}(
        call|ring|phone|meet|send|e-?mail|write|check|look|speak|talk|ask|reply|answer|trace|help|
        arrange|review|contact|explain|share|update|let|find|give|tell|visit|watch|walk|sit|read|report|
        confirm|correct|change|fix|repair|replace|post|bring|take|work|follow|discuss|prepare|
        investigat|pass|hold|keep|join|attend|see|consider|decide|respond|get back|be in touch|
        come back|have|make|add|move|set|put|show|offer|provide|start|begin|return|refund|pay|order|
        book|schedule|invite|welcome|there|back|ready|in touch|looked|checked|reviewed|sent|called|
        contacted|answered|repaired|fixed|corrected|handled|dealt|discussed|investigated|considered
      )
    `,
      "i",
    ),
    // What somebody of the school will do, in whatever words; kind words about what comes are no step.
    inLines(
      String.raw`
      \b(
        I|[Ww]e|(Mr|Mrs|Ms|Miss|Mx|Dr|Coach|Nurse|Principal|Officer)\.? \p{Lu}[\p{L}'-]{1,30}
      )( will| shall|'ll|( am| are| is) going to) (also |then |now |first |both |again |gladly |personally )?(?!(
        not|never|be|always|continue|go on|remain|stay|keep|try|strive|value|love|like|hope|wish|miss|
        need|understand|appreciate|bear|note|take (note|it|this|every)|do (our|my|the) (best|utmost)
      )\b)\p{Ll}{2,}
    `,
      "u",
    ),
    inLines(
      String.raw`
      \b(have|has|I|we|she|he|they)( have| has)? (already |just |also |now )?(
        set aside|booked|arranged|asked|passed|shared|sent|scheduled|reserved|started|opened|ordered|
        requested|referred|corrected|added|planned|invited
      )\b
    `,
      "i",
    ),
    /\bha(s|ve) (time|a (place|slot|meeting|plan))\b|\b(meeting|appointment|call|visit|review) (is|has been) (set|booked|planned|arranged|scheduled)/i,
    /\b(please|you can|you may) (call|ring|phone|reply|tell|come|bring|visit|meet|contact|e-?mail|write|choose|send|give|ask|return|complete|fill|sign)\b/i,
    /\b(I am|I'm|we are|we're|is|are) (now |already |also )?(call|meet|send|check|look|speak|ask|arrang|review|contact|investigat|work|find|follow)ing\b/i,
  ],
  es: [
    inLines(
      String.raw`
      (^|\P{L})(
        \p{L}{2,14}(ar|er|ir)(á|án|é|emos)|(va|vamos|voy|van) a \p{L}+r|podr\p{L}{1,4} \p{L}+r|
        pod(emos|r[aá]|r[aá]n)|puede (llamar|venir|escribir|hablar)|dir[eéá]|har[eéá]|tendr[eéá]|
        vendr[eéá]|pondr[eéá]|responderemos
      )(?!\p{L})
    `,
      "iu",
    ),
    /\b(por favor|favor de|le pedimos|venga|llame|traiga|escr[ií]banos|ll[aá]menos|comun[ií]quese|env[ií]e|d[ií]ganos|visite)\b/i,
    /\b(hemos|ha|he|han) (reservado|enviado|pedido|programado|organizado|hablado|solicitado|preparado)\b/i,
  ],
  ar: [
    /(^|\P{L})(س[ينتأ]\p{L}{2,}|سوف|يمكنكم?|يرجى|نرجو|الرجاء|تفضلوا ب|لقد (حجزنا|أرسلنا|طلبنا|رتبنا)|حددنا)/u,
  ],
};
const refused: Record<string, RegExp> = {
  en: /\b(will|can|could|shall) ?(not|never)\b|\b(can't|won't|cannot)\b|\bsee (our|the) web ?site\b/i,
  es: /\bno (podemos|puedo|va|vamos|ser[aá])\b/i,
  ar: /(لن|لا يمكن|لا نستطيع)/,
};

/** The sentences that say what the school will do, or how the parent is helped on. */
function nextSteps({ language, sentences }: Letter) {
  const patterns = acts[language] ?? [];
  return sentences.filter(({ text }) => {
    const words = text.replace(refused[language] ?? /$^/, " ");
    return patterns.some((pattern) => pattern.test(words)) && !/^(thank|thanks)\b[^,;]*$/i.test(words);
  });
}

/** C04 and C05. SOP 4: "explain next steps or escalation process"; 6: "notify the parent of next steps". */
export const nextStep: Check = (letter) => {
  const { about, language, sentences, parts, text } = letter;
  if (!acts[language] || about.settles || about.type === "emergency" || isNeutral(letter)) return [];
  const findings = [];
  const steps = nextSteps(letter);
  if (!steps.length)
    findings.push(
      finding(
        "C04",
        "No sentence says what the school will do.",
        "Write the next step: who will do what, by when. If this settles the question, mark it as settled.",
      ),
    );
  const body = text.slice(...parts.body);
  const owned = sentences.some(
    ({ text }) => namesPerson(text, letter) || namesRole(text, language) || speaksAsI(text, language),
  );
  // With no step at all, "we" is at least somebody; a step needs a person or a role.
  const somebody = owned || (!steps.length && /\b(we|nosotros|nuestro equipo)\b/i.test(body));
  if (!somebody)
    findings.push(
      finding("C05", "The letter does not say who does it.", "Name the person or the role who will act.", {
        ...(steps[0] && { at: [steps[0].start, steps[0].end] as [number, number] }),
      }),
    );
  return findings;
};
