/** A rule of jCal, `{ freq: "WEEKLY", byday: ["MO", "TU"] }`, as the text of a file: "FREQ=WEEKLY;BYDAY=MO,TU". */
export function ruleText(value: unknown): string {
  if (!value || typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, said]) => `${name.toUpperCase()}=${Array.isArray(said) ? said.join(",") : String(said)}`)
    .join(";");
}
