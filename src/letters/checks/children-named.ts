import type { PersonName } from "./about.ts";
import { readLetter } from "./letter.ts";
import { otherChildrenNamed } from "./other-children.ts";

type School = { children: PersonName[]; staff: { name: string; role: string }[] };

/** The names of children of a school in words that everybody may read, as they are written there; who may be anybody is left out. */
export function childrenNamed(words: string, { children, staff }: School): string[] {
  const letter = readLetter(
    { text: words, language: "en", to: [] },
    {
      ...{
        question: "",
        child: null,
        otherChildren: children,
        staff,
        entitledAddresses: [],
        schoolContacts: [],
      },
      ...{ identityLevel: 0, linkOnRecord: false, type: "general", first: false, settles: true },
    },
  );
  return otherChildrenNamed(letter).flatMap((one) => (one.severity === "block" ? one.words : []));
}
