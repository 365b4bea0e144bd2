import { fold } from "./fold.ts";

/** A clock of law that may run, by its name in the catalogue, and the parent's words that led to it. */
export type Suggested = { clock: string; words: string[] };

/** `grave`: only in a concern or an emergency; elsewhere the same words are harmless too often. */
type Matter = { words: RegExp; clocks: Partial<Record<string, string>>; grave?: true };

const records =
  /\b(?:(?:inspect|review|see|view|look at|look through|copy of|copies of|access to|obtain|request)\b.{0,40}?\b(?:records?|files?|folder|transcripts?|documents|education(?:al)? record)|(?:what|everything|all) (?:that )?(?:you|the school) (?:have|has|hold|holds|keep|keeps) (?:on|about)|(?:ver|revisar|consultar|inspeccionar|examinar|copias? de|copia del|acceso al?|solicitar|pedir)\b.{0,40}?\b(?:expedientes?|registros? (?:escolar|academic|educativ)\w*|historial|archivos?|documentos)|todo lo que (?:tienen|guardan|tiene la escuela) (?:de|sobre))/g;
const special =
  /\b(?:iep|504|special education|special ed|evaluation report|educacion especial|evaluacion|due process|debido proceso)\b/;
const meeting = /\b(?:meeting|hearing|conference|reunion|audiencia|junta|due process|debido proceso)\b/g;

/** What a message may be about, and whose law knows a clock for it. The order is that of the list shown. */
const matters: readonly Matter[] = [
  {
    words:
      /\b(?:subject access|(?:d)?sar\b|data subject request|article 15|articulo 15|(?:copy|copies) of (?:all|everything)|everything (?:that )?you (?:hold|have|keep)|all (?:the )?(?:personal )?(?:data|information) (?:that )?you (?:hold|have|keep)|personal data (?:you|that you) hold|derecho de acceso|acceso a (?:mis|sus|los|nuestros) datos|datos personales que (?:tienen|guardan)|todo lo que (?:tienen|guardan))/g,
    clocks: {
      ...{ "US-CA": "CA-5BD", "US-IL": "IL-10BD", "US-MA": "MA-10D", US: "FERPA-45" },
      ...{ UK: "SAR-1M", EU: "SAR-1M" },
    },
  },
  {
    words: records,
    clocks: {
      ...{ "US-CA": "CA-5BD", "US-IL": "IL-10BD", "US-MA": "MA-10D", US: "FERPA-45" },
      ...{ "UK-ENG": "PUPIL-15SD", "UK-SCO": "SCO-15SD", UK: "SAR-1M", EU: "SAR-1M" },
    },
  },
  {
    words:
      /\b(?:data breach|privacy breach|breach of (?:data|privacy|confidentiality)|(?:sent|went|given|e-?mailed|forwarded) to the wrong (?:person|parent|family|address|people)|wrong recipient|(?:got|received|was sent) (?:another|someone else's|somebody else's) (?:child|student|pupil|report)|(?:data|records?) (?:was|were|got) (?:leaked|stolen|hacked)|filtracion de datos|violacion de (?:datos|seguridad)|fuga de datos|(?:enviad[oa]s?|mandad[oa]s?) a (?:la|el|una) (?:persona|familia|padre|direccion)\s?(?:equivocad[oa])?)/g,
    clocks: { UK: "GDPR-72H", EU: "GDPR-72H" },
  },
  {
    words:
      /\b(?:complain\w* .{0,60}?\b(?:data protection|personal data|my data|our data|privacy)|(?:data protection|privacy) complaint|information commissioner|\bico\b|queja .{0,60}?\b(?:datos|privacidad))/g,
    clocks: { UK: "ICO-30" },
  },
  {
    words:
      /\b(?:state complaint|complaint (?:to|with) the (?:state|department of education)|queja (?:ante|al) (?:el )?(?:estado|departamento de educacion)|queja estatal)/g,
    clocks: { US: "IDEA-60" },
  },
  {
    words:
      /\b(?:uniform complaint|ucp\b|discriminat\w+|discriminacion|discrimin\w+|queja uniforme|procedimiento uniforme)/g,
    ...{ clocks: { "US-CA": "UCP-60" }, grave: true },
  },
  {
    words:
      /\b(?:abuse[ds]?|abusing|neglect\w*|bruise[sd]?|molest\w+|hits? (?:him|her|the child)|beats? (?:him|her)|maltrat\w+|abus[oa]\w*|negligencia|moret(?:on|ones)|golpea\w*)\b/g,
    ...{ clocks: { "US-CA": "CA-36H" }, grave: true },
  },
];

const notCustodial =
  /\b(?:non-?custodial|do(?:es)? not (?:live with|have custody)|don't (?:live with|have custody)|(?:divorced|separated)|sin custodia|no tengo (?:la )?custodia|divorciad[oa]s?|separad[oa]s?)\b/g;

/**
 * The statutory clocks that a message may have started under the school's laws, with the words that led to each. It
 * only suggests: a person chooses. Recall goes before precision, for a request needs no magic words.
 */
export function suggestClocks(message: {
  text: string;
  type: string;
  topic: string | null;
  laws: readonly string[];
}): Suggested[] {
  const text = fold(message.text).slice(0, 20_000);
  const found = new Map<string, string[]>();
  const suggest = (clock: string | undefined, words: readonly string[]) => {
    if (!clock || words.length === 0) return;
    const before = found.get(clock) ?? [];
    found.set(clock, [...new Set([...before, ...words])].slice(0, 4));
  };
  const ours = (clocks: Matter["clocks"]) =>
    Object.entries(clocks).flatMap(([law, clock]) => (message.laws.includes(law) && clock ? [clock] : []));
  const isGrave = message.type === "concern" || message.type === "emergency";
  for (const { words, clocks, grave } of matters)
    if (isGrave || !grave) for (const clock of ours(clocks)) suggest(clock, said(words, text));
  const asked = said(records, text);
  const isSpecial = message.topic === "special_education" || special.test(text);
  if (message.laws.includes("US") && isSpecial && asked.length > 0)
    suggest("IDEA-MEETING", said(meeting, text).length > 0 ? [...asked, ...said(meeting, text)] : []);
  if (message.laws.includes("US") && isSpecial && !found.has("IDEA-MEETING")) suggest("IDEA-45", asked);
  if (message.laws.includes("US-MA") && asked.length > 0) suggest("MA-21D", said(notCustodial, text));
  return [...found].map(([clock, words]) => ({ clock, words }));
}

/** What was met of a pattern, each once, without line ends. */
const said = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([met]) => met.replace(/\s+/g, " ").trim().slice(0, 80))),
];
