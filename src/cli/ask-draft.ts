import type { About } from "../letters/checks/about.ts";
import { checkDraft } from "../letters/checks/check-draft.ts";
import { languageOf } from "../letters/checks/language-of.ts";

type Line = Record<string, unknown>;

/**
 * Reads one drafted reply as a line of a case file and answers with the codes found: `{ id, flags, findings }`.
 * A line that is no such case is answered with `{ id, error }`; it never throws.
 */
export function askDraft(line: unknown): object {
  const given = isLine(line) ? line : {};
  const id = typeof given.id === "string" || typeof given.id === "number" ? given.id : null;
  if (!isLine(line)) return { id, error: "This is not an object. Send one case as an object." };
  if (typeof given.draft !== "string" || !given.draft.trim())
    return { id, error: "`draft` is missing. Send the text of the reply." };
  if (given.inquiry !== undefined && typeof given.inquiry !== "string")
    return { id, error: "`inquiry` is not text. Send what the parent asked, as text." };
  if (typeof given.language === "string" && given.language && !isTag(given.language))
    return { id, error: "`language` is no language. Send a tag, such as en, es or ar." };
  const { text, to, cc } = withoutHeader(given.draft, list(given.recipients));
  const language = typeof given.language === "string" && given.language ? given.language : "en";
  const findings = checkDraft({ text: given.draft, language, to, cc }, aboutOf(given, text, [...to, ...cc]));
  return { id, flags: [...new Set(findings.map(({ code }) => code))], findings };
}

const isLine = (line: unknown): line is Line =>
  typeof line === "object" && line !== null && !Array.isArray(line);

const isTag = (language: string) => /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(language);

const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === "string" ? value.split(/[,;]/) : [])
    .filter((item) => typeof item === "string")
    .map((item) => item.trim());

/** The first address is the parent's own; "To: …; Cc: …" may stand above the letter. */
function withoutHeader(draft: string, recipients: string[]) {
  const [first = ""] = draft.trimStart().split("\n", 1);
  const isHeader = /^to:/i.test(first);
  const addresses = isHeader
    ? first
        .slice(0, 2000)
        .replace(/\b(to|b?cc):/gi, ";")
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
  const all = recipients.length ? recipients : addresses;
  return {
    text: isHeader ? draft.slice(draft.indexOf("\n") + 1) : draft,
    to: all.slice(0, 1),
    cc: all.slice(1),
  };
}

function aboutOf(given: Line, text: string, addresses: string[]): About {
  const level = Math.min(
    5,
    Math.max(0, Number(String(given.identity ?? "L0").replace(/\D/g, "")) || 0),
  ) as About["identityLevel"];
  const question = typeof given.inquiry === "string" ? given.inquiry : "";
  const type = typeOf(given.type);
  const translated = given.translation_attached === true;
  const language = typeof given.language === "string" ? given.language : undefined;
  return {
    question,
    guardianLanguage: translated ? (languageOf(text) ?? language) : language,
    child: nameOf(given.child),
    otherChildren: list(given.roster).flatMap((name) => nameOf(name) ?? []),
    staff: [],
    identityLevel: level,
    linkOnRecord: level >= 2,
    type,
    first: true,
    settles: settles(given.type, type, text),
    entitledAddresses: addresses.slice(0, 1),
    schoolContacts: list(given.school_contacts),
  };
}

function nameOf(value: unknown): { first: string; last: string } | null {
  if (typeof value !== "string" || !value.trim()) return null;
  const [first = "", ...last] = value.trim().split(/\s+/);
  return { first, last: last.join(" ") };
}

function typeOf(type: unknown): About["type"] {
  if (type === "emergency") return "emergency";
  if (type === "concern" || type === "complaint") return "concern";
  return type === "records" || type === "progress" ? "records" : "general";
}

// "We will look at the list" and "it will be looked into" leave it open, in whatever words they are told.
const acts =
  "look|check|find|review|investigate|reply|answer|write|call|ring|phone|contact|let|tell|get back|be in touch|ask|speak|talk|see what|trace|fix|repair|correct|follow up|consider|decide|discuss|work on|deal|handle|send|update|respond";
const pending = new RegExp(
  `\\b(look into|find out|get back to|be in touch|investigat\\w*|(will|shall|'ll|(am|are|is) going to) (also |then |now |first |gladly )?(${acts})|will be (looked|checked|reviewed|investigated|handled|dealt|fixed|repaired|corrected|discussed|considered|answered)|(we|I) (are|am) (now )?(working|looking|checking)|soon|shortly|asap|pronto|lo antes posible|cuanto antes|en breve|vamos a (revisar|averiguar|investigar|responder|llamar|hablar|consultar))\\b|(^|\\s)(revis|averigu|investig|respond|contest|escrib|llam|inform|avis|consult|comprob|contact|habl|pregunt|estudi|corre[gj]|arregl|repar)\\p{L}{1,2}(emos|é|á|án)(?!\\p{L})`,
  "iu",
);

/** Whether the reply answers for good: thanks, or a plain fact with nothing left to come. */
function settles(kind: unknown, type: About["type"], text: string): boolean {
  if (kind === "compliment" || kind === "thanks" || kind === "praise") return true;
  if (type === "concern" || type === "emergency" || pending.test(text)) return false;
  const body = text.split(/\n\s*(kind|best|warm|sincerely|yours|regards|atentamente|saludos)\b/i)[0] ?? "";
  return /\d/.test(body);
}
