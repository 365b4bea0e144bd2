import { escapeHtml } from "./escape-html.ts";

/** A form that could not be kept, with everything that was typed; what `shown` names is seen and can be changed. */
export type SendAgain = { to: string; fields: Record<string, string>; says: string };

/** Whether a form without files was sent: what a page can give back. */
export const holdsWords = ({ headers }: Request): boolean =>
  headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;

/** The fields of a sent form, by name; null when it held none. */
export async function fieldsSent(sent: Request | undefined): Promise<Record<string, string> | null> {
  if (!sent) return null;
  const fields = Object.fromEntries(new URLSearchParams(await sent.text()));
  return Object.keys(fields).length > 0 ? fields : null;
}

/**
 * The same form once more, as a page without script, session or database can show it: the longest words to be read and
 * changed, the others as they were, and one button. Its key goes along, so that what was kept after all is kept once.
 */
export function sendAgainForm({ to, fields, says }: SendAgain): string {
  const [longest] = Object.entries(fields).toSorted(([, a], [, b]) => b.length - a.length);
  const line = ([name, value]: [string, string]) =>
    name === longest?.[0] && value.length > keyLength
      ? `<textarea class="input" name="${escapeHtml(name)}" aria-label="${escapeHtml(says)}" rows="8" dir="auto">\n${escapeHtml(value)}</textarea>`
      : `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;
  return `<form class="again" method="post" action="${escapeHtml(to)}">
${Object.entries(fields).map(line).join("\n")}
<p><button class="button primary" type="submit">${escapeHtml(says)}</button></p>
</form>`;
}

/** As long as the form's own key, which is no words. */
const keyLength = 36;
