import { z } from "zod";
import type { Route } from "./+types/check.ts";
import { deskOf } from "./desk-of.ts";

const draft = z.object({
  text: z.string().max(20_000).catch(""),
  outcome: z.string().catch(""),
  how: z.string().catch("letter"),
  promise: z.iso.date().optional().catch(undefined),
});

/** What the checks say of a draft as it stands now; the same checks decide when it is sent. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const { text, outcome, how, promise } = draft.parse(Object.fromEntries(await request.formData()));
  const findings = await desk.check(viewer, params.reference, {
    text,
    isLetter: how === "letter",
    settles: outcome === "settles",
    ...(promise && outcome !== "settles" && { promise }),
  });
  if (!findings) return Response.json([], { status: 404 });
  return Response.json(
    findings.map(({ code, severity, says, instead, offer }) => ({
      ...{ code, severity, says, instead },
      ...(offer && { offer }),
    })),
  );
}
