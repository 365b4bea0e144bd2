import { type RawBuilder, sql } from "kysely";

/**
 * That a row of `table` is of the school of the row `of` (names as the query calls them): the beginning of every key. With
 * the id behind it, in a select of its own, a text or a name is looked up by its key whatever the planner expects: a join
 * that expected few letters, by figures a minute old, once read all 300,000 texts of a school for each page.
 */
export const sameSchool = (table: string, of: string): RawBuilder<boolean> =>
  sql`${sql.ref(`${table}.district_id`)} = ${sql.ref(`${of}.district_id`)}
    and ${sql.ref(`${table}.school_id`)} = ${sql.ref(`${of}.school_id`)}`;
