// How many mails a second the parser reads by itself, beside `npm run bench -- --only "mail,mail seen"`, which measures the
// way of the same mail from hand-over until it is committed and until it is on the desk:
//   npm run bench:parse            5 seconds for each way
//   npm run bench:parse -- 1       so many
import { cpus } from "node:os";
import { openPool } from "../src/channels/mail/parsing/pool.ts";
import { understand } from "../src/channels/mail/understand.ts";
import { understandMail } from "../src/channels/mail/understand-mail.ts";
import { question } from "./prose.ts";

const seconds = Number(process.argv[2] ?? 5);
if (!(seconds > 0)) throw new Error("Measure for more than no time.");

const headers = [
  "From: Ana Souza <ana@example.org>",
  "To: hillcrest@answerable.localhost",
  "Subject: The bus in the afternoon",
  "Date: Mon, 16 Nov 2026 14:00:00 +0000",
  "MIME-Version: 1.0",
];
const plain = (nth: number) =>
  Buffer.from(
    `${[...headers, "Content-Type: text/plain; charset=utf-8"].join("\r\n")}\r\n\r\n${question(nth)}\r\n`,
  );
const page = (nth: number) =>
  Buffer.from(
    `${[...headers, 'Content-Type: multipart/mixed; boundary="b"'].join("\r\n")}\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n` +
      `<div><p>${question(nth)}</p><blockquote><p>On Monday the school wrote: thank you.</p></blockquote></div>\r\n` +
      `--b\r\nContent-Type: image/png; name=bus.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"A".repeat(76)}\r\n`.repeat(2_600)}--b--\r\n`,
  );

const pool = openPool();
const ways = {
  "in this process": (raw: Buffer) => understand(raw),
  "in a process of its own": (raw: Buffer) => understandMail(raw, "ana@example.org", pool),
} as const;

console.log(
  `${cpus().length} × ${cpus()[0]?.model}; Node ${process.version}; mails per second, four at a time.`,
);
try {
  for (const [mail, make] of Object.entries({ "plain, 0.5 KB": plain, "page with a picture, 200 KB": page }))
    for (const [way, read] of Object.entries(ways)) {
      let done = 0;
      await read(make(0));
      const until = performance.now() + seconds * 1_000;
      const one = async () => {
        while (performance.now() < until) {
          const { text } = await read(make(done++));
          if (!text) throw new Error("a mail was read without its words");
        }
      };
      const begun = performance.now();
      await Promise.all([one(), one(), one(), one()]);
      console.log(`${mail}, ${way}: ${Math.round((done * 1_000) / (performance.now() - begun))}`);
    }
} finally {
  await pool.close();
}
