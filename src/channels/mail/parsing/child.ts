import { startupSnapshot } from "node:v8";
import { fileOf, pageOf, seeMail } from "../files/see-mail.ts";
import { readTold } from "../tell.ts";
import { understand } from "../understand.ts";
import { frame, frameReader } from "./frames.ts";
import { warmUp } from "./warm-up.ts";

// The process that reads mails and may be killed for it. It was started with nothing but leave to read its own code;
// once that is loaded it gives even this away. A question and the mail's bytes come in by one pipe, answers go by another.
// The build runs it up to where it would begin to listen and keeps its memory (`bin/bundle-reader.ts`).

export type Question =
  | { ask: "understand"; envelopeFrom?: string }
  | { ask: "tell" | "see" | "page" }
  | { ask: "file"; nth: number };

const warm = warmUp();
if (startupSnapshot.isBuildingSnapshot()) startupSnapshot.setDeserializeMainFunction(listen);
else void warm.then(listen);

function listen(): void {
  process.permission?.drop("fs.read");
  say({ ready: true, may: ["fs.read", "fs.write", "net", "child", "worker", "addon"].filter(isAllowed) });

  let asked: Question | null = null;
  let turn = Promise.resolve();
  const hear = frameReader((bytes) => {
    if (!asked) asked = JSON.parse(bytes.toString()) as Question;
    else {
      const question = asked;
      asked = null;
      turn = turn.then(async () => say(await answer(question, bytes)));
    }
  });
  process.stdin.on("data", hear);
  process.stdin.on("end", () => process.exit(0));
}

/** What goes wrong with one mail is said; the one who asked decides what that means. */
async function answer(question: Question, raw: Buffer): Promise<object> {
  try {
    const said = await work(question, raw);
    return { said, rss: process.memoryUsage.rss() };
  } catch (error) {
    return { failed: error instanceof Error ? error.name : "an error", rss: process.memoryUsage.rss() };
  }
}

function work(question: Question, raw: Buffer): Promise<unknown> {
  switch (question.ask) {
    case "understand":
      return understand(raw, question.envelopeFrom);
    case "tell":
      return readTold(raw);
    case "see":
      return seeMail(raw);
    case "page":
      return pageOf(raw);
    case "file":
      return fileOf(raw, question.nth);
  }
}

function say(answer: object): void {
  for (const bytes of frame(Buffer.from(JSON.stringify(answer)))) process.stdout.write(bytes);
}

function isAllowed(what: string): boolean {
  return process.permission?.has(what) ?? true;
}
