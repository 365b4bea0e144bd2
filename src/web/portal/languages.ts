/** The languages of the parent's pages, each named in itself. */
export const languages = (path: string) =>
  [
    { code: "en", name: "English" },
    { code: "es", name: "Español" },
    { code: "ar", name: "العربية" },
  ].map((one) => ({ ...one, href: `${path}?language=${one.code}` }));
