import type { Database } from "../../store/database.ts";

type Place = { district: number; school: number };
type Named = { guardian?: string | undefined; student?: string | undefined };
type Contact = { name: string; email: string | null; phone: string | null };

/** The guardian whom a form names by id, as on file; or, per field, that nobody of that id is on file at this school. */
export async function familyOnFile(
  tx: Database,
  { district, school }: Place,
  { guardian, student }: Named,
): Promise<{ guardian: Contact | null } | { problems: { field: string; says: string }[] }> {
  const person = guardian
    ? await tx
        .selectFrom("guardians")
        .select(["name", "email", "phone"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", guardian)
        .executeTakeFirst()
    : null;
  const child = student
    ? await tx
        .selectFrom("students")
        .select("id")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", student)
        .executeTakeFirst()
    : null;
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
