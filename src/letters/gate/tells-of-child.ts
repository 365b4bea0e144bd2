import type { About } from "../checks/about.ts";
import { fold } from "../checks/fold.ts";
import { readLetter } from "../checks/letter.ts";
import { saysBack } from "../checks/restatement.ts";
import { tokens } from "../checks/tokens.ts";
import { declined, unverifiedDisclosure } from "../checks/unverified-disclosure.ts";
import { wordsThatAreNames } from "../checks/words-that-are-names.ts";

/**
 * Whether a letter tells of the inquiry's child, whatever its writer took it for: it names them otherwise than by saying
 * the question back or declining, or says what stands in a record. SOP 3.3.b; to somebody who is nobody yet, a name alone
 * confirms that the child is here. `language` as BCP 47. False where the inquiry has no child on file.
 */
export function tellsOfChild(text: string, language: string, known: Omit<About, "settles">): boolean {
  const { child, guardianName, staff } = known;
  if (!child) return false;
  const about: About = { ...known, identityLevel: 0, linkOnRecord: false, settles: true };
  const letter = readLetter({ text: text.slice(0, 20_000), language, to: [] }, about);
  if (unverifiedDisclosure(letter).length > 0) return true;
  const own = new Set(tokens(child.first).map(({ word }) => word));
  const last = fold(child.last);
  const others = [guardianName, ...staff.map(({ name }) => name)].filter((one): one is string => !!one);
  return letter.sentences.some(({ text }, nth) => {
    if (declined.test(text) || (nth < 3 && saysBack(text, letter.language))) return false;
    const said = tokens(others.reduce((rest, name) => rest.replaceAll(name, " "), text));
    return said.some(({ word, capital }, at) => {
      if (!capital || !own.has(word)) return false;
      // "Will you come?" and "Grace at meals" name nobody; "Will Ames", or "with Will", does.
      return at > 0 || !wordsThatAreNames.has(word) || said[at + 1]?.word === last;
    });
  });
}
