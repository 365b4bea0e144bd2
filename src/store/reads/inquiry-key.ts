import { type RawBuilder, sql } from "kysely";

export type Place = { district: number; school: number };

/** How an inquiry is asked for: by what people know it by, or by its own id. */
export type InquiryKey = { reference: string } | { id: string };

/** The inquiry's id inside a statement: none when it is not there, or not for the transaction's viewer. */
export const idOf = ({ district, school }: Place, key: InquiryKey): RawBuilder<string> =>
  "id" in key
    ? sql`${key.id}::uuid`
    : sql`(select id from inquiries where district_id = ${district} and school_id = ${school}
        and reference = ${key.reference.toUpperCase()})`;

/** An inquiry's guardian and student, and the inquiry itself, as expressions inside a statement. */
export function theTwo({ district, school }: Place, key: InquiryKey) {
  const inquiry = idOf({ district, school }, key);
  const of = (column: "guardian_id" | "student_id") =>
    sql`(select ${sql.ref(column)} from inquiries where district_id = ${district} and school_id = ${school} and id = ${inquiry})`;
  return { guardian: of("guardian_id"), student: of("student_id"), inquiry };
}
