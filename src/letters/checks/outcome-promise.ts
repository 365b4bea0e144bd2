import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";

const future = inLines(
  String.raw`
    (\b(will|shall|must|is going to|are going to|is to)\b|'ll\b)[^,;.]{0,25}?\b(
      expel(led)?|suspend(ed)?|punish(ed)?|disciplin(e|ed)|fired?|dismiss(ed)?|sack(ed)?|terminat(e|ed)|
      reprimand(ed)?|sanction(ed)?|exclud(e|ed)|arrest(ed)?|lose (his|her|their) (job|place)|
      remov(e|ed) from (the |this |our |his |her |their )?(
        school|class|team|bus|classroom|post|position
      )|
      (get|receive|be given|face|serve) (a |an |the )?\p{L}* ?(
        suspension|detention|expulsion|punishment|warning|sanction
      )|
      (be )?(transferred|moved) (out|to another (school|class))
    )\b
  `,
  "iu",
);
const assured = inLines(
  String.raw`
    # It will never happen again.
    \b(will|can|shall|could|would|must) (never|not|no longer) (ever )?(
      happen|occur|be (hurt|bullied|teased|harmed|touched|in danger)|bother|hurt|tease|bully|touch
    )\b|
    \bwon't (ever )?(happen|occur|be (bullied|teased|hurt)|bother|hurt|tease|bully)\b|
    \bnever (happens?|occurs?|hurts?|bothers?) (\p{L}+ ){0,2}again\b|
    # The child is safe.
    \b(completely|totally|perfectly|absolutely|entirely|100 ?%|always(?: be)?|fully) (safe|secure)\b|
    \b(is|are|be|stay|keep \p{L}+|remain) (now )?safe (
      from now on|at all times|every day|always|here|with us
    )\b|
    # Nothing happens to anybody; our word on it.
    \bnothing (bad )?(will|can|could) happen to\b|\byou have (my|our) word\b|
    \bno (child|student|one) will (ever )?(be )?(hurt|bullied|harmed)\b|\bput an end to\b
  `,
  "iu",
);
const vows = inLines(
  String.raw`
    (?<!\b(not|no|cannot|can't|never|don't|nor) (\p{L}+ )?)\b(
      guarantees?|guaranteed|i swear|
      (i|we) (can )?(promise|assure)( you)? (that )?(\p{L}+ ){0,3}(
        will|won't|never|is|are
      )\b[^.]{0,40}\b(
        safe|never|not|again|punished|pass|grade|place|accepted|expelled|suspended
      )
    )\b
  `,
  "iu",
);

const spanish = inLines(
  String.raw`
    \b(
      ser[aá]n? (expulsad|suspendid|castigad|despedid|sancionad)[oa]s?|
      (no|nunca) (volver[aá]|va a volver) a (pasar|suceder|ocurrir|repetirse)|nunca m[aá]s|
      (le )?garantiz(o|amos)|(completamente|totalmente) segur[oa]|
      le (prometo|prometemos|aseguro|aseguramos) que (no|nunca|ser[aá])
    )
  `,
  "iu",
);
const arabic =
  /(لن يتكرر|لن يحدث (هذا |ذلك )?(مرة أخرى|أبدا)|نضمن|أضمن|سيتم (طرد|فصل|معاقبة|إيقاف)|سيطرد|سيفصل|سيعاقب|بأمان تام|آمن تماما)/;

/** C16. No letter promises a discipline outcome, or that a child will be safe: nobody can keep that promise. */
export const outcomePromise: Check = ({ sentences, language, about }) => {
  const findings: Finding[] = [];
  const own = about.child?.first;
  for (const { text, start, end } of sentences) {
    const outcome = future.exec(text);
    const declined = /\b(cannot|can't|not able to|unable to|may not|if|whether|could|might)\b/i;
    const head = outcome ? text.slice(0, outcome.index) : "";
    const aboutOwn = (own && head.includes(own)) || /\byour (son|daughter|child)\b[^,]*$/i.test(head);
    const promises =
      (outcome && !aboutOwn && !declined.test(head) && !/\b(not|never)\b/.test(outcome[0])) ||
      (assured.test(text) && !/\b(cannot|can't|not able to|unable to) (promise|guarantee|say)/i.test(text)) ||
      vows.test(text) ||
      (language === "es" && spanish.test(text)) ||
      (language === "ar" && arabic.test(text));
    if (promises && findings.length < 8)
      findings.push(
        finding(
          "C16",
          "This promises an outcome that nobody can promise.",
          "Say what the school does and by when, for example “Ms Grant will look into it and call you by …”.",
          { at: [start, end] },
        ),
      );
  }
  return findings;
};
