import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import { fold } from "./fold.ts";
import { inLines } from "./in-lines.ts";
import type { Check, Letter } from "./letter.ts";
import { otherChildrenNamed } from "./other-children.ts";

const consequence = inLines(
  String.raw`
    \b(
      suspend(ed)?|suspension|expel(led)?|expulsion|detentions?|disciplin(ed|ary (action|measures))|
      punish(ed|ment)?|(a |an |final |verbal |written |formal )(warning|reprimand)|warned|reprimanded|
      been spoken to|sent home|fired|dismissed|sacked|terminated|resigned|
      (placed|put) on (administrative |unpaid |paid )?leave|let go|removed from|
      moved to (another|a different)|banned|excluded|consequences?|
      lost (his|her|their) (place|job|recess|privileges?)|written up|demoted|made to apologi[sz]e|
      had to apologi[sz]e|parents (have been|were) (called|told|informed|contacted)
    )\b
  `,
  "gi",
);
const person = inLines(
  String.raw`
    \b(the|that|this|an)?(other|another) (student|child|boy|girl|pupil|kid|famil(y|ies)|parents?)s?\b|
    \b(the|that|this|those|these|both|two|three|a|his|her) (\p{L}+ )?(
      boys?|girls?|bull(y|ies)|culprits?|students?|pupils?|kids?|child|children|classmates?|friends?|
      teacher|teachers|aide|coach|driver|employee|staff member|member of staff|staff|assistant|
      substitute|person
    ) (\p{L}+ ){0,3}|
    \b(mr|mrs|ms|miss|mx|dr|coach)\.? \p{Lu}\p{L}+|
    \b(driver|teacher|coach|aide|staff member|member of staff)\b
  `,
  "giu",
);
const told = inLines(
  String.raw`
    \b(
      cannot|can't|are not able|am not able|unable|not allowed|may not|do not|don't|never|whether|if|
      would|could|might|may|can|will|asked (if|whether|what|for|that)|want(ed)?|wish
    )\b
  `,
  "i",
);
const spanish = inLines(
  String.raw`
    \b(el otro|la otra|ese|esa|otro|otra|los otros) (
      alumno|alumna|estudiante|ni[ñn][oa]|chic[oa]|muchach[oa]
    )s?\b.{0,60}\b(
      suspendid|expulsad|castigad|sancionad|suspensi[oó]n|castigo
    )
  `,
  "iu",
);
const arabic =
  /(الطالب الآخر|الطالبة الأخرى|التلميذ الآخر|ذلك الطالب|الولد الآخر).{0,60}(فصل|طرد|عوقب|إيقاف|معاقبة|عقوبة)/;

/** C17. SOP 3.3: what happened to another student, or to a member of staff, is theirs. */
export const thirdPartyDiscipline: Check = (letter) => {
  const { sentences, language } = letter;
  const named = otherChildrenNamed(letter);
  const findings: Finding[] = [];
  for (const { text, start, end } of sentences) {
    const others = named.filter(({ at }) => at[0] >= start && at[1] <= end).map(({ at }) => at[0] - start);
    const tells =
      speaksOfAnother(letter, text, others) ||
      (language === "es" && spanish.test(text) && !/\bno (podemos|puedo)\b/i.test(text)) ||
      (language === "ar" && arabic.test(text) && !/(لا يمكن|لا نستطيع)/.test(text));
    if (tells && findings.length < 8)
      findings.push(
        finding(
          "C17",
          "This tells what happened to somebody else.",
          "Say only what is done for this parent's child; every family gets the same privacy.",
          { at: [start, end] },
        ),
      );
  }
  return findings;
};

/** Whether a consequence is told of somebody who is nearer to it than our own child, and not merely declined. */
function speaksOfAnother(letter: Letter, text: string, others: number[]): boolean {
  for (const outcome of text.matchAll(consequence)) {
    const head = text.slice(0, outcome.index);
    if (told.test(head.slice(-80)) || /\b(can|will|may|might|could)\b/i.test(head.slice(-12))) continue;
    const own = lastOwn(letter, head);
    const at = Math.max(
      ...others.filter((other) => other < outcome.index),
      lastPerson(head),
      lastName(letter, head),
      -1,
    );
    if (at >= 0 && at > own && outcome.index - at <= 110) return true;
  }
  return false;
}

const lastPerson = (head: string): number => [...head.matchAll(person)].at(-1)?.index ?? -1;

function lastOwn({ about }: Letter, head: string): number {
  const own = about.child?.first;
  const yours = [...head.matchAll(/\b(your (son|daughter|child)|you|your)\b/gi)].at(-1)?.index ?? -1;
  return Math.max(yours, own ? head.lastIndexOf(own) : -1);
}

/** A name right before "was", "got" or "has been" that is not our own child's. */
function lastName({ about }: Letter, head: string): number {
  const match =
    /(?:^|\s)(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? (was|has|got|received|is|had|served|were)\b[^,;]{0,40}$/u.exec(
      head.slice(-120),
    );
  if (
    !match ||
    /^(It|This|That|He|She|They|There|Nobody|Everyone|School|What|Which|No|Detention)$/.test(match[1] ?? "")
  )
    return -1;
  if (about.child && fold(match[1] ?? "") === fold(about.child.first)) return -1;
  return Math.max(0, head.length - 120) + match.index;
}
