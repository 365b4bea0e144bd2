import { languages } from "../../letters/words/words-in.ts";

export type Language = keyof typeof languages;

const isOurs = (language: string): language is Language => Object.hasOwn(languages, language);

/**
 * The language of a page: the one chosen in its address, else `otherwise` (what the parent chose for the answer), else
 * the first of the browser's that we have, else English.
 */
export function askedLanguage(request: Request, otherwise = ""): Language {
  const chosen = new URL(request.url).searchParams.get("language") ?? "";
  return [chosen, otherwise, ...accepted(request)].map(base).find(isOurs) ?? "en";
}

/** The same address in each language that we have, each named in itself. */
export function inEachLanguage(address: string): { code: string; name: string; href: string }[] {
  const { pathname, searchParams } = new URL(address);
  return Object.entries(languages).map(([code, name]) => {
    searchParams.set("language", code);
    return { code, name, href: `${pathname}?${searchParams}` };
  });
}

const base = (language: string): string => language.trim().toLowerCase().split("-")[0] ?? "";

/** The browser's languages (RFC 9110, 12.5.4), the best liked first. */
function accepted(request: Request): string[] {
  return (request.headers.get("accept-language") ?? "")
    .slice(0, 400)
    .split(",")
    .map((part) => {
      const [language = "", weight = ""] = part.split(";");
      return { language, liked: Number(weight.trim().replace(/^q=/, "") || 1) };
    })
    .filter(({ liked }) => liked > 0)
    .sort((a, b) => b.liked - a.liked)
    .map(({ language }) => language);
}
