import fc from "fast-check";
import type { Role } from "../src/inquiry/actor.ts";
import type { Absence } from "../src/sop/absence.ts";
import type { Line } from "../src/sop/organisation.ts";
import type { Colleague } from "../src/sop/world.ts";

const idOf = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, "0")}`;

/** People none of whom goes in a circle: everybody answers to somebody before them, or to nobody. */
export const someTree = (most: number): fc.Arbitrary<Line[]> =>
  fc
    .array(fc.option(fc.nat(), { freq: 6 }), { minLength: 1, maxLength: most })
    .map((above) =>
      above.map((n, i) => ({ id: idOf(i), supervisor: n === null || i === 0 ? null : idOf(n % i) })),
    );

const someRole = fc.constantFrom<Role>(
  ...(["office", "teacher", "teacher", "supervisor", "privacy_officer", "administrator"] as const),
);

/** A district's people with their roles, who is away today and who stands in. */
export type Organisation = { staff: Colleague[]; tree: Line[]; absences: Absence[] };

export const someOrganisation = (most = 12): fc.Arbitrary<Organisation> =>
  someTree(most)
    .chain((tree) =>
      fc.record({
        tree: fc.constant(tree),
        roles: fc.array(fc.uniqueArray(someRole, { minLength: 1, maxLength: 2 }), {
          ...{ minLength: tree.length, maxLength: tree.length },
        }),
        away: fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { maxLength: 5 }),
      }),
    )
    .map(({ tree, roles, away }) => {
      const at = (n: number) => tree[n % tree.length] as Line;
      return {
        ...{ tree, staff: people(tree, roles) },
        absences: away.map(([who, deputy], n) => ({
          ...{ id: idOf(900 + n), staff: at(who).id, from: "2026-01-01", to: "2027-12-31" },
          deputy: deputy === null || at(deputy).id === at(who).id ? null : at(deputy).id,
          supervisor: at(who).supervisor,
        })),
      };
    });

const people = (tree: Line[], roles: Role[][]): Colleague[] =>
  tree.map(({ id, supervisor }, n) => ({
    ...{ id, supervisor, name: `Person ${n}`, roles: roles[n] ?? ["office"] },
  }));

/** One of people none of whom is away: `above` are the places of whom each answers to. */
export function organisationOf(above: (number | null)[], roles: Role[]): Organisation {
  const tree = above.map((n, i) => ({ id: idOf(i), supervisor: n === null ? null : idOf(n) }));
  return {
    ...{ tree, absences: [] },
    staff: people(
      tree,
      roles.map((role) => [role]),
    ),
  };
}

export const governors = {
  ...{ id: idOf(800), name: "Sue Park", title: "Chair of the governors", email: "sue@example.org" },
};
