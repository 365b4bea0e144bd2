import { errorCode } from "./error-code.ts";

/** What the system says where a connection to the database is not there or ends. */
const unreachable = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);
/** Said by `pg` without a code. */
const ended = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when)/;

/**
 * Whether the database can keep nothing just now, whatever is asked of it: it is not there, it stops or starts again,
 * its disk or its memory is full, it may only be read. What was asked is no mistake and may be sent again later.
 * Source: PostgreSQL, appendix A, classes 08, 53, 57P, 58 and 25006.
 */
export function cannotKeep(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = errorCode(error) ?? "";
  if (/^(?:08|53|57P|58)|^25006$/.test(code) || unreachable.has(code)) return true;
  return ended.test(error.message) || cannotKeep(error.cause);
}
