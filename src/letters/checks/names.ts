import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import { fold } from "./fold.ts";
import { inLines } from "./in-lines.ts";
import type { Check, Letter } from "./letter.ts";
import { otherChildrenNamed } from "./other-children.ts";
import { tokens } from "./tokens.ts";

/** C10 and C26. SOP 3.3: "Do not disclose confidential or sensitive student information unless authorized." */
export const names: Check = (letter) => {
  const named = otherChildrenNamed(letter);
  const findings: Finding[] = named.map(({ words, severity, at, certain }) =>
    severity === "block"
      ? finding("C10", ...whose(words, letter), { at, ...(certain && { certain }) })
      : finding("C10", `“${words}” may be the name of another student.`, "If it is, take it out.", {
          at,
          severity,
        }),
  );
  const place = wrongChild(letter, named);
  if (place)
    findings.push(
      finding(
        "C26",
        `The letter speaks of “${letter.text.slice(...place.at)}” and never of ${letter.about.child?.first ?? "this child"}.`,
        "Check that the right letter is going to the right parent.",
        place,
      ),
    );
  return findings;
};

/** What it says and what to do instead: where no student is linked, “another” would puzzle, and linking may be the way on. */
const whose = (words: string, { about }: Letter): [says: string, instead: string] =>
  about.child
    ? [
        `“${words}” is the name of another student.`,
        "Take the name out. Write only about this parent's child.",
      ]
    : [
        `“${words}” is the name of a student, and this inquiry is linked to none.`,
        "Take the name out, or make sure who asks and link the family on file first.",
      ];

const asked = inLines(
  String.raw`
    \b(
      you (asked|wrote|told us|called|are asking)|
      your (question|message|note|letter|e-?mail|concern|call|request)|thank you for|usted pregunt[oó]|
      su (pregunta|mensaje)
    )\b
  `,
  "i",
);
const yours = /\b(your|su) (son|daughter|child|hijo|hija)\b/i;

/** The child of another inquiry where this one's should be: in what was asked, while our own child is never named. */
function wrongChild(letter: Letter, named: { at: [number, number]; severity: string }[]) {
  const { about, sentences, text, tokens: said, parts } = letter;
  const own = about.child && fold(tokens(about.child.first)[0]?.raw ?? "");
  if (!own || !about.child) return null;
  const inBody = said.filter(({ start }) => start >= parts.body[0] && start < parts.body[1]);
  if (inBody.some(({ word }) => word === own || (word.length > 2 && own.startsWith(word.slice(0, 4)))))
    return null;
  const opening = sentences
    .slice(0, 3)
    .filter((sentence) => asked.test(sentence.text) || yours.test(sentence.text));
  const within = ([start, end]: [number, number]) =>
    opening.some((sentence) => start >= sentence.start && end <= sentence.end);
  const known = named.find(({ at, severity }) => {
    if (severity !== "block" || !within(at)) return false;
    return yours.test(text.slice(Math.max(0, at[0] - 20), at[0])) || !yours.test(text.slice(...parts.body));
  });
  return known ? { at: known.at } : unknownChild(letter, opening, own);
}

/** Without a roster: "your daughter Lena", or "You asked about Lena's …", a name that nobody in this inquiry has. */
function unknownChild({ about, text }: Letter, opening: { start: number; end: number }[], own: string) {
  const involved = new Set(
    [
      about.question,
      about.guardianName ?? "",
      about.child?.last ?? "",
      ...about.staff.map(({ name }) => name),
    ]
      .flatMap((words) => tokens(words.slice(0, 5000)))
      .map(({ word }) => word),
  );
  for (const { start, end } of opening) {
    const match =
      /\byour (?:son|daughter|child),? (?<your>\p{Lu}\p{Ll}+)\b|\b(?:about|why|how|when|whether|if|of|for|that) (?<possessive>\p{Lu}\p{Ll}+)'s\b/u.exec(
        text.slice(start, end),
      );
    const name = match?.groups?.your ?? match?.groups?.possessive;
    if (!match || !name) continue;
    const word = fold(name);
    if (involved.has(word) || word.slice(0, 3) === own.slice(0, 3) || notNames.has(word)) continue;
    const from = start + match.index + match[0].lastIndexOf(name);
    return { at: [from, from + name.length] as [number, number], severity: "warn" as const };
  }
  return null;
}

const notNames = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday school grade class year christmas easter mother father parent teacher next last the this state district england america".split(
    " ",
  ),
);
