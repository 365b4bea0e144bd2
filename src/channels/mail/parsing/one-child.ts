import { type ChildProcess, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { setPriority } from "node:os";
import { resolve } from "node:path";
import { frame, frameReader } from "./frames.ts";
import { isAsleep, readerCode, readerSources } from "./reader-code.ts";
import { isTold, usedBy } from "./used-by.ts";

/** What came of asking: an answer, or how the child was lost over this mail. */
export type Heard =
  | { outcome: "said"; said: unknown }
  | { outcome: "failed"; failed: string }
  | { outcome: "lost"; why: "too long" | "too much memory" | "it died" };

export type ChildLimits = {
  /** Of its own work for one mail, in milliseconds; six times as long by the clock, for the machine may be busy. */
  deadline: number;
  /** Of the JavaScript heap, in megabytes. */
  heapMb: number;
  /** Of the whole process, in megabytes; watched where the system tells it. */
  rssMb: number;
  /** After so many mails a new process takes over. */
  mails: number;
  /** What it runs where it does not read mails; `draws`: it may load the code that draws pictures. */
  code?: string;
  draws?: boolean;
};

/** A child that reads mails, one at a time. `isFresh`: it may read another one. */
export type OneChild = {
  ask(question: object, raw: Buffer): Promise<Heard>;
  isFresh(): boolean;
  /** What it may still do, by the names of Node's permissions: nothing. */
  may: readonly string[];
  pid: number;
  close(): void;
};

type Answer = { said?: unknown; failed?: string; rss?: number; ready?: true; may?: string[] };

const root = resolve(import.meta.dirname, "../../../..");
const patienceToStart = 60_000;
/** A file of the longest mail, in letters for JSON. */
const longestAnswer = 208 * 1024 * 1024;
const watchEvery = 100;
const patience = 6;
const mostCpuSeconds = 900;

/**
 * Starts a process that may read its own code and nothing else: no other file, no network, no process, no thread, no
 * foreign code, and none of our environment. Throws when it cannot be started, which is no mail's fault.
 */
export async function openChild(limits: ChildLimits): Promise<OneChild> {
  const code = limits.code ?? readerCode();
  // What another machine built, this one may not be able to wake.
  return begin(code, limits).catch((error) => {
    if (isAsleep(code)) return begin(readerSources(), limits);
    throw error;
  });
}

async function begin(code: string, limits: ChildLimits): Promise<OneChild> {
  // Killed by the system after so much work: a child that hangs while we are killed would go on for ever.
  const limited = `ulimit -t ${mostCpuSeconds}; exec "$0" "$@"`;
  const begun = isAsleep(code) ? ["--snapshot-blob", code] : [code];
  const command = [process.execPath, ...seatBelt(code, limits), ...begun];
  const child = spawn("/bin/sh", ["-c", limited, ...command], { ...bare, stdio: ["pipe", "pipe", "ignore"] });
  // Who waits for a page goes before a mail that waits to be read.
  if (child.pid) setPriority(child.pid, 10);
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error("the mail reader has no pipes");
  let hear: (answer: Answer | null) => void = () => undefined;
  let isGone = false;
  let asked = 0;
  let isTired = false;
  const gone = () => {
    isGone = true;
    hear(null);
  };
  child.on("error", gone);
  child.on("exit", gone);
  stdin.on("error", () => undefined);
  const read = frameReader((bytes) => hear(JSON.parse(bytes.toString()) as Answer), longestAnswer);
  stdout.on("data", (some: Buffer) => {
    try {
      read(some);
    } catch {
      child.kill("SIGKILL");
    }
  });
  const next = (ms: number) =>
    new Promise<Answer | null | "too long">((done) => {
      const timer = setTimeout(done, ms, "too long");
      hear = (answer) => {
        clearTimeout(timer);
        done(answer);
      };
      if (isGone) hear(null);
    });

  const ready = await next(patienceToStart);
  if (ready === null || ready === "too long" || !ready.ready) {
    child.kill("SIGKILL");
    throw new Error("the mail reader did not start");
  }
  rest(child);

  return {
    may: ready.may ?? [],
    pid: child.pid ?? 0,
    isFresh: () => !isGone && !isTired && asked < limits.mails,
    close: () => void child.kill("SIGKILL"),
    async ask(question, raw) {
      asked++;
      child.ref();
      const answer = next(limits.deadline * (isTold ? patience : 1));
      const before = await usedBy(child.pid ?? 0);
      for (const bytes of [...frame(Buffer.from(JSON.stringify(question))), ...frame(raw)])
        stdin.write(bytes);
      let why: "too long" | "too much memory" | "it died" = "it died";
      const watch = setInterval(async () => {
        const used = await usedBy(child.pid ?? 0);
        if (!used || !before || isGone) return;
        if (used.residentMb > limits.rssMb) why = "too much memory";
        else if (used.cpuMs - before.cpuMs > limits.deadline) why = "too long";
        else return;
        child.kill("SIGKILL");
      }, watchEvery);
      const heard = await answer;
      clearInterval(watch);
      if (heard === "too long") child.kill("SIGKILL");
      if (heard === null || heard === "too long") {
        isTired = true;
        return { outcome: "lost", why: heard === "too long" ? "too long" : why };
      }
      if ((heard.rss ?? 0) > (limits.rssMb * 1024 * 1024) / 2) isTired = true;
      rest(child);
      return heard.failed === undefined
        ? { outcome: "said", said: heard.said }
        : { outcome: "failed", failed: heard.failed };
    },
  };
}

/** Where it runs, and with what environment: dates without a zone are UTC wherever the school is. */
export const bare = { cwd: root, env: { TZ: "UTC" } };

/** What Node is told about a process that may read our sources, or where it is woken not even them, and nothing else. */
export const seatBelt = (
  code: string,
  { heapMb, draws }: Pick<ChildLimits, "heapMb" | "draws">,
): string[] => [
  "--permission",
  ...(draws ? ["--allow-addons"] : []),
  ...(isAsleep(code) ? [] : ["src", "node_modules", "package.json"])
    .map((path) => resolve(root, path))
    // Where the modules are a link, both the link and what it leads to are read.
    .flatMap((path) => [path, realpathSync(path)])
    .map((path) => `--allow-fs-read=${path}`),
  `--max-old-space-size=${heapMb}`,
  "--disallow-code-generation-from-strings",
];

/** While it has nothing to do it keeps nobody alive; it ends by itself when we end, for then its pipe does. */
function rest(child: ChildProcess): void {
  child.unref();
  for (const pipe of [child.stdin, child.stdout])
    (pipe as unknown as { unref?: () => void } | null)?.unref?.();
}
