import { finding } from "./codes.ts";
import { contactsIn, phoneKey } from "./contacts-in.ts";
import type { Check } from "./letter.ts";

const says = {
  other_parent: "is how to reach another person of this child’s family",
  other_family: "is how to reach another family",
};

/** C27. SOP 3.3. What one parent told the school of how to reach them is not told to the other, nor to anybody else. */
export const otherContacts: Check = ({ text, about }) => {
  const { others } = about;
  if (!others) return [];
  const found = contactsIn(text);
  if (found.length === 0) return [];
  const school = new Set(about.schoolContacts.flatMap((one) => [one.toLowerCase(), phoneKey(one)]));
  const own = new Set(about.entitledAddresses.map((one) => one.trim().toLowerCase()));
  return found.flatMap(({ kind, key, words, at }) => {
    if (school.has(key) || own.has(key)) return [];
    const theirs = others.find((one) => one.key === key);
    if (theirs)
      return theirs.of === "own"
        ? []
        : [
            finding("C27", `“${words}” ${says[theirs.of]}.`, "Take it out. Offer to pass a message on.", {
              at,
              certain: true,
            }),
          ];
    const isSchools = kind === "email" && school.has(`@${key.split("@")[1]}`);
    return isSchools
      ? []
      : [
          finding(
            "C27",
            `“${words}” is neither the school’s nor on file here.`,
            "If it is private to somebody, take it out and give the school’s number or address.",
            { at, severity: "advise" },
          ),
        ];
  });
};
