import { type StaffViewer, scopeOf, type TokenViewer } from "../../access/viewer.ts";
import { ask, type Database } from "../../store/database.ts";

type Named = { guardian?: string | undefined; student?: string | undefined };
type Contact = { name: string; email: string | null; phone: string | null };

/** The guardian whom a form names by id, as on file; or, per field, that nobody of that id is on file at this school. */
export async function familyOnFile(
  db: Database,
  viewer: StaffViewer | TokenViewer,
  { guardian, student }: Named,
): Promise<{ guardian: Contact | null } | { problems: { field: string; says: string }[] }> {
  const { district, school } = viewer;
  const scope = scopeOf(viewer);
  const [[person] = [null], [child] = [null]] = await Promise.all([
    guardian
      ? ask(
          db,
          scope,
          db
            .selectFrom("guardians")
            .select(["name", "email", "phone"])
            .where("district_id", "=", district)
            .where("school_id", "=", school)
            .where("id", "=", guardian),
        )
      : undefined,
    student
      ? ask(
          db,
          scope,
          db
            .selectFrom("students")
            .select("id")
            .where("district_id", "=", district)
            .where("school_id", "=", school)
            .where("id", "=", student),
        )
      : undefined,
  ]);
  const problems = [
    ...(person === undefined
      ? [{ field: "guardian", says: "This parent is not on file here; please use their name instead." }]
      : []),
    ...(child === undefined
      ? [{ field: "student", says: "This student is not on file here; please use their name instead." }]
      : []),
  ];
  return problems.length > 0 ? { problems } : { guardian: person ?? null };
}
