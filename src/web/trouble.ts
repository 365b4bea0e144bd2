import { escapeMarks } from "../letters/words/escape.ts";
import { direction } from "./direction.ts";
import { type SendAgain, sendAgainForm } from "./send-again.ts";

/** A sentence that says what is wrong, one that says what to do next. */
export type Trouble = {
  title: string;
  says: string;
  next: string;
  way?: { to: string; says: string };
  /** Whom to ring; `now`: somebody is in danger. */
  calls?: { to: string; says: string; now?: boolean }[];
  /** What somebody had written, to be sent again by one button. */
  again?: SendAgain;
};

/** Somebody is signed in and it is not for them; `home`: where the desk begins for them, which is not Today for every role. */
export const notTheirs = (home = "/desk"): Omit<Trouble, "says"> => ({
  title: "This page is not for your role",
  next: "Nothing is wrong with your sign-in.",
  way: { to: home, says: "Back to the desk" },
});

/** What a person reads when there is no page to show, by status. */
export const troubles: Record<400 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503, Trouble> = {
  400: {
    title: "We could not read this request",
    says: "It was not complete, or not in a form that we understand.",
    next: "Go back, check what you entered and send it again.",
  },
  403: {
    title: "This was not sent from our own page",
    says: "To protect you we only accept forms that were opened here, at our own address.",
    next: "Open the page again at the address you were given and send it from there.",
  },
  404: {
    title: "There is nothing at this address",
    says: "It may have been typed differently, or the private link has ended.",
    next: "Check the address, or open the link in the latest message from the school.",
  },
  405: {
    title: "This address cannot be used in this way",
    says: "It exists, but it does not answer this kind of request.",
    next: "Go back and use the buttons on the page.",
  },
  413: {
    title: "This is too large",
    says: "We accept up to 1 megabyte of text at a time, and of a file as much as its page says.",
    next: "Shorten the text, or choose a smaller file, and send it again. Nothing has been saved.",
  },
  415: {
    title: "This was not sent as a form",
    says: "This address takes what its own page sends, and nothing was done.",
    next: "Open the page again and send it from there.",
  },
  429: {
    title: "Too many at once",
    says: "This session has too many open connections.",
    next: "Close the desk in other tabs, then load this page again.",
  },
  500: {
    title: "Something went wrong on our side",
    says: "It is not your fault. What you had already sent is safe; the last step may not have been done.",
    next: "Wait a minute and try again. If it happens again, tell the school the number below.",
  },
  503: {
    title: "We are not ready just now",
    says: "The desk cannot reach its records, and keeps nothing that it cannot write down.",
    next: "Wait a minute and try again. If it is urgent, ring the school.",
  },
};
export type TroubleStatus = keyof typeof troubles;

/** The page for a trouble that React Router never saw. It needs no script, no database and no session. */
export const troublePage = (
  trouble: Trouble,
  requestId: string,
  stylesheet: string,
  language = "en",
): string => `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarks(trouble.title)}</title>
<link rel="stylesheet" href="${escapeMarks(stylesheet)}">
</head>
<body>
<main class="trouble">
<h1>${escapeMarks(trouble.title)}</h1>
<p>${escapeMarks(trouble.says)}</p>
<p>${escapeMarks(trouble.next)}</p>
${(trouble.calls ?? []).map(({ to, says, now }) => `<p><a${now ? ' class="call"' : ""} href="${escapeMarks(to)}">${escapeMarks(says)}</a></p>`).join("\n")}
${trouble.again ? sendAgainForm(trouble.again) : ""}
${trouble.way ? `<p><a href="${escapeMarks(trouble.way.to)}">${escapeMarks(trouble.way.says)}</a></p>` : ""}
<p class="trouble-number">${language === "en" ? "Number of this request: " : ""}<code>${escapeMarks(requestId)}</code></p>
</main>
</body>
</html>
`;
