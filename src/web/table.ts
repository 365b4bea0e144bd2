import { anyone, link, signedIn, staff } from "./guard.ts";
import { form, page, type Row, raw } from "./row.ts";

/** The table of contents: every address of Answerable, the file that answers it and who may come in. */
export const table: readonly Row[] = [
  // the parent's pages
  page("/", "portal/home.tsx", anyone),
  page("/ask", "portal/to-form.ts", anyone),
  page("/schools/:slug", "portal/to-form.ts", anyone),
  form("/schools/:slug/ask", "portal/ask.tsx", anyone),
  form("/follow/:token", "portal/follow.tsx", link),
  page("/link-over", "portal/link-over.tsx", anyone),

  // the demo's mailbox: it is there only while letters go nowhere else
  page("/mailbox", "portal/mailbox.tsx", anyone),
  form("/mailbox/:id", "portal/mail.tsx", anyone),
  raw("GET", "/mailbox/:id/html", anyone),

  // the desk
  page("/desk", "desk/today.tsx", staff("see queue")),
  page("/desk/inquiries/:reference", "desk/inquiry.tsx", staff("read inquiry")),
  raw("GET", "/desk/events", signedIn),

  // the house
  raw("GET", "/healthz", anyone),
  raw("GET", "/assets/*", anyone),
];
