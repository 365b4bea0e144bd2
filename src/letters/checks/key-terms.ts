import { tokens } from "./tokens.ts";

/** Words that say nothing about what an inquiry is about, English, Spanish and Arabic; folded. Dates count as nothing. */
const empty = new Set(
  `a an the and or but if so as of at by for from in into on to with about after before over under out up down off than then that this these those
  i me my mine we us our you your yours he him his she her hers it its they them their who whom whose which what when where why how
  is are was were be been being am do does did done have has had having will would can could shall should may might must
  not no yes please thank thanks thankyou kind dear mr mrs ms miss dr sir madam ask asks asked asking say says said want wants wanted know like tell told write wrote written
  question message letter email mail reply answer inquiry school get got go goes went come make made let any all some more very just also only there here again still
  son daughter child children kid kids boy girl parent parents mother father mom mum dad guardian family student students pupil pupils
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday week weeks day days month year
  el la los las un una unos unas y o pero si de del al a en por para con sin sobre que quien cual cuando donde como cuanto porque es son fue era esta estan estaba ser estar ha he hay haber
  yo me mi nos nuestro nuestra usted ustedes su sus le les lo se el ella ellos no si muy mas tambien favor gracias hola senor senora sr sra pregunta pregunto preguntar escribio escribe mensaje carta correo escuela colegio hijo hija nino nina padre madre
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy manana ayer dia dias semana
  في من الي على علي عن مع هل ما ماذا متي اين كيف لماذا كم هو هي هم انا نحن انت هذا هذه ذلك التي الذي ان لا نعم قد كان كانت يكون شكرا السيد السيده المدرسه ابني ابنتي طفلي طفلتي سؤال رساله يوم`.split(
    /\s+/,
  ),
);

/** A word without its endings, so that "absences" meets "absent" and "teasing" meets "teased". */
function stem(word: string): string {
  if (/^[\u0600-\u06ff]+$/.test(word))
    return word
      .replace(/^(وال|بال|كال|فال|لل|ال|[وبفل](?=.{4}))/, "")
      .replace(/(ها|هم|كم|نا|ات|ون|ين|ه|ك|ي)$/, "")
      .slice(0, 5);
  const bare = word
    .replace(/(ations?|ition|ments?|ances?|ences?|ings?|edly|ed|ers?|ies|ent|ant|als?|ly|y|es|s)$/, "")
    .replace(/(ciones|cion|mente|ando|iendo|ados?|adas?|idos?|idas?|os|as|ar|er|ir|o|a|e)$/, "");
  const root = bare.length >= 3 ? bare : word;
  return root.replace(/(.)\1$/, "$1").slice(0, 6);
}

/** The stems of the words that carry a text's matter. */
export function keyTerms(text: string): Set<string> {
  const terms = new Set<string>();
  for (const { word } of tokens(text.slice(0, 20_000)))
    if (word.length > 2 && !empty.has(word)) terms.add(stem(word));
  return terms;
}
