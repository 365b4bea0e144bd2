import type { Letter } from "./parts.ts";

/**
 * The mail to the governors' contact, who has no account, when nobody of the staff may take an inquiry or nobody did. It
 * says nothing of what it is about or about whom: it may be opened by somebody else.
 */
export const governorsMail = (it: {
  name: string;
  reference: string;
  link: string;
  /** A formatted date. */
  until: string;
}): Letter => ({
  subject: `A matter for the governors: ${it.reference}`,
  body: `Dear ${it.name},\n\nThe matter ${it.reference} now waits for you: nobody of the school or the district may take it, or nobody did. Whoever asked knows that you have it, and by when they hear from you.\n\nRead it, write back or appoint someone here, until ${it.until}. The link is yours alone; please keep it to yourself:\n${it.link}\n\nThis letter says nothing more on purpose. Whoever keeps the installation of Answerable can print the matter for you, for your eyes only: “answerable concern ${it.reference}”.`,
});
