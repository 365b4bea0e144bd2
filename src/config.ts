import { join, resolve } from "node:path";
import { z } from "zod";
import { isLoopback, isScanner, name, oneOf, origin, url, whole } from "./config-fields.ts";

/** How this process was told to run. Ports are TCP ports, sizes are bytes, folders are absolute. */
export type Config = {
  /** The school's own PostgreSQL; undefined when Answerable runs the one it carries. */
  databaseUrl: string | undefined;
  /** The relay that mail leaves through; undefined when mail only goes to the demo's mailbox. */
  smtpUrl: string | undefined;
  host: string;
  port: number;
  /** The one address people know us by, without a slash at its end. Never taken from a request. */
  publicOrigin: string;
  dataDir: string;
  /** Where mail is taken in; undefined when it is not. */
  smtpIn: { host: string; port: number } | undefined;
  /** Where mail is taken in by LMTP, at `smtpIn`'s host or this machine; undefined when it is not. */
  lmtp?: { host: string; port: number } | { socket: string } | undefined;
  role: "web" | "worker" | "all";
  /** What stands after the @ of our own addresses and message ids. */
  mailDomain: string;
  /** What the school's own mail server calls itself in Authentication-Results; undefined: no mail is believed. */
  mailAuthservId: string | undefined;
  /** Where a clamd listens that looks for viruses; undefined: files are not scanned. */
  clamdUrl: string | undefined;
  /** Who finds out whether a mail comes from whom it says: the server in front of us, or we ourselves. */
  mailVerify: "server" | "own";
  logLevel: "debug" | "info" | "warn" | "error";
  maxMailBytes: number;
  /** How many acknowledgements may leave by themselves in a day: to an address, for an inquiry, from a mailbox, from a school. */
  acknowledgeLimits: { address: number; inquiry: number; mailbox: number; school: number };
  /** Where a mail of our own goes every quarter of an hour that has to come back; undefined: nowhere. */
  heartbeat: string | undefined;
  /** With which key our mail is signed (DKIM); undefined when the relay signs it, or nobody. */
  dkim: { domain: string; selector: string; keyFile: string } | undefined;
  /** For how many seconds a reply that was sent can be taken back. */
  undoSeconds: number;
  /** How many letters of one school leave in a minute. */
  sendPerMinute: number;
  /** Whether invented families and inquiries are put into an empty database. */
  demo: boolean;
  /** The gateway to telephones for alerts in an emergency; undefined when the school has none. */
  gateway:
    | { kind: "webhook" | "twilio"; url: string; account: string; secret: string; from: string }
    | undefined;
};

const settings = z.object({
  DATABASE_URL: url(
    ["postgres:", "postgresql:"],
    false,
    "should be a PostgreSQL address, such as postgres://answerable@db.school.example/answerable",
  ).optional(),
  SMTP_URL: url(
    ["smtp:", "smtps:"],
    true,
    "should be a mail relay's address, such as smtps://name:password@mail.school.example",
  ).optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: whole(1, 65_535, "should be a port from 1 to 65535").default(3000),
  PUBLIC_ORIGIN: origin.optional(),
  DATA_DIR: z.string().optional(),
  SMTP_IN_HOST: z.string().default("127.0.0.1"),
  SMTP_IN_PORT: whole(0, 65_535, "should be a port from 1 to 65535, or 0 to take in no mail").default(2525),
  LMTP_PORT: whole(1, 65_535, "should be a port from 1 to 65535").optional(),
  LMTP_SOCKET: z
    .string()
    .regex(/^\/[^\0]{1,100}$/, "should be the path of a socket, such as /run/answerable/lmtp")
    .optional(),
  ROLE: oneOf("web", "worker", "all").default("all"),
  MAIL_DOMAIN: z
    .string()
    .regex(name, "should be a domain in small letters, such as desk.school.example")
    .optional(),
  MAIL_AUTHSERV_ID: z
    .string()
    .regex(name, "should be your mail server's own name in small letters, such as mx.school.example")
    .optional(),
  CLAMD_URL: z
    .string()
    .refine(
      isScanner,
      "should be where clamd listens, such as unix:/run/clamav/clamd.ctl or tcp://127.0.0.1:3310",
    )
    .optional(),
  MAIL_VERIFY: oneOf("server", "own").default("server"),
  LOG_LEVEL: oneOf("debug", "info", "warn", "error").default("info"),
  MAX_MAIL_BYTES: whole(100_000, 150_000_000, "should be a number of bytes from 100000 to 150000000").default(
    35 * 1024 * 1024,
  ),
  ACKNOWLEDGE_PER_ADDRESS: whole(1, 1_000, "should be a number from 1 to 1000").default(5),
  ACKNOWLEDGE_PER_INQUIRY: whole(1, 100, "should be a number from 1 to 100").default(3),
  ACKNOWLEDGE_PER_MAILBOX: whole(1, 1_000_000, "should be a number from 1 to 1000000").default(500),
  ACKNOWLEDGE_PER_SCHOOL: whole(1, 1_000_000, "should be a number from 1 to 1000000").default(1_000),
  HEARTBEAT: z
    .email("should be an e-mail address whose mail comes back to us, such as oak-hill@desk.school.example")
    .optional(),
  DKIM_DOMAIN: z
    .string()
    .regex(name, "should be a domain in small letters, such as desk.school.example")
    .optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(
      /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}$/,
      "should be a short name in small letters, such as answerable1",
    )
    .default("answerable"),
  DKIM_KEY_FILE: z.string().optional(),
  UNDO_SECONDS: whole(0, 60, "should be a number of seconds from 0 to 60").default(10),
  SEND_PER_MINUTE: whole(1, 100_000, "should be a number from 1 to 100000").default(120),
  DEMO: z.stringbool({ error: "should be on or off" }).optional(),
  ALERT_GATEWAY: oneOf("webhook", "twilio").default("webhook"),
  ALERT_GATEWAY_URL: url(
    ["https:", "http:"],
    true,
    "should be the address of the gateway, such as https://sms.school.example/alerts",
  ).optional(),
  ALERT_GATEWAY_ACCOUNT: z.string().default(""),
  ALERT_GATEWAY_SECRET: z.string().default(""),
  ALERT_GATEWAY_FROM: z.string().default(""),
});

