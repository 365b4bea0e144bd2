import { askedLanguage, inEachLanguage, type Language } from "./languages.ts";

/** What every parent's page carries around its own matter. */
export type PortalFrameOf = {
  language: Language;
  languages: { code: string; name: string; href: string }[];
  schoolName: string;
};

/** The frame for a request; `otherwise` is the language to take when the address names none. */
export const frameOf = (request: Request, schoolName: string, otherwise?: string): PortalFrameOf => ({
  language: askedLanguage(request, otherwise),
  languages: inEachLanguage(addressOf(request)),
  schoolName,
});

/** What was just done is said once; it is not carried into the other languages. */
function addressOf({ url }: Request): string {
  const address = new URL(url);
  address.searchParams.delete("done");
  return address.href;
}
