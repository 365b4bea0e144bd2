import type { FileKind } from "./file-kind.ts";
import { type Found, findOnPages } from "./find-on-pages.ts";
import type { Box } from "./mark.ts";
import { openPages } from "./open-pages.ts";
import { paintedPage, redactPages } from "./redact-pages.ts";

type File = { bytes: Uint8Array; kind: Exclude<FileKind, "text"> };

/** What can be asked of the worker about one file. */
export type Work =
  | ({ ask: "count" } & File)
  | ({ ask: "find"; words: readonly string[] } & File)
  | ({ ask: "picture"; page: number; boxes: readonly Box[] } & File)
  | ({ ask: "redact"; boxes: readonly Box[] } & File);

export type Worked = { count: number; found?: Found; bytes?: Uint8Array };

/** Does it, here and now. Whoever serves people asks `inWorker`. */
export async function work(asked: Work): Promise<Worked> {
  const pages = await openPages(asked.bytes, asked.kind);
  const { count } = pages;
  try {
    switch (asked.ask) {
      case "count":
        await pages.points(1);
        return { count };
      case "find":
        return { count, found: await findOnPages(pages, asked.words) };
      case "picture":
        return { count, bytes: await (await paintedPage(pages, asked.page, asked.boxes)).encode("png") };
      case "redact":
        return { count, bytes: await redactPages(pages, asked.boxes) };
    }
  } finally {
    await pages.close();
  }
}
