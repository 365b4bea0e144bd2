import { type RawBuilder, sql } from "kysely";

/**
 * A value for a column of JSON, of the type that the column is read as. Sent as JSON text: the driver would make a list of
 * PostgreSQL's own of a list.
 */
export const asJson = <Value>(value: Value): RawBuilder<Value> => sql<Value>`${JSON.stringify(value)}`;
