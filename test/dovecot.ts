import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { answers } from "./answers.ts";

const program = "/usr/sbin/dovecot";

/** Why Dovecot cannot be tried here; null when it can. It drops its rights, so somebody who has all of them must start it. */
export const noDovecot = (): string | null =>
  !existsSync(program) || !existsSync("/usr/lib/dovecot/lmtp")
    ? "Dovecot is not installed (dovecot-imapd, dovecot-lmtpd)"
    : process.getuid?.() === 0
      ? null
      : "Dovecot is started by root only";

/** A real Dovecot with data of its own, on loopback; the password of everybody is "right". */
export async function startDovecot(folder: string, [imap = 0, lmtp = 0]: number[]) {
  const home = join(folder, "dovecot");
  mkdirSync(join(home, "mail"), { recursive: true, mode: 0o755 });
  chmodSync(folder, 0o755);
  spawnSync("chown", ["-R", "mail:mail", join(home, "mail")]);
  writeFileSync(
    join(home, "dovecot.conf"),
    `base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:${home}/mail/%u
first_valid_uid = 1
mail_uid = mail
mail_gid = mail
passdb {
  driver = static
  args = password=right
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${home}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtp}
  }
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
}
`,
  );
  const child: ChildProcess = spawn(program, ["-F", "-c", join(home, "dovecot.conf")], { stdio: "ignore" });
  await answers("Dovecot", imap, lmtp);
  return {
    imap,
    /** Hands a mail over by LMTP, as a mail server does. */
    async deliver(raw: string | Buffer, to = "inquiries@school.example"): Promise<void> {
      const client = createTransport({ host: "127.0.0.1", port: lmtp, lmtp: true, ignoreTLS: true });
      await client.sendMail({ envelope: { from: "ana@example.org", to }, raw });
      client.close();
    },
    async stop(): Promise<void> {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
    },
  };
}
