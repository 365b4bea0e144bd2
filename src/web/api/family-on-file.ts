import { scopeOf, type TokenViewer } from "../../access/viewer.ts";
import { type Database, inside } from "../../store/database.ts";

type Named = { guardian?: string | undefined; student?: string | undefined };
type Contact = { name: string; email: string | null; phone: string | null };

/** The guardian that a request names by id, as on file; or, per field, that nobody of that id is on file here. */
export function familyOnFile(
  db: Database,
  viewer: TokenViewer,
  { guardian, student }: Named,
): Promise<{ guardian: Contact | null } | { problems: { field: string; says: string }[] }> {
  const { district, school } = viewer;
  if (!guardian && !student) return Promise.resolve({ guardian: null });
  return inside(db, scopeOf(viewer), async (tx) => {
    const person =
      guardian &&
      (await tx
        .selectFrom("guardians")
        .select(["name", "email", "phone"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", guardian)
        .executeTakeFirst());
    const child =
      student &&
      (await tx
        .selectFrom("students")
        .select("id")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", student)
        .executeTakeFirst());
    const problems = [
      guardian &&
        !person && {
          field: "guardian",
          says: "This parent is not on file here; please send their name instead.",
        },
      student &&
        !child && {
          field: "student",
          says: "This student is not on file here; please send their name instead.",
        },
    ].filter((one) => typeof one === "object");
    return problems.length > 0 ? { problems } : { guardian: person || null };
  });
}
