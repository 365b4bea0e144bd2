import type { Context } from "hono";
import type { Backstage } from "../backstage.ts";
import { download, isSetApart } from "../mail/raw.ts";
import type { Raw, RawAnswers } from "../raw-answers.ts";

/** A file of a hearing as it was handed in: saved, never shown, kept by nothing on the way. */
export const hearingRaw = ({ desk }: Backstage): RawAnswers => ({
  "/desk/inquiries/:reference/hearing-files/:id": async (_: Context, { params, viewer, no }: Raw) => {
    const { reference = "", id = "" } = params;
    const found = viewer.kind === "staff" ? await desk.hearing.file(viewer, { reference, file: id }) : null;
    if (found === "apart")
      return no(403, { ...isSetApart, says: "A virus was found in this file. It is handed out to nobody." });
    return found ? download(found.bytes, found.name) : no(404);
  },
});
