import type { Context } from "hono";
import type { Backstage } from "./backstage.ts";
import type { Raw, RawAnswers } from "./raw-answers.ts";

/** A mail as it came: bytes that no browser shows, kept by nothing on the way, whatever stands in them. */
const asBytes = (raw: Buffer, id: string): Response =>
  new Response(new Uint8Array(raw), {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="mail-${id.slice(-8)}.eml"`,
      "content-length": String(raw.length),
      "cache-control": "no-store, private",
      "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    },
  });

const infected = {
  says: "A virus was found in a file of this mail. Its words can be read here; for the file ask your IT.",
};

/** Downloads of mails byte for byte: at their inquiry, and those that nobody owns from the list of mail to look at. */
export function mailRaw({ desk }: Backstage): RawAnswers {
  return {
    "/desk/inquiries/:reference/originals/:id": async (_: Context, { params, viewer, no }: Raw) => {
      const { reference = "", id = "" } = params;
      if (viewer.kind === "staff" && (await desk.isInfected(viewer, { reference, original: id })))
        return no(403, infected);
      const raw =
        viewer.kind === "staff" ? await desk.mailAsItCame(viewer, { reference, original: id }) : null;
      return raw ? asBytes(raw, id) : no(404);
    },
    "/desk/mail/:id/original": async (_: Context, { params, viewer, no }: Raw) => {
      const { id = "" } = params;
      if (viewer.kind === "staff" && (await desk.isInfected(viewer, { listed: id })))
        return no(403, infected);
      const raw = viewer.kind === "staff" ? await desk.listedMail(viewer, id) : null;
      return raw ? asBytes(raw, id) : no(404);
    },
  };
}
