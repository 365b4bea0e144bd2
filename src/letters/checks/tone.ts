import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";
import { findPhrases, type Phrases } from "./phrases.ts";

const blame: Phrases = {
  en: [
    inLines(
      String.raw`
      \byou (really |clearly |simply )?(should|ought to) have (\p{L}+ly )?(?!received|heard|arrived)(
        \p{L}{2,12}ed|told|said|been|given|read|come|known|brought|kept|gone|done|made|sent|let|written|
        spoken|taken|paid|found|thought|understood
      )\b|
      \byou could have (\p{L}+ly )?(told|asked|called|checked|read|said|looked|prevented|avoided)\b
    `,
      "giu",
    ),
    /\byou('ve| have)? (have )?(again |clearly |simply |repeatedly |once again )?(failed|neglected|refused|ignored)\b|\byour (failure|refusal|neglect) to\b/gi,
    /\b(is|was|it's|are|were) (entirely |all |really |only |partly )?your (own )?(fault|doing|mistake|error)\b|(?<!\b(not|n't|never|nobody says it is) (in any way |at all )?)\byour (own )?fault\b/gi,
    inLines(
      String.raw`
      \bas (I|we)('ve| have)? (already|previously|repeatedly|just|clearly) (
        told|said|explained|stated|mentioned|informed|written|wrote
      )\b|
      \b(I|we)('ve| have)? (already|repeatedly) told you\b|\bas you (already|well) know\b|
      \bas you were told\b
    `,
      "gi",
    ),
    inLines(
      String.raw`
      \bobviously\b|
      \bif you had (only |just |actually |bothered to |properly )?(
        read|listened|checked|asked|told|called|paid|looked|done|come|been|answered
      )\b|
      \bhad you (only |just )?(read|told|listened|asked|checked)\b
    `,
      "gi",
    ),
    inLines(
      String.raw`
      \byou (did not|didn't|never|don't|do not) (even )?(bother|listen|pay attention|do your)\b|
      \byou (did not|didn't|never) (even )?read\b|
      \bbecause you (did not|didn't|never|failed)\b(?! (get|receive|have))|
      \byou (are|were) (to blame|responsible for this|wrong|mistaken)\b|\bblame (yourself|you)\b|
      \byou people\b|\bany (reasonable|good|responsible) parent\b
    `,
      "gi",
    ),
    // Called a liar; "Nobody thinks that you lied" is no such thing.
    inLines(
      String.raw`
      (?<!\b(not|n't|never|nobody|no one)\b[^.!?\n]{0,30})(
        \byou('re| are| were) (all |just |simply |clearly |obviously )?(
          lying|(a )?liars?\b|(being )?(dishonest|untruthful)|not (telling the truth|(being )?(honest|truthful))|
          making (this|that|it|things) up
        )|
        \byou('ve| have)? (just |simply |clearly |obviously )?(lied|made (this|that|it|things) up)\b|
        \b(that|this|it|which)('s| is| was) (just |simply |clearly |obviously )?(a|another) (complete |total )?lie\b
      )
    `,
      "gi",
    ),
  ],
  es: [
    inLines(
      String.raw`
      \b(usted|ustedes) (deb(ía|ia|ió|io|er[ií]an?)|tendr[ií]an?|tuvo) (que )?(haber|de haber)?|
      \bdeber[ií]an? haber|(?<!\bno )\b(es|fue) (su|tu) culpa|
      (?<!\bno (es|fue|ha sido|ser[aá]) )\bsu culpa\b|
      \bcomo ya (le|les|se lo) (dij|expliqu|inform|mencion)\p{L}*|\bobviamente\b|
      \bsi (usted )?hubiera (le[ií]do|escuchado|preguntado|llamado|avisado)|
      \b(usted )?no (ley[oó]|escuch[oó]|cumpli[oó]|se molest[oó])\b|
      (?<!\b(no|nunca|nadie)\b[^.!?\n]{0,30})(
        \busted(es)? (nos |me |les )?(miente|mienten|minti[oó]|mintieron|est[aá]n? mintiendo)\b|
        \b(eso|esto) es (una )?mentira\b
      )
    `,
      "giu",
    ),
  ],
  ar: [
    inLines(
      `
      (
        كان (يجب|ينبغي|عليك) (عليك|أن)|كان عليكم?|خطؤك|خطأك|غلطتك|
        كما (قلت|أخبرت|ذكرت|أوضحت) لكم? (سابقا|من قبل)|كما سبق أن|من الواضح أنك|لو (كنت )?قرأت|لقد فشلت|
        أنت المسؤول|بسبب إهمالك|أنت تكذب|أنتم تكذبون|لقد كذبت|هذا كذب
      )
    `,
      "g",
    ),
  ],
};

