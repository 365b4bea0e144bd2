import type { Listed } from "../../store/reads/colleagues.ts";

type Person = Pick<Listed, "id" | "name" | "title"> & { supervisor: string | null };
/** One person of the tree; `depth`: how many stand above them here. */
export type OrganisationLine = Person & { depth: number; above: string | null };

/** The tree from the top, everybody below whom they answer to, by name. Whoever stands in a circle stands last. */
export function organisationLines(people: readonly Person[]): OrganisationLine[] {
  const name = (id: string | null) => people.find((one) => one.id === id)?.name ?? null;
  const below = (id: string) => people.filter(({ supervisor }) => supervisor === id);
  const seen = new Set<string>();
  const walk = (person: Person, depth: number): OrganisationLine[] => {
    if (seen.has(person.id)) return [];
    seen.add(person.id);
    const own = below(person.id);
    return [
      { ...person, depth, above: name(person.supervisor) },
      ...own.flatMap((one) => walk(one, depth + 1)),
    ];
  };
  const tops = people.filter(({ supervisor }) => name(supervisor) === null);
  const found = tops.flatMap((top) => walk(top, 0));
  return [...found, ...people.flatMap((one) => walk(one, 0))];
}
