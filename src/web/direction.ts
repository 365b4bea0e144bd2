const rightToLeft = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);
const rightToLeftScripts = new Set(["arab", "hebr", "thaa", "syrc", "nkoo", "adlm"]);

/** Which way a language (BCP 47, such as `ar-SY` or `ku-Arab`) is written. */
export function direction(language: string): "ltr" | "rtl" {
  const [primary = "", second = ""] = language.toLowerCase().split("-");
  if (second.length === 4) return rightToLeftScripts.has(second) ? "rtl" : "ltr";
  return rightToLeft.has(primary) ? "rtl" : "ltr";
}
