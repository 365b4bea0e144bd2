import { constants, open } from "node:fs/promises";
import { openPool, type Pool } from "../channels/mail/parsing/pool.ts";
import { plainHead } from "../channels/mail/set-aside.ts";
import type { Told } from "../channels/mail/tell.ts";
import { tellMail } from "../channels/mail/understand-mail.ts";
import { type Line, linesOf, longest } from "./lines.ts";
import { told } from "./told.ts";

/** A mail that is longer is told by its head alone, in bytes. */
const mostMail = 50 * 1024 * 1024;
/** How many mails are on their way at once. */
const ahead = 4;

type Answer = { path: string } & Partial<Told>;

/** Reads paths of mail files, one a line, and answers each with one line, in order; no database, no side effect. */
export async function askMail(): Promise<number> {
  const pool = openPool();
  const say = told();
  const coming: Promise<Answer>[] = [];
  const first = async () => await say(`${JSON.stringify(await coming.shift())}\n`);
  let empty = 0;
  try {
    for await (const lines of linesOf(process.stdin))
      for (const line of lines) {
        if (line.text.trim() === "") {
          empty++;
          continue;
        }
        for (; empty > 0; empty--) coming.push(Promise.resolve({ path: "", error: nothing }));
        coming.push(answer(line, pool));
        while (coming.length > ahead) if (!(await first())) return 0;
      }
    while (coming.length > 0) if (!(await first())) return 0;
    return 0;
  } finally {
    pool.close();
  }
}

const nothing = "This line is empty; each line holds the path of one mail file.";

async function answer({ text: path, cut }: Line, pool: Pool): Promise<Answer> {
  if (cut) return { path: path.slice(0, 1_000), error: `This path has more than ${longest} characters.` };
  try {
    const { raw, size } = await bytesOf(path);
    if (size > mostMail)
      return { path, ...headOnly(raw), error: `This mail has ${size} bytes; up to ${mostMail} are read.` };
    return { path, ...((await tellMail(raw, pool)) ?? headOnly(raw)) };
  } catch (error) {
    return { path, error: `This file cannot be read: ${wordsOf(error)}.` };
  }
}

const headOnly = (raw: Buffer): Told => ({
  ...plainHead(raw),
  ...{ to: [], cc: [], replyTo: [], date: null, messageId: null, inReplyTo: null, references: [] },
  ...{ text: "", visible: "", quoted: "", html: null, attachments: [], kind: "human", bounce: [] },
  ...{
    language: null,
    protection: null,
    error: "This mail could not be read automatically; only its head was read.",
  },
});

/** Only a plain file is opened, and without waiting: a pipe would keep us for ever. */
async function bytesOf(path: string): Promise<{ raw: Buffer; size: number }> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const about = await file.stat();
  if (!about.isFile()) throw new Error("it is no file");
  const raw = Buffer.alloc(Math.min(about.size, about.size > mostMail ? 256 * 1024 : mostMail));
  let read = 0;
  while (read < raw.length) {
    const { bytesRead } = await file.read(raw, read, raw.length - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return { raw: raw.subarray(0, read), size: about.size };
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "you may not read it",
  EISDIR: "it is a folder",
  ENXIO: "it is no file",
  ENAMETOOLONG: "the path is too long",
};

function wordsOf(error: unknown): string {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return reasons[code] ?? (code || message);
}
