import { randomUUIDv7 } from "node:crypto";

/**
 * An id for a row: the millisecond in which it is made and 74 bits of chance (UUIDv7, RFC 9562, 5.7). What is made
 * together stands together in every index; ids of chance alone fall on a page each, and PostgreSQL writes every page that
 * it changes for the first time after a checkpoint whole into its log. No secret: it says when it was made. Nor for
 * what people tell apart by its beginning, such as a token.
 */
export const newId = (): string => randomUUIDv7();
