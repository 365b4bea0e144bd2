/** A school of a file: its id there, its name, what else it is called, and how many students the file has in it. */
export type Org = { id: string; name: string; also: string; students: number };

const plain = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Which school of a file is this one: the one of the last import, or the one with its name. Null: somebody has to say. */
export function chooseOrg(
  orgs: readonly Org[],
  school: { name: string; slug: string; before: string | null },
): string | null {
  const before = orgs.find(({ id }) => id === school.before);
  if (before) return before.id;
  const ours = [plain(school.name), plain(school.slug)];
  const found = orgs.filter(({ name, also }) =>
    [plain(name), plain(also)].some((one) => one && ours.includes(one)),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
