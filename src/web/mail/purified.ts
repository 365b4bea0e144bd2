/** What the browser made of a mail's page: the same, so that the server's frame may be shown; or what was left of it. */
export type Purified = { isSame: true } | { isSame: false; html: string };

/**
 * Cleans a mail's page, which the server has cleaned, a second time with what the browser itself understands of it. Where
 * it finds nothing the frame shows the server's page, under that page's own policy; where it finds something, what is left.
 */
export async function purified(src: string): Promise<Purified> {
  const [{ default: purify }, answer] = await Promise.all([import("dompurify"), fetch(src)]);
  if (!answer.ok) throw new Error(`the page is not there: ${answer.status}`);
  const page = await answer.text();
  // Styles are put aside while it looks: our policy would tell of each of them, in a page that is never shown.
  const body = page
    .slice(page.indexOf("<body>") + 6, page.lastIndexOf("</body>"))
    .replaceAll(' style="', ' data-style="');
  const clean = purify.sanitize(body, { ADD_ATTR: ["target"], FORBID_TAGS: ["style", "form", "input"] });
  return purify.removed.length === 0 ? { isSame: true } : { isSame: false, html: clean };
}
