import { z } from "zod";

// What the settings are made of. Each problem is a sentence that goes on after the setting's name.

/** A host that only this machine reaches. */
export const isLoopback = (host: string) =>
  host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);

/** A whole number between two. */
export const whole = (least: number, most: number, error: string) =>
  z
    .string()
    .regex(/^\d{1,12}$/, error)
    .transform(Number)
    .refine((n) => n >= least && n <= most, error);
/** One of some words. */
export const oneOf = <const Name extends string>(...names: Name[]) =>
  z.enum(names, `should be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}`);
/** An address with one of these protocols. */
export const url = (protocols: string[], needsHost: boolean, error: string) =>
  z.string().refine((text) => {
    const parsed = URL.parse(text);
    return parsed !== null && protocols.includes(parsed.protocol) && (!needsHost || parsed.hostname !== "");
  }, error);
/** A domain name in small letters. */
export const name = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}$/;

/** Where a clamd listens: a socket of this machine, or host and port. */
export function isScanner(text: string): boolean {
  if (text.startsWith("unix:")) return /^unix:(?:\/\/)?\/[^\0]{1,100}$/.test(text);
  const parsed = URL.parse(text);
  return parsed?.protocol === "tcp:" && parsed.hostname !== "" && /^\/?$/.test(parsed.pathname);
}

/** The one address people know us by: https, or this machine. */
export const origin = z.string().transform((text, check) => {
  const parsed = URL.parse(text);
  const isBare = parsed !== null && `${parsed.origin}/` === parsed.href;
  const isSafe =
    parsed?.protocol === "https:" || (parsed?.protocol === "http:" && isLoopback(parsed.hostname));
  if (isBare && isSafe) return parsed.origin;
  check.addIssue("should be https:// and a host with nothing after it, such as https://desk.school.example");
  return z.NEVER;
});
