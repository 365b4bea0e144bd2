import { Worker } from "node:worker_threads";
import type { Brought } from "./read-roster.ts";
import type { Found, StagedRow } from "./staged.ts";

/** What the reading thread says: a batch of rows as JSON, or that it is done. */
export type FromReader =
  | { kind: keyof StagedRow; rows: string; lines: number }
  | { kind: "done"; found: Found | null; problems: string[]; lines: number };
type Done = { found: Found | null; problems: string[]; lines: number };

/**
 * Reads what somebody brought in a thread of its own, so that pages are answered meanwhile. `put` gets the rows in
 * batches, as JSON that goes to the database as it is. `today`: the school's local date. A file that needs too much memory ends the thread, not the house.
 */
export function readApart(
  brought: readonly Brought[],
  today: string,
  put: (kind: keyof StagedRow, rows: string, lines: number) => Promise<void>,
): Promise<Done> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise<Done>((done, failed) => {
    worker.on("message", (said: FromReader) => {
      if (said.kind === "done")
        return done({ found: said.found, problems: said.problems, lines: said.lines });
      put(said.kind, said.rows, said.lines).then(() => worker.postMessage("taken"), failed);
    });
    worker.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? done({
            found: null,
            lines: 0,
            problems: ["The files need more memory than we give them; please part them by school."],
          })
        : failed(error),
    );
    worker.once("exit", () => failed(new Error("the reading thread ended early")));
    worker.postMessage({ brought, today });
  }).finally(() => worker.terminate());
}
