import type { Backstage } from "../backstage.ts";

/** A letter draws itself and nothing else: no script, nothing loaded, no form; only our own page may frame it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

/** A letter of the demo's mailbox as its reader's mail program shows it; null when there is none. */
export async function mailHtml({ config, portal }: Backstage, id: string): Promise<Response | null> {
  const mail = config.showsMailbox ? await portal.mail(id) : null;
  if (!mail) return null;
  return new Response(mail.html, {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
  });
}
