/** What is wrong with a mailbox. Each has its words in `trouble-words.ts`. */
export type Trouble =
  | "host_unknown"
  | "refused"
  | "silent"
  | "certificate"
  | "no_tls"
  | "sign_in"
  | "no_secret"
  | "not_signed_in"
  | "grant_over"
  | "grant_late"
  | "no_inbox"
  | "no_spam"
  | "no_target"
  | "broken";

/** Thrown by ourselves where we know what is wrong. */
export const troubled = (trouble: Trouble): Error & { trouble: Trouble } =>
  Object.assign(new Error(trouble), { trouble });

const unknown = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "ENODATA"]);
const refused = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EACCES", "EPERM"]);
const silent = new Set(["CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT", "ETIMEDOUT", "ETIMEOUT"]);
const certificate =
  /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH)/;

/** What an error of a connection means. Its own words are never shown: they may hold what somebody wrote. */
export function troubleOf(error: unknown): Trouble {
  const it = error as {
    trouble?: Trouble;
    code?: string;
    authenticationFailed?: boolean;
    cause?: unknown;
    message?: string;
    errors?: unknown[];
  };
  const code = it?.code ?? "";
  if (it?.trouble) return it.trouble;
  if (it?.authenticationFailed) return "sign_in";
  if (unknown.has(code)) return "host_unknown";
  if (refused.has(code)) return "refused";
  if (silent.has(code)) return "silent";
  if (certificate.test(code)) return "certificate";
  if (code === "EPROTO" || code.startsWith("ERR_SSL") || /STARTTLS/i.test(it?.message ?? "")) return "no_tls";
  // A name with several addresses fails once for each of them.
  if (it?.errors?.[0]) return troubleOf(it.errors[0]);
  return it?.cause ? troubleOf(it.cause) : "broken";
}