const dismissive: Phrases = {
  en: [
    inLines(
      String.raw`
      \b(calm|settle|cool) down\b|\bover-?react\p{L}*|
      \b(too|so|over(ly)?|being) (sensitive|emotional|dramatic|protective)\b|\boversensitive\b|
      \bboys will be boys\b|\bkids (will be|being|are just) kids\b|\b(get|move) over it\b|
      \bmak(e|ing) (such )?(a )?fuss\b|\bnot (a|that|such a) big (a )?deal\b|
      \b(with all )?due respect\b|\bgrow up\b|\btoughen up\b|\bhysterical\b|
      \bdrama\b(?! (club|class|teacher|group|lesson|studio|production|department|room|society))|
      \b(just|simply) relax\b|\bplease relax\b|\bget a grip\b|\bwhatever\. |
      \bcongratulations on\b.{0,30}\b(finally|at last)\b|\bhow (nice|kind) of you to finally\b|
      \bblowing (this|it|things) out of proportion\b|\bimagining (it|things)\b|\bevery other parent\b|
      \bno one else (has )?(complain|ha[sd] a problem)\p{L}*|
      \byou (always|constantly|keep) complain\p{L}*
    `,
      "giu",
    ),
    /(?<!\b(open|opens|run|runs|continue|continues|start|starts|close|closes|lessons?|classes?|normal|operate|operates|go ahead|meet|meets|held|served|arrive|arrives|leave|leaves) )\bas (usual|always)\b/gi,
    inLines(
      String.raw`
      \b(it's|it is|this is|that's|that is|was) (only|just) (a |an |some |just )?(bit of |little )?(
        jok|teas|fun|play|game|banter|words|kids|child|prank|phase|misunderstanding|laugh|horseplay|
        rough|boys|girls|mess|gossip|mark|grade|lunch|scratch|bruise
      )\p{L}*
    `,
      "giu",
    ),
  ],
  es: [
    inLines(
      String.raw`
      \b(
        c[aá]lmese|cálmate|tranquil[ií]cese|est[aá] exagerando|exagera\b|no es para tanto|
        son cosas de ni[ñn]os|como siempre|como de costumbre|
        es (solo|s[oó]lo|solamente) (una broma|un juego)|no sea (tan )?(sensible|dram[aá]tic[oa])
      )
    `,
      "giu",
    ),
  ],
  ar: [/(اهدأ|اهدئي|تبالغ|تبالغين|مبالغة منك|مجرد مزاح|كالعادة|كعادتك|لا تكن حساسا|أمر تافه)/g],
};

/** C08 and C23. SOP 3.4: "Remain calm and professional at all times." */
export const tone: Check = (letter) => {
  const theirs = wordsOfTheParent(letter.text);
  return ourTone(letter).filter(({ at }) => !theirs.some(([from, to]) => at && at[0] >= from && at[1] <= to));
};

/** Where the parent's own words are said back in quotation marks: "You wrote: “You should have told us.”" */
const wordsOfTheParent = (text: string): [number, number][] =>
  [...text.matchAll(saidBack)].map(({ index, 0: words }) => [index, index + words.length]);

const saidBack = inLines(
  String.raw`
    \b(
      you (wrote|said|told (us|me)|asked|mentioned|feel|felt)|
      usted (escribi[oó]|dijo|nos dijo|coment[oó]|pregunt[oó])
    )\b[^"“”«».\n]{0,60}(["“][^"“”\n]{1,400}["”]|«[^«»\n]{1,400}»)
  `,
  "gi",
);

const ourTone: Check = (letter) => [
  ...findPhrases(
    letter,
    "C08",
    blame,
    (words) => `“${words}” puts the blame on the parent.`,
    "Say what happened and what comes next, without fault.",
  ),
  ...findPhrases(
    letter,
    "C23",
    dismissive,
    (words) => `“${words}” makes the worry small.`,
    "Take the worry as it is: say that you heard it and what you will do.",
  ),
];

/** C09. Capitals read as shouting: two words of four letters or more in a row, or two exclamation marks. */
export const shouting: Check = ({ text, parts }) => {
  const match =
    /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}']{3,30}[\s,]{1,3}\p{Lu}[\p{Lu}']{3,30}(?![\p{L}\p{N}])|!\s?!/u.exec(
      text.slice(0, parts.body[1]),
    );
  if (!match) return [];
  return [
    finding("C09", `“${match[0]}” reads as shouting.`, "Use small letters and one full stop.", {
      at: [match.index, match.index + match[0].length],
    }),
  ];
};
