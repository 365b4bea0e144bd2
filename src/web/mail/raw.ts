import type { Context } from "hono";
import type { Backstage } from "../backstage.ts";
import { formOf } from "../form-of.ts";
import type { Raw, RawAnswers } from "../raw-answers.ts";
import type { MailAt } from "./files-side.ts";

/** A mail's page draws itself: no script, nothing loaded, no form; its links open a page of their own that knows nothing of ours. */
const framed =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
const apart = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";
const kept = { "cache-control": "no-store, private" };

/** A file that no browser shows; its name is written for old and new ones (RFC 6266). */
export const download = (bytes: Buffer, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      ...kept,
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${name.replaceAll(/[^\x20-\x7e]|["\\%;]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      "content-length": String(bytes.length),
      "content-security-policy": apart,
    },
  });

/** What is said in place of a file that could do harm. */
export const isSetApart = {
  title: "This file is set apart",
  next: "Ask your IT. Whoever sent it may have another copy.",
};

type At = (params: Raw["params"]) => MailAt;
const ofInquiry: At = ({ reference = "", id = "" }) => ({ reference, original: id });
const listed: At = ({ id = "" }) => ({ listed: id });
const place = ({ nth = "" }: Raw["params"]): number => (/^[1-9]\d{0,3}$/.test(nth) ? Number(nth) : 0);

/** The pages, pictures and files of mails, each behind its guard, at an inquiry and on the list. */
export function mailFilesRaw({ desk }: Backstage): RawAnswers {
  const page =
    (at: At) =>
    async (_: Context, { params, viewer, no }: Raw) => {
      const html = viewer.kind === "staff" ? await desk.mailPage(viewer, at(params)) : null;
      if (html === null) return no(404);
      return new Response(html, {
        headers: { ...kept, "content-type": "text/html; charset=utf-8", "content-security-policy": framed },
      });
    };
  const file =
    (at: At) =>
    async (_: Context, { params, viewer, no }: Raw) => {
      const taken = viewer.kind === "staff" ? await desk.mailFile(viewer, at(params), place(params)) : null;
      if (taken === "apart")
        return no(403, { ...isSetApart, says: "It could do harm. The administrator can take it." });
      return taken ? download(taken.bytes, taken.name) : no(404);
    };
  const picture =
    (at: At) =>
    async (_: Context, { params, viewer, no }: Raw) => {
      const drawn =
        viewer.kind === "staff" ? await desk.mailPicture(viewer, at(params), place(params)) : null;
      if (!drawn) return no(404);
      return new Response(new Uint8Array(drawn), {
        headers: { ...kept, "content-type": "image/webp", "content-security-policy": apart },
      });
    };
  return {
    "/desk/inquiries/:reference/originals/:id/page": page(ofInquiry),
    "/desk/inquiries/:reference/originals/:id/files/:nth": file(ofInquiry),
    "/desk/inquiries/:reference/originals/:id/files/:nth/picture": picture(ofInquiry),
    "/desk/mail/:id/page": page(listed),
    "/desk/mail/:id/files/:nth": file(listed),
    "/desk/mail/:id/files/:nth/picture": picture(listed),
    "/desk/files/:id/:nth/taking": async (_: Context, { request, params, viewer, no }: Raw) => {
      const form = await formOf(request).catch(() => null);
      if (!form) return no(400);
      const reason = String(form.get("reason") ?? "")
        .trim()
        .slice(0, 2_000);
      if (reason.length < 5)
        return no(400, { says: "Say in a few words why the file is taken; it is kept with your name." });
      const taken =
        viewer.kind === "staff" ? await desk.takeApart(viewer, params.id ?? "", place(params), reason) : null;
      return taken ? download(taken.bytes, taken.name) : no(404);
    },
  };
}
