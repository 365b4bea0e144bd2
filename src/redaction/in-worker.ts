import { Worker } from "node:worker_threads";
import { limits } from "./mark.ts";
import type { Work, Worked } from "./work.ts";

/** What came of it; `says` is a sentence for the person who sent the file. */
export type Answer = Worked | { says: string };

let turn: Promise<unknown> = Promise.resolve();

/**
 * Works on a file in a thread of its own, one file after the other, so that nobody's page waits for it; within limits of
 * memory and time. A file that breaks it is answered with a sentence.
 */
export function inWorker(asked: Work, ms: number = limits.ms): Promise<Answer> {
  const mine = turn.then(() => once(asked, ms));
  turn = mine.catch(() => undefined);
  return mine;
}

const tooMuch =
  "This file takes too long to work on. Please send it in smaller parts, or print it to a new PDF.";

function once(asked: Work, ms: number): Promise<Answer> {
  return new Promise((done) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    });
    const end = (answer: Answer) => {
      clearTimeout(timer);
      void worker.terminate();
      done(answer);
    };
    const timer = setTimeout(() => end({ says: tooMuch }), ms);
    worker.once("message", (said: { worked?: Worked; says: string | null }) =>
      end(
        said.worked ?? {
          says: said.says ?? "This file cannot be worked on. Please print it to a new PDF and send that.",
        },
      ),
    );
    worker.once("error", () => end({ says: tooMuch }));
    worker.once("exit", () => end({ says: tooMuch }));
  });
}
