const features = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

/**
 * What a page may load and do: scripts with this answer's nonce, and nothing from any other address. Trusted Types are
 * not demanded: React makes script elements through innerHTML when it mounts a whole document anew, which it does for
 * an error at the root; the page would stay empty.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** For every answer that runs no script: our error pages, JSON, plain words. */
export const scriptlessPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The headers of every answer, also of errors. Referrer-Policy is `same-origin` and not `no-referrer`: under
 * `no-referrer` browsers send `Origin: null` with our own forms, and the check of the sender would refuse them.
 */
export const everyAnswer = (publicOrigin: string): Record<string, string> => ({
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "x-frame-options": "DENY",
  "permissions-policy": features.map((one) => `${one}=()`).join(", "),
  ...(publicOrigin.startsWith("https://") && {
    "strict-transport-security": "max-age=31536000; includeSubDomains",
  }),
});
