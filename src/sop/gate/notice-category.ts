import type { About } from "../../letters/checks/about.ts";
import { tokens } from "../../letters/checks/tokens.ts";
import { examine } from "../../letters/gate/examine.ts";
import { raisedCategory } from "../../letters/gate/raised-category.ts";

/**
 * What the words of a notice are of: a student's own record, or more, where they name or tell of the inquiry's student;
 * else general. Nobody chooses it, as they do for a reply, so that it is looked for as if nobody were verified.
 */
export function noticeCategory(text: string, language: string, draft: Omit<About, "settles">): string {
  const found = examine(
    { text, language, to: [] },
    { ...draft, identityLevel: 0, linkOnRecord: false, settles: true },
  );
  const tells = found.some(({ code, severity }) => severity === "block" && telling.has(code));
  return tells || namesChild(text, draft) ? raisedCategory(text, "own_record") : "general";
}

const telling = new Set(["C12", "C19"]);

/** A child who is named as the parent is, is not named by "Dear". */
function namesChild(text: string, { child, guardianName }: Omit<About, "settles">): boolean {
  const own = new Set(tokens(child?.first ?? "").map(({ word }) => word));
  const rest = guardianName ? text.replaceAll(guardianName, " ") : text;
  return own.size > 0 && tokens(rest).some(({ word, capital }) => capital && own.has(word));
}
