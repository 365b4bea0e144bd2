import { escapeMarks } from "../letters/words/escape.ts";

/** A form that could not be kept, with everything that was typed, and what its longest field and its button are called. */
export type SendAgain = {
  to: string;
  fields: readonly (readonly [string, string])[];
  label: string;
  says: string;
};

/** The pages whose forms hold words to a school or about an inquiry. No other is given back: it may hold a password. */
const withWords = /^\/(?:schools\/[^/]+\/ask|follow\/[^/]+|desk\/call|desk\/inquiries\/[^/]+(?:\/[\w-]+)?)$/;

/** Whether what was sent can be given back by a page: a form of words, without files. */
export const holdsWords = ({ url, headers }: Request): boolean =>
  withWords.test(new URL(url).pathname) &&
  (headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false);

/** The fields of a sent form in their order, each as often as it was sent; none when there was no form. */
export const fieldsSent = async (sent: Request | undefined): Promise<[string, string][]> =>
  sent ? [...new URLSearchParams(await sent.text())] : [];

/**
 * The same form once more, as a page without script, session or database can show it: the longest words to be read and
 * changed, the others as they were, and one button. Its key goes along, so that what was kept after all is kept once.
 */
export function sendAgainForm({ to, fields, label, says }: SendAgain): string {
  const [longest] = fields.toSorted(([, a], [, b]) => b.length - a.length);
  const line = (field: readonly [string, string]) => {
    const [name, value] = field.map(escapeMarks);
    return field === longest && field[1].length > keyLength
      ? `<label><span>${escapeMarks(label)}</span><textarea class="input" name="${name}" rows="8" dir="auto">\n${value}</textarea></label>`
      : `<input type="hidden" name="${name}" value="${value}">`;
  };
  return `<form class="again" method="post" action="${escapeMarks(to)}">
${fields.map(line).join("\n")}
<p><button class="button primary" type="submit">${escapeMarks(says)}</button></p>
</form>`;
}

/** As long as the form's own key, which is no words. */
const keyLength = 36;
