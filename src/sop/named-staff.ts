import { fold } from "../letters/checks/fold.ts";

type Named = { id: string; name: string; title: string };

/** How a person is addressed, before a family name; in the languages that parents write in most. */
export const addressed =
  "mr|mrs|ms|miss|mx|dr|prof|professor|coach|principal|sir|senor|senora|senorita|sr|sra|srta|profe|profesor|profesora|maestro|maestra|director|directora|monsieur|madame|mme|m|herr|frau|senhor|senhora|السيد|السيده|الاستاذ|الاستاذه|المعلم|المعلمه";

/**
 * The members of staff whom a text names: by first and last name, by family name after a form of address, or by a position
 * that only one person of the school has ("the principal"). It proposes and decides nothing: a name is no accusation.
 */
export function namedStaff<S extends Named>(text: string, staff: readonly S[]): S[] {
  const said = ` ${text
    .split(/[^\p{L}\p{M}'’ʼ-]+/u)
    .map(fold)
    .join(" ")} `;
  const positions = staff.map(({ title }) => fold(title));
  return staff.filter(({ name, title }) => {
    const parts = name.split(/\s+/).map(fold).filter(Boolean);
    const family = parts.at(-1) ?? "";
    const isAddressed = new RegExp(` (?:${addressed}) ${RegExp.escape(family)}(?:s|-\\S*)? `).test(said);
    const position = fold(title);
    const isOnly = positions.filter((one) => one === position).length === 1 && heads.has(position);
    return (
      (parts.length > 1 && said.includes(` ${parts.join(" ")}`)) ||
      (family.length > 1 && isAddressed) ||
      (isOnly && (heads.get(position) ?? []).some((word) => said.includes(` ${word} `)))
    );
  });
}

/** The words for a position that a school has once. */
export const heads = new Map([
  ["principal", ["the principal", "la directora", "el director", "your principal", "المدير", "المديره"]],
  ["head teacher", ["the head teacher", "the headteacher", "the head"]],
  [
    "assistant principal",
    ["the assistant principal", "the vice principal", "la subdirectora", "el subdirector"],
  ],
]);
