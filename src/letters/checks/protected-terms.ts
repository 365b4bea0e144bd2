import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";
import { findPhrases, type Phrases } from "./phrases.ts";

/** Words of health, disability, protection and counselling, per language. */
export const terms: Phrases = {
  en: [
    inLines(
      String.raw`
      \b(
        adhd|add medication|autis(m|tic)|asperger\p{L}*|asthma\p{L}*|inhaler|diabet\p{L}*|insulin|
        epilep\p{L}*|seizures?|dyslexi\p{L}*|dyspraxi\p{L}*|dyscalculi\p{L}*|depress(ion|ed|ive)|
        bipolar|anxiety|panic attacks?|ocd|ptsd|trauma\p{L}*|eating disorder|anorexi\p{L}*|bulimi\p{L}*|
        self-?harm\p{L}*|suicid\p{L}*|schizo\p{L}*|tourette\p{L}*|down syndrome|cerebral palsy|
        concussion|hiv|hepatitis|cancer|leuk\p{L}*|pregnan\p{L}*|allerg(y|ies|ic)|anaphyla\p{L}*|
        epi-?pens?|ritalin|adderall|concerta|methylphenidate|prozac|zoloft|antidepressants?|sertraline|
        fluoxetine|risperidone|lithium|head lice|eczema|psychiatr\p{L}*|psychosis
      )\b
    `,
      "giu",
    ),
    inLines(
      String.raw`
      \b(
        diagnos\p{L}*|prescri(bed|ption)\p{L}*|
        medicat(ion|ions|ed)(?! (form|policy|authori[sz]ation|permission|rules|procedure))|
        medicines?(?! (form|policy|rules))|dos(e|age)s?|
        disabilit(y|ies)(?! (access|parking|entrance|coordinator|office|policy))|
        disabled(?! (access|parking|entrance|toilet))|
        special (education(?! (team|lead|office|department|coordinator|director))|needs)|504 plan|
        individuali[sz]ed education|\biep\b|\bbip\b|behavio(u)?r intervention plan|
        (
          psychological|psychiatric|medical|clinical|speech|cognitive
        ) (report|evaluation|assessment|record|history|condition)s?|
        mental (health|illness)(?! (week|day|team|resources))|speech (impairment|disorder|therapy)|
        therap(y|ist)|drug (test|use|abuse)|substance (use|abuse)|rehab\p{L}*
      )\b
    `,
      "giu",
    ),
    inLines(
      String.raw`
      \b(
        cps|
        child (protective|protection|welfare) (
          services?|agency|team|report|plan|case|file|investigation
        )|
        child protection|children's (services|social care)|social services|
        safeguarding (report|referral|concern|file|record)|
        (report|referral) (was|has been|had been) made to (the )?(
          police|agency|authorit|child|social|state|hotline
        )\p{L}*|
        mandated report\p{L}*|foster (care|placement)|abused?|neglect(ed)?(?! to)|
        in (her|his|their|the) counsel?ling\b|
        (
          told|said to|confided in|disclosed to|shared with|talked (to|with)
        ) (his|her|the|their|our) (school )?(counsell?or|psychologist|therapist|social worker)|
        counsell?ing (session|note|record|file)s?|
        (during|from|in) (the |a |his |her |their )?(counsell?ing|therapy)( session)?s?
      )\b
    `,
      "giu",
    ),
  ],
  es: [
    inLines(
      String.raw`
      \b(
        tdah|autis(mo|ta)|asma|diabetes|epilepsia|dislexia|depresi[oó]n|ansiedad|al[eé]rgi(a|co|ca)s?|
        alergia|diagn[oó]stic\p{L}*|medicament\p{L}*|medicina|receta m[eé]dica|discapacidad|
        educaci[oó]n especial|servicios? de protecci[oó]n|protecci[oó]n (de menores|infantil)|abuso|
        terapia|terapeuta|salud mental|embaraz\p{L}*|suicid\p{L}*|inhalador|insulina|plan 504
      )\b
    `,
      "giu",
    ),
  ],
  ar: [
    inLines(
      `
      (
        التوحد|فرط الحركة|الربو|السكري|الصرع|عسر القراءة|اكتئاب|القلق المرضي|حساسية من|تشخيص|الدواء|
        أدوية|إعاقة|التعليم الخاص|حماية الطفل|جلسات العلاج|الصحة النفسية|انتحار
      )
    `,
      "g",
    ),
  ],
};

/** C12. SOP 3.3, 5. Health, disability, child protection and counselling go only to a person seen (level 4), never by open mail. */
export const protectedTerms: Check = (letter) => {
  const { about, sentences } = letter;
  if (about.identityLevel >= 4 && about.linkOnRecord) return [];
  // General words about forms and meals, with no child in it, tell nothing about a child.
  const individual = about.child || about.type !== "general";
  const said = sentences.some(({ text }) => /\b(your (son|daughter|child)|his|her|su hij[oa])\b/i.test(text));
  if (!individual && !said) return [];
  return findPhrases(
    letter,
    "C12",
    terms,
    (words) =>
      `“${words}” speaks of health, disability, protection or counselling, and this letter goes by an open way.`,
    "Take it out and offer a meeting in person with photo ID, or ask the nurse or counsellor to call.",
  );
};