/** The names of the variables that `parseConfig` reads. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/**
 * Reads the environment. An empty variable counts as not set. The sentence of a problem names the variable and what it
 * should be, and never repeats the value, which may hold a password.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config | { problem: string } {
  const unknown = Object.keys(env).find((each) => each.startsWith("ANSWERABLE_"));
  if (unknown) {
    const meant = settingNames.find((each) => unknown === `ANSWERABLE_${each}`);
    const instead = meant ? `it is called ${meant}` : `there are ${settingNames.join(", ")}`;
    return { problem: `${unknown} is not a setting of Answerable; ${instead}.` };
  }
  const { data: read, error } = settings.safeParse(
    Object.fromEntries(settingNames.map((each) => [each, env[each]?.trim() || undefined])),
  );
  if (error)
    return { problem: error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`)[0] ?? "" };
  const gateway = gatewayOf(read);
  if (gateway && "problem" in gateway) return gateway;
  const publicOrigin = read.PUBLIC_ORIGIN ?? `http://localhost:${read.PORT}`;
  const { hostname } = new URL(publicOrigin);
  return {
    databaseUrl: read.DATABASE_URL,
    smtpUrl: read.SMTP_URL,
    host: read.HOST,
    port: read.PORT,
    publicOrigin,
    dataDir: read.DATA_DIR ? resolve(read.DATA_DIR) : join(import.meta.dirname, "../data"),
    smtpIn: read.SMTP_IN_PORT === 0 ? undefined : { host: read.SMTP_IN_HOST, port: read.SMTP_IN_PORT },
    lmtp: read.LMTP_SOCKET
      ? { socket: read.LMTP_SOCKET }
      : read.LMTP_PORT
        ? { host: read.SMTP_IN_HOST, port: read.LMTP_PORT }
        : undefined,
    role: read.ROLE,
    mailDomain: read.MAIL_DOMAIN ?? (isLoopback(hostname) ? "answerable.localhost" : hostname),
    mailAuthservId: read.MAIL_AUTHSERV_ID,
    clamdUrl: read.CLAMD_URL,
    mailVerify: read.MAIL_VERIFY,
    logLevel: read.LOG_LEVEL,
    maxMailBytes: read.MAX_MAIL_BYTES,
    acknowledgeLimits: {
      address: read.ACKNOWLEDGE_PER_ADDRESS,
      inquiry: read.ACKNOWLEDGE_PER_INQUIRY,
      mailbox: read.ACKNOWLEDGE_PER_MAILBOX,
      school: read.ACKNOWLEDGE_PER_SCHOOL,
    },
    heartbeat: read.HEARTBEAT,
    dkim: read.DKIM_KEY_FILE
      ? {
          domain:
            read.DKIM_DOMAIN ??
            read.MAIL_DOMAIN ??
            (isLoopback(hostname) ? "answerable.localhost" : hostname),
          selector: read.DKIM_SELECTOR,
          keyFile: resolve(read.DKIM_KEY_FILE),
        }
      : undefined,
    undoSeconds: read.UNDO_SECONDS,
    sendPerMinute: read.SEND_PER_MINUTE,
    demo: read.DEMO ?? !read.DATABASE_URL,
    gateway,
  };
}

/** Who can forge an alert can send a school out of its beds: no gateway without a secret, nor in the open. */
function gatewayOf(read: z.output<typeof settings>): Config["gateway"] | { problem: string } {
  if (!read.ALERT_GATEWAY_URL) return undefined;
  const { protocol, hostname } = new URL(read.ALERT_GATEWAY_URL);
  if (protocol === "http:" && !isLoopback(hostname))
    return { problem: "ALERT_GATEWAY_URL should begin with https://." };
  if (read.ALERT_GATEWAY_SECRET.length < 16)
    return { problem: "ALERT_GATEWAY_SECRET should be a secret of 16 characters or more." };
  if (read.ALERT_GATEWAY === "twilio" && !(read.ALERT_GATEWAY_ACCOUNT && read.ALERT_GATEWAY_FROM))
    return { problem: "ALERT_GATEWAY_ACCOUNT and ALERT_GATEWAY_FROM should be set for this gateway." };
  return {
    kind: read.ALERT_GATEWAY,
    url: read.ALERT_GATEWAY_URL.replace(/\/$/, ""),
    account: read.ALERT_GATEWAY_ACCOUNT,
    secret: read.ALERT_GATEWAY_SECRET,
    from: read.ALERT_GATEWAY_FROM,
  };
}

let known: Config | undefined;

/** The environment of this process, read once. Ends the process with one sentence when it is wrong. */
export function config(): Config {
  if (known) return known;
  const read = parseConfig(process.env);
  if ("problem" in read) {
    console.error(`Answerable cannot start: ${read.problem}`);
    process.exit(2);
  }
  known = read;
  return known;
}
