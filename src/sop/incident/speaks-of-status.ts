import type { PersonName } from "../../letters/checks/about.ts";

const mark = "\\p{M}*";
/** Who is meant, and what is said of them, in the languages that letters go out in. Names are added from the inquiry. */
const languages = [
  {
    who: "(?:your|the|my|his|her|this|that|both) (?:\\p{L}+ )?(?:son|daughter|child|children|kids?|student|pupil|boy|girl|grandson|granddaughter|brother|sister)s?|he|she|they|(?:all|every|each)(?: of)?(?: the| our)? (?:students?|pupils?|child(?:ren)?|kids?)|every(?:one|body)|no ?(?:one|body)",
    is: "(?:is|are|was|were|has been|have been|seems|looks|got|'s|’s)",
    state:
      "(?:safe|fine|ok|okay|alright|all right|well|unhurt|unharmed|uninjured|hurt|injured|wounded|missing|dead|accounted for|found|in hospital|at the hospital|taken to|being treated|with (?:the|his|her|their|a|our) (?:class|teacher|nurse|group|police|staff)|in (?:the |his |her |their )?(?:gym|hall|class|classroom|room|library|building|nurse)|on the bus|evacuated|sheltering|hiding|locked)",
    unless: "(?:whether|if|cannot say|can not say|can't say|do not know|don't know)",
  },
  {
    who: "(?:su|tu|el|la|mi|nuestro|nuestra) (?:hij[oa]|niñ[oa]|alumn[oa]|estudiante|niet[oa]|herman[oa])|él|ella|tod[oa]s (?:l[oa]s )?(?:alumn[oa]s|niñ[oa]s|estudiantes)|sus hij[oa]s|todos|nadie",
    is: "(?:est[áa]n?|se encuentran?|fue|ha sido|result[óo]|sigue|salió)",
    state:
      "(?:a salvo|bien|segur[oa]s?|herid[oa]s?|iles[oa]s?|lesionad[oa]s?|desaparecid[oa]s?|muert[oa]s?|en el hospital|trasladad[oa]s?|evacuad[oa]s?|localizad[oa]s?|con su (?:clase|maestr[oa]|grupo)|en (?:el|la|su) (?:gimnasio|aula|clase|salón|biblioteca|autobús))",
    unless: "(?:si|no sabemos|no podemos decir|no puedo decir)",
  },
];
/** Arabic puts what is said before or behind whom it is said of. */
const arabic =
  /(?:ابنكم|ابنتكم|ابنك|ابنتك|طفلكم|طفلتكم|طفلك|أطفالكم|الطالب|الطالبة|جميع الطلاب|كل الطلاب|الجميع|هو|هي)(?: \p{L}+){0,3} (?:بخير|آمن|آمنة|بأمان|في أمان|سالم|سالمة|سالمون|مصاب|مصابة|جريح|مفقود|مفقودة|المستشفى|مع صفه|مع صفها)/u;
const arabicUnless = /(?:ما إذا|إن كان|هل|لا نعرف|لا أعرف)/u;

/**
 * The words in a text that tell how a child is (safe, hurt, with whom, where), or null: in an incident that is for the
 * incident team. `approved`: what the school has said itself, which anybody may repeat.
 */
export function speaksOfStatus(
  text: string,
  children: readonly PersonName[],
  approved: readonly string[] = [],
): string | null {
  const own = approved
    .filter((one) => one.trim())
    .reduce((left, one) => left.replaceAll(one.trim(), " "), text);
  const names = children
    .flatMap(({ first, last }) => [first, `${first} ${last}`])
    .filter((one) => one.length > 1);
  for (const sentence of own.split(/(?<=[.!?؟\n])\s*/u)) {
    for (const { who, is, state, unless } of languages) {
      const named = names.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
      const said = new RegExp(
        `(?<![\\p{L}${"'’"}])(?:${who}${named ? `|${named}` : ""})(?:${" "}?(?:'s|’s)| ${is}| (?:\\p{L}+ ){0,2}${is})(?: (?:now|still|all|also|both|not|already|just|quite|ahora|ya|muy|todavía|being|been)){0,2} ${state}(?!\\p{L}${mark})`,
        "iu",
      ).exec(sentence);
      if (said && !new RegExp(`(?<!\\p{L})${unless}(?!\\p{L})`, "iu").test(sentence.slice(0, said.index)))
        return said[0];
    }
    const inArabic = arabic.exec(sentence);
    if (inArabic && !arabicUnless.test(sentence.slice(0, inArabic.index))) return inArabic[0];
  }
  return null;
}
