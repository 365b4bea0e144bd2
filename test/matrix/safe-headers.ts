/** What every answer must carry, written by hand: the name and what its value must say. */
const always: readonly (readonly [string, RegExp])[] = [
  ["x-content-type-options", /^nosniff$/],
  ["referrer-policy", /^same-origin$/],
  ["cross-origin-opener-policy", /^same-origin$/],
  ["cross-origin-resource-policy", /^same-origin$/],
  ["origin-agent-cluster", /^\?1$/],
  ["x-frame-options", /^DENY$/],
  ["permissions-policy", /camera=\(\).*microphone=\(\)/],
  ["strict-transport-security", /^max-age=31536000; includeSubDomains$/],
  ["content-security-policy", /default-src 'none'.*base-uri 'none'.*frame-ancestors '(none|self)'/],
  ["cache-control", /no-store|no-cache/],
  ["x-request-id", /^[0-9a-f-]{13}$/],
];
/** What no answer may carry: leave for other origins, and what we run on. */
const neverThere = [
  "access-control-allow-origin",
  "access-control-allow-credentials",
  "server",
  "x-powered-by",
];

/** The headers that an answer lacks, or has and must not have. */
export function unsafeHeaders(headers: Headers): string[] {
  const csp = headers.get("content-security-policy") ?? "";
  return [
    ...always.filter(([name, must]) => !must.test(headers.get(name) ?? "")).map(([name]) => `lacks ${name}`),
    ...neverThere.filter((name) => headers.has(name)).map((name) => `carries ${name}`),
    ...(/unsafe-eval|script-src[^;]*'unsafe-inline'|\*/.test(csp)
      ? ["has a policy that lets foreign scripts in"]
      : []),
    ...headers
      .getSetCookie()
      .filter((one) => !/^__Host-[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure/.test(one)),
  ];
}
