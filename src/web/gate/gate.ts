import { deskOf } from "../desk/desk-of.ts";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/gate.ts";
import { typedReply } from "./typed-reply.ts";

/** Who may have a draft as it stands now, and what stands against it; the same is decided when it is sent. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const looked = await desk.gate(viewer, params.reference, typedReply(await formOf(request)));
  if (!looked) return Response.json({ findings: [], recipients: [] }, { status: 404 });
  const { findings, recipients, category, about } = looked;
  return Response.json({
    findings: findings.map(({ code, severity, says, instead, where, of, certain, offer }) => ({
      ...{ code, severity, says, instead, where },
      ...(of && { of }),
      ...(certain && { certain }),
      ...(offer && { offer }),
    })),
    ...{ recipients, category, about },
  });
}
