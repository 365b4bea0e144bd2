import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { answers } from "./answers.ts";

const programs = "/usr/lib/postfix/sbin";

/** Why Postfix cannot be tried here; null when it can. It drops its rights, so somebody who has all of them must start it. */
export const noPostfix = (): string | null =>
  !existsSync(`${programs}/master`)
    ? "Postfix is not installed (postfix)"
    : process.getuid?.() === 0
      ? null
      : "Postfix is started by root only";

/** Where Postfix hands mail on to: `smtp:[127.0.0.1]:25` or `lmtp:inet:127.0.0.1:24`, for an address, a domain, and all others. */
export type Ways = { to: Record<string, string>; otherwise: string };

/** Folders that Postfix wants in its queue. */
const queues = ["active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop"];
const more = ["pid", "private", "public", "saved", "trace"];

/** A real Postfix with a queue of its own, on loopback, that takes mail for anybody and tries again within a second. */
export async function startPostfix(folder: string, port: number, ways: Ways) {
  const home = join(folder, "postfix");
  for (const name of [...queues, ...more]) mkdirSync(join(home, "queue", name), { recursive: true });
  mkdirSync(join(home, "data"));
  mkdirSync(join(home, "conf"));
  chmodSync(folder, 0o755);
  for (const name of queues) own(join(home, "queue", name), "postfix:root", 0o700);
  own(join(home, "queue/private"), "postfix:root", 0o700);
  own(join(home, "queue/maildrop"), "postfix:postdrop", 0o730);
  own(join(home, "queue/public"), "postfix:postdrop", 0o710);
  own(join(home, "data"), "postfix:root", 0o700);
  const to = Object.entries(ways.to).map(([where, way]) => `{ ${where} = ${way} }`);
  writeFileSync(
    join(home, "conf/main.cf"),
    `compatibility_level = 3.6
queue_directory = ${home}/queue
data_directory = ${home}/data
daemon_directory = ${programs}
maillog_file = ${home}/log
maillog_file_prefixes = ${home}
myhostname = mx.school.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
recipient_delimiter = +
smtpd_relay_restrictions = permit_mynetworks, reject
default_transport = ${ways.otherwise}
transport_maps = inline:{ ${to.join(", ")} }
minimal_backoff_time = 1s
maximal_backoff_time = 1s
queue_run_delay = 1s
in_flow_delay = 0
delay_warning_time = 1s
`,
  );
  const services = ["cleanup", "bounce", "defer:bounce", "trace:bounce", "verify", "rewrite:trivial-rewrite"];
  writeFileSync(
    join(home, "conf/master.cf"),
    `${[
      `127.0.0.1:${port} inet n - n - - smtpd`,
      "pickup unix n - n 60 1 pickup",
      "qmgr unix n - n 1 1 qmgr",
      ...[...services, "smtp", "lmtp", "error", "retry:error"].map((one) => {
        const [name = "", program = name] = one.split(":");
        return `${name} unix ${name === "cleanup" ? "n" : "-"} - n - 0 ${program}`;
      }),
      "anvil unix - - n - 1 anvil",
      "scache unix - - n - 1 scache",
      "postlog unix-dgram n - n - 1 postlogd",
    ].join("\n")}\n`,
  );
  // A leader of its own group: it ends those that it started, and nobody else.
  const child = spawn(`${programs}/master`, ["-d", "-c", join(home, "conf")], {
    stdio: "ignore",
    detached: true,
  });
  await answers("Postfix", port);
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** Hands it a mail, as somebody's mail program does. */
    async submit(raw: string | Buffer, to: string | string[], from = "ana@example.org"): Promise<void> {
      const client = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
      await client.sendMail({ envelope: { from, to }, raw });
      client.close();
    },
    async stop(): Promise<void> {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function own(path: string, who: string, mode: number): void {
  spawnSync("chown", [who, path]);
  chmodSync(path, mode);
}
