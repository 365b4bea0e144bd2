/** What a part of a page is, as mail programs name it. `tail`: it and all below it is the other mail. */
export type Role = "quote" | "signature" | "tail" | null;

/** Reads it from names that Gmail, Outlook, Apple, Yahoo, Thunderbird, Proton, Zoho, GMX and others give. */
export function roleOf(name: string, attributes: Readonly<Record<string, string>>): Role {
  // Outlook puts "x_" before the names of others.
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.name ?? ""}`
    .toLowerCase()
    .split(/\s+/)
    .map((one) => one.replace(/^(?:x_)+/, ""));
  if (names.some((one) => signatures.has(one))) return "signature";
  if (names.some((one) => tails.has(one) || one.startsWith("yahoo_quoted"))) return "tail";
  if (names.some((one) => quotes.has(one))) return "quote";
  if (name === "blockquote") return isIndent(attributes) ? null : "quote";
  return null;
}

/** Was this typed now, by Outlook's own mark? In what Outlook quotes the mark has "x_" before it, or small letters. */
export const isTyped = (attributes: Readonly<Record<string, string>>): boolean =>
  (attributes.class ?? "").split(/\s+/).includes("elementToProof");

/** Gmail's button that moves a paragraph to the right makes a blockquote, too. */
function isIndent(attributes: Readonly<Record<string, string>>): boolean {
  const style = (attributes.style ?? "").toLowerCase().replaceAll(" ", "");
  if (attributes.type?.toLowerCase() === "cite" || /gmail_quote|protonmail/i.test(attributes.class ?? ""))
    return false;
  return style.includes("border:none") && !style.includes("border-left:");
}

const set = (list: string) => new Set(list.split(" "));
const signatures = set(
  "gmail_signature gmail_signature_prefix moz-signature applemailsignature ms-outlook-mobile-signature signature yahoo-signature protonmail_signature_block mobile-signature zmail_signature mail-signature messagesignaturesection",
);
const tails = set(
  "divrplyfwdmsg appendonsend stopspelling outlookmessageheader mail-editor-reference-message-container zmail_extra_hr replywithquote",
);
const quotes = set(
  "gmail_attr moz-cite-prefix protonmail_quote zmail_extra tutanota_quote yahoo_quoted quote quoted messagereplysection mail-app-auto-quote reply-intro cite wm_quote freebirdanchor",
);
