import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openPool } from "../src/channels/mail/parsing/pool.ts";
import type { Told } from "../src/channels/mail/tell.ts";
import { hostileMails } from "./hostile-mail.ts";
import { isNightly } from "./profile.ts";

const asked = Number(process.env.FUZZ_MAILS ?? 20_000);
/** After so many minutes it is enough: a fortieth of one where nobody says how many mails or how long. */
const minutes = Number(
  process.env.FUZZ_MINUTES ?? (process.env.FUZZ_MAILS || isNightly ? Number.POSITIVE_INFINITY : 1 / 40),
);
const patience = minutes * 60_000;
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000);
const longest = 4_096;

/** The same numbers from the same seed (mulberry32). */
function chance(from: number): (below: number) => number {
  let state = from | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 1_000_003) % below;
  };
}

const pieces = [
  ...[
    "\r\n",
    "\r\n\r\n",
    "--b\r\n",
    "--b--",
    "\0",
    "=?",
    "?=",
    "=?utf-8?b?",
    "<",
    ">",
    '"',
    "(",
    ")",
    ";",
    ":",
    "=",
  ],
  ...[
    "Content-Type: multipart/mixed; boundary=b\r\n",
    "Content-Type: message/rfc822\r\n\r\n",
    "charset=iso-2022-jp",
  ],
  ...[
    "Content-Transfer-Encoding: base64\r\n",
    "filename*0*=utf-8''%",
    "Content-Disposition: attachment\r\n",
    "\x1b$B",
  ],
  ...[
    "Content-Type: text/html\r\n\r\n<p>",
    "format=flowed",
    "begin 644 a\r\n",
    "\r\nend\r\n",
    "+AGE-",
    "\xff\xfe",
    "\xc3",
  ],
].map((piece) => Buffer.from(piece, "latin1"));

/** A mail with one to eight places changed: bytes, pieces, cuts, doublings, or the middle of another mail. */
function mutated(seeds: Buffer[], below: (n: number) => number): Buffer {
  const pick = <T>(from: T[]): T => from[below(from.length)] as T;
  let raw: Buffer = Buffer.from(pick(seeds));
  for (let changes = 1 + below(8); changes > 0; changes--) {
    const at = below(raw.length + 1);
    const to = Math.min(raw.length, at + below(200));
    const [before, middle, after] = [raw.subarray(0, at), raw.subarray(at, to), raw.subarray(to)];
    const other = pick(seeds);
    const from = below(other.length + 1);
    const ways = [
      () => Buffer.concat([before, Buffer.from([below(256)]), raw.subarray(at + 1)]),
      () => Buffer.concat([before, pick(pieces), raw.subarray(at)]),
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, middle, middle, middle, after]),
      () => Buffer.concat([before, other.subarray(from, from + below(600)), after]),
    ];
    raw = pick(ways)().subarray(0, longest);
  }
  return raw;
}

function seedMails(): Buffer[] {
  const seeds = hostileMails().map(({ raw }) => raw.subarray(0, longest));
  const corpora = join(process.env.SHARED_DIR ?? "../shared", "corpora");
  for (const folder of [
    "mime-robustness",
    "nodemailer-mailparser/mails",
    "discourse-mail/mails",
    "sisimai-bounces/mails",
  ]) {
    const path = join(corpora, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path).filter((one) => /\.(?:eml|txt)$/.test(one)))
      seeds.push(readFileSync(join(path, name)).subarray(0, longest));
  }
  return seeds;
}

test("mails changed at random are all read: no process is lost over one, none fails", async (t) => {
  const seeds = seedMails();
  const below = chance(seed);
  const pool = openPool({ mails: 5_000 });
  const until = performance.now() + patience;
  let [done, failed] = [0, 0];
  const one = async () => {
    while (done < asked && performance.now() < until) {
      done++;
      const raw = mutated(seeds, below);
      const answer = await pool.ask({ ask: "tell" }, raw);
      const told = "said" in answer ? (answer.said as Told) : null;
      if (told?.text.isWellFormed()) continue;
      failed++;
      t.diagnostic(`seed ${seed}: ${JSON.stringify(answer).slice(0, 200)} over ${raw.toString("base64")}`);
    }
  };
  await Promise.all([one(), one()]);
  const { started, lost } = pool.counts();
  pool.close();
  t.diagnostic(
    `seed ${seed}: ${done} mails of ${asked}, ${started} processes, ${lost} lost, ${failed} failed`,
  );
  assert.equal(failed, 0);
  assert.equal(lost, 0);
});
