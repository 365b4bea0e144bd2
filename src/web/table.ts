import { anyone, link, signedIn, staff } from "./guard.ts";
import { form, page, type Row, raw } from "./row.ts";

/** The table of contents: every address of Answerable, the file that answers it and who may come in. */
export const table: readonly Row[] = [
  // the parent's pages
  page("/", "portal/home.tsx", anyone),
  form("/ask", "portal/ask.tsx", anyone),
  page("/follow/:token", "portal/follow.tsx", link),

  // the desk
  page("/desk", "desk/today.tsx", staff("see queue")),
  page("/desk/inquiries/:reference", "desk/inquiry.tsx", staff("read inquiry")),
  raw("GET", "/desk/events", signedIn),

  // the house
  raw("GET", "/healthz", anyone),
  raw("GET", "/assets/*", anyone),
];
