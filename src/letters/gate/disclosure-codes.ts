/** Codes that speak of who may be told what (SOP 3.3), and not of how it is said. */
export const disclosureCodes: ReadonlySet<string> = new Set("C10 C11 C12 C17 C19 C21 C22 C26 C27".split(" "));
