import { fold } from "../letters/checks/fold.ts";
import { addressed, heads } from "./named-staff.ts";

type Named = { id: string; name: string; title?: string };

/** What stands before a name on a list and is no part of it. */
const honours = new Set(addressed.split("|"));
const partsOf = (name: string): string[] => {
  const parts = name
    .split(/\s+/)
    .map((part) => fold(part.replace(/[.,]/g, "")))
    .filter(Boolean);
  return parts.length > 1 && honours.has(parts[0] ?? "") ? parts.slice(1) : parts;
};
const said = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{M}'’ʼ-]+/u)
    .map(fold)
    .filter(Boolean)
    .join(" ")} `;

/**
 * The members of staff whom a text names for certain: by first and last name, or by family name after a form of address. A
 * position or a lone family name is proposed to a reader (`namedStaff`); nothing follows from it by itself.
 */
export function namedForSure<S extends Named>(text: string, staff: readonly S[]): S[] {
  const words = said(text);
  return staff.filter(({ name }) => {
    const parts = partsOf(name);
    const [first = "", family = ""] = [parts[0], parts.at(-1)];
    if (family.length < 2 || !words.includes(` ${family}`)) return false;
    const ends = `${RegExp.escape(family)}(?:s|-\\S*)? `;
    const full =
      parts.length > 1 && new RegExp(` ${RegExp.escape(first)} (?:\\S+ ){0,2}?${ends}`).test(words);
    return full || new RegExp(` (?:${addressed}) (?:${RegExp.escape(first)} )?${ends}`).test(words);
  });
}

/**
 * Whom a parent means who was asked “Is this about somebody who works here?”: by any name of theirs, one letter wrong allowed
 * in a longer one, or by a position that only one person has. Here a word is meant as one.
 */
export function meantBy<S extends Named>(typed: string, staff: readonly S[]): S[] {
  const sure = new Set(namedForSure(typed, staff));
  const words = said(typed).trim().split(" ");
  const titles = staff.map(({ title = "" }) => fold(title));
  return staff.filter((one, nth) => {
    const family = partsOf(one.name).at(-1) ?? "";
    const title = titles[nth] ?? "";
    const isOnly = title !== "" && titles.filter((other) => other === title).length === 1;
    const names = [title, ...(heads.get(title) ?? [])];
    return (
      sure.has(one) ||
      words.some((word) => isNear(word, family) || isNear(word.replace(/s$/, ""), family)) ||
      (isOnly && names.some((name) => name && ` ${words.join(" ")} `.includes(` ${name} `)))
    );
  });
}

/** The same word, or one letter apart in words of five letters and more. */
function isNear(word: string, name: string): boolean {
  if (word === name) return name.length > 1;
  if (Math.min(word.length, name.length) < 4 || Math.abs(word.length - name.length) > 1) return false;
  if (Math.max(word.length, name.length) < 5) return false;
  let at = 0;
  while (at < Math.min(word.length, name.length) && word[at] === name[at]) at++;
  const [left, right] = [word.slice(at), name.slice(at)];
  const swapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || swapped;
}
