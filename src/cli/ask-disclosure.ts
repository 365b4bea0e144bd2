import { decideDisclosure } from "../rights/decide-disclosure.ts";
import { type Facts, type Jurisdiction, jurisdictions } from "../rights/facts.ts";
import { knownFacts } from "../rights/known-facts.ts";
import { neutralWords } from "../rights/neutral-words.ts";

type Line = Record<string, unknown>;

const isObject = (value: unknown): value is Line =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const laws: readonly string[] = [...jurisdictions, "UK"];

/**
 * Answers one line of `answerable ask disclosure`: `{ id, jurisdiction, attrs }`, or a whole case that has more in it.
 * What may be told to whom, by which rule, and the words for the outside; a line that cannot be read gets an `error`.
 * The ways on and the date of each rule stand in docs/disclosure-rules.md under its id.
 */
export function askDisclosure(line: unknown): object {
  const given = isObject(line) ? line : {};
  const id = typeof given.id === "string" || typeof given.id === "number" ? given.id : null;
  const facts = factsOf(line);
  if (typeof facts === "string") return { id, error: facts };
  const told = decideDisclosure(facts);
  const language = typeof given.language === "string" ? given.language : "en";
  return {
    id,
    decision: told.decision,
    scope: told.scope,
    rule: told.rule,
    citation: told.citation,
    must_record: told.mustRecord,
    because: told.because,
    outward_text: told.outward === null ? null : neutralWords(language),
  };
}

/**
 * The facts of a line, or what is wrong with it. A fact that is not there is not known, and what is not known is denied
 * by the rules themselves; a fact that some rule asks for and that cannot be read is never taken for absent.
 */
function factsOf(line: unknown): Facts | string {
  if (!isObject(line)) return "This is not an object. Send one case as an object.";
  const { attrs, jurisdiction } = line;
  if (!isObject(attrs)) return "`attrs` is missing. Send the facts as an object, such as rel, cat and ver.";
  const j = attrs.j ?? jurisdiction ?? "";
  if (typeof j !== "string" || (j !== "" && !laws.includes(j)))
    return `\`jurisdiction\` is not known. It is one of ${laws.join(", ")}.`;
  if (typeof jurisdiction === "string" && jurisdiction !== j)
    return `\`jurisdiction\` says ${jurisdiction.slice(0, 20)} and \`attrs.j\` says ${j}. Send the same in both, or one.`;
  const { rel = null, cat = null } = attrs;
  if (rel !== null && typeof rel !== "string")
    return "`attrs.rel` is no text. Say who asks, such as parent, student or police; leave it out if nobody knows.";
  if (cat !== null && typeof cat !== "string")
    return "`attrs.cat` is no text. Say what is asked for, such as own_record or directory.";
  const ver = attrs.ver ?? 0;
  if (typeof ver !== "number" || !Number.isInteger(ver) || ver < 0 || ver > 5)
    return "`attrs.ver` is no identity level. Send a whole number from 0 to 5.";
  const facts: Facts = { j: j as Jurisdiction, rel: rel ?? "", cat: cat ?? "", ver };
  for (const [name, fact] of Object.entries(attrs)) {
    if (fact === null || Object.hasOwn(facts, name)) continue;
    if (typeof fact !== "string" && typeof fact !== "number" && typeof fact !== "boolean") {
      if (!knownFacts.has(name)) continue;
      return `\`attrs.${name.slice(0, 40)}\` is neither text, number, true nor false.`;
    }
    Object.defineProperty(facts, name, { value: fact, enumerable: true });
  }
  return facts;
}
