import { wordsIn } from "../letters/words/words-in.ts";
import type { Backstage } from "./backstage.ts";
import { parentTrouble, troubleLanguage } from "./parent-trouble.ts";
import { fieldsSent } from "./send-again.ts";
import { telephone } from "./telephone.ts";
import type { Trouble } from "./trouble.ts";

/** A page met a database that can keep nothing, which is its `cause` and was reported already. */
export class NotKept extends Error {}

/**
 * What goes with “we cannot keep this just now”: when to try again (RFC 9110, 10.2.3), whom to ring, with the emergency
 * number first where somebody is in danger, and what was written, so that nobody writes it twice.
 */
export async function notKept(
  request: Request,
  sent: Request | undefined,
  { portal }: Pick<Backstage, "portal">,
): Promise<{ headers: Record<string, string> } & Partial<Trouble>> {
  const headers = { "retry-after": "30", "cache-control": "no-store" };
  const { pathname, search } = new URL(request.url);
  const [, slug] = /^\/schools\/([^/]+)/.exec(pathname) ?? [];
  const school = slug ? portal.remembered(slug) : null;
  const { form, problems } = wordsIn(troubleLanguage(request)).pages;
  const fields = await fieldsSent(sent);
  const isDanger = fields.some(([name, value]) => name === "danger" && value === "yes");
  const calls = school && [
    ...(isDanger
      ? [{ to: telephone(school.emergencyNumber), says: form.dangerCall(school.emergencyNumber), now: true }]
      : []),
    { to: telephone(school.phone), says: problems.call(school.phone), now: isDanger },
  ];
  const isParents = /^\/(?:schools|follow|records|i|g)(?:\/|$)/.test(pathname);
  const words = isParents
    ? { label: form.question, says: form.send }
    : { label: "What you wrote", says: "Send it again" };
  return {
    headers,
    ...(isParents && parentTrouble(503, troubleLanguage(request))),
    ...(calls && { calls }),
    ...(fields.length > 0 && { again: { to: pathname + search, fields, ...words } }),
  };
}
