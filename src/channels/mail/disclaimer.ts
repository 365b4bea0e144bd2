const sayings = [
  "intended recipient",
  "intended solely",
  "solely for the use",
  "intended for the addressee",
  "intended only for",
  "addressee only",
  "use of named recipient",
  "received this email in error",
  "received this e-mail in error",
  "received this message in error",
  "received in error",
  "received it in error",
  "strictly confidential",
  "are confidential",
  "is confidential",
  "privileged",
  "opinions expressed",
  "views of the author",
  "virus",
  "swept for",
  "monitored",
  "incoming and outgoing",
  "unauthorised use",
  "unauthorized",
  "delete the",
  "secure means of communication",
  "data protection act",
  "vertrauliche",
  "irrtümlich",
  "unbefugte",
  "confidencial",
  "por error",
  "destinatario",
  "confidentiel",
  "par erreur",
  "destinataire",
  "per errore",
  "riservat",
  "vertrouwelijk",
  "конфиденциаль",
  "سرية",
];

/** Is this what an office adds below every mail: at least two of the usual sayings, and nothing that is asked of us? */
export function isDisclaimer(lines: readonly string[]): boolean {
  const words = lines.join(" ").toLowerCase();
  const found = sayings.filter((saying) => words.includes(saying)).length;
  return (
    found >= 2 &&
    !/\b(?:my (?:son|daughter|child)|mein sohn|meine tochter|mi hij[oa]|mon fils|ma fille)\b/.test(words)
  );
}
