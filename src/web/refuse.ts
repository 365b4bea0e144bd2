import { parentTrouble } from "./parent-trouble.ts";
import type { Language } from "./portal/languages.ts";
import type { Trouble, TroubleStatus } from "./trouble.ts";
import { troublePage, troubles } from "./trouble.ts";

/** What an answer to a trouble must know: what the caller reads, and how to find the request again. */
export type Asked = { accept: string; requestId: string; stylesheet: string; language?: Language };

/** The same sentences for a person (HTML), for a program (JSON) and for React Router's own requests (plain words). */
export function refuse(
  status: TroubleStatus,
  asked: Asked,
  more: { headers?: Record<string, string> } & Partial<Trouble> = {},
): Response {
  const { language = "en" } = asked;
  const { headers, ...words } = more;
  const said = Object.fromEntries(Object.entries(words).filter(([, word]) => word));
  const trouble: Trouble =
    language === "en"
      ? { ...troubles[status], ...said }
      : {
          ...parentTrouble(status, language),
          ...(words.calls && { calls: words.calls }),
          ...(words.again && { again: words.again }),
        };
  const answer = (body: string, type: string) =>
    new Response(body, { status, headers: { ...headers, "content-type": type } });
  if (asked.accept.includes("text/html"))
    return answer(
      troublePage(trouble, asked.requestId, asked.stylesheet, language),
      "text/html; charset=utf-8",
    );
  if (asked.accept.includes("application/json"))
    return answer(
      JSON.stringify({ error: { ...trouble, request: asked.requestId } }),
      "application/json; charset=utf-8",
    );
  return answer(`${trouble.title}. ${trouble.says} ${trouble.next}\n`, "text/plain; charset=utf-8");
}
