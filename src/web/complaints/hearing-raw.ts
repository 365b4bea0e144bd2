import type { Context } from "hono";
import type { Backstage } from "../backstage.ts";
import type { Raw, RawAnswers } from "../raw-answers.ts";

/** A file of a hearing as it was handed in: saved, never shown, kept by nothing on the way. */
export const hearingRaw = ({ desk }: Backstage): RawAnswers => ({
  "/desk/inquiries/:reference/hearing-files/:id": async (_: Context, { params, viewer, no }: Raw) => {
    const { reference = "", id = "" } = params;
    const found = viewer.kind === "staff" ? await desk.hearing.file(viewer, { reference, file: id }) : null;
    if (!found) return no(404);
    return new Response(new Uint8Array(found.bytes), {
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name).replaceAll("'", "%27")}`,
        "content-length": String(found.bytes.length),
        "cache-control": "no-store, private",
        "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
      },
    });
  },
});
