import { data } from "react-router";

/** The two types in which a page sends its form (HTML, form submission; RFC 7578). */
const isForm = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/** What a page throws for a form that it cannot read, before anything is done: 415 when it is none, else 400. */
export const unreadable = ({ headers }: Request) =>
  isForm.test(headers.get("content-type") ?? "")
    ? data("This form came broken, and nothing was done. Load its page again and send it once more.", 400)
    : data("This was not sent as a form, and nothing was done. Send it from its own page.", 415);

export const withoutNul = (text: string): string => text.replaceAll("\0", "");

/**
 * The fields of a form that was sent and the names of its files, without NUL, which no text may hold and the database does not keep. Throws what
 * says that it cannot be read (`unreadable`).
 */
export async function formOf(request: Request): Promise<FormData> {
  const sent = await request.formData().catch(() => {
    throw unreadable(request);
  });
  const form = new FormData();
  for (const [name, value] of sent)
    if (typeof value === "string") form.append(name, withoutNul(value));
    else form.append(name, value, withoutNul(value.name));
  return form;
}
