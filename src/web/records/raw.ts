import type { Context } from "hono";
import { takeFile } from "../../records/downloads.ts";
import { inWorker } from "../../redaction/in-worker.ts";
import type { Box } from "../../redaction/mark.ts";
import type { Backstage } from "../backstage.ts";
import type { Raw, RawAnswers } from "../raw-answers.ts";

/** A file that is never shown in a page, kept by nothing on the way, and taken for nothing but what it is. */
const headers = (type: string, name: string, bytes: Uint8Array) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
  "content-length": String(bytes.length),
  "cache-control": "no-store, private",
  "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
});
const body = (bytes: Uint8Array) => new Uint8Array(bytes);

/** Pictures of pages for whoever redacts or approves, the copy to print, and a parent's download. */
export function recordsRaw(backstage: Backstage): RawAnswers {
  return {
    "/desk/records/:id/items/:item/pages/:page": async (_: Context, { params, request, viewer, no }: Raw) => {
      if (viewer.kind !== "staff") return no(404);
      const found = await backstage.desk.records.item(viewer, params.id ?? "", params.item ?? "");
      const page = Number(params.page);
      const isCopy = new URL(request.url).searchParams.has("copy");
      const bytes = isCopy ? found?.redacted : found?.file;
      if (!found || !bytes || found.kind === "text" || !(page >= 1 && page <= (found.pages ?? 0)))
        return no(404);
      const kind = isCopy ? "pdf" : (found.kind as "pdf");
      const worked = await inWorker({ ask: "picture", bytes, kind, page, boxes: [] as Box[] });
      if (!("bytes" in worked) || !worked.bytes) return no(404);
      return new Response(body(worked.bytes), {
        headers: { "content-type": "image/png", "cache-control": "no-store, private" },
      });
    },
    "/desk/records/:id/items/:item/copy": async (_: Context, { params, viewer, no }: Raw) => {
      if (viewer.kind !== "staff") return no(404);
      const found = await backstage.desk.records.item(viewer, params.id ?? "", params.item ?? "");
      if (!found?.redacted) return no(404);
      const isText = found.kind === "text";
      const type = isText ? "text/plain; charset=utf-8" : "application/pdf";
      return new Response(body(found.redacted), {
        headers: headers(type, isText ? "copy.txt" : "copy.pdf", found.redacted),
      });
    },
    "/records/:token/:item": async (_: Context, { params, no }: Raw) => {
      const taken = await takeFile(backstage.house, params.token ?? "", params.item ?? "");
      // Back to the page: it says what is to be done, in the parent's language, the same for every reason.
      if (!taken) return no(404);
      return new Response(body(taken.bytes), { headers: headers(taken.type, taken.name, taken.bytes) });
    },
  };
}
