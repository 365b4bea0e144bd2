import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What is wrong with a field, as a sentence that says what to give instead; the message itself where we wrote one. */
export function sentence(issue: Issue): string {
  if (/[.!?]$/.test(issue.message)) return issue.message;
  const field = issue.path.length > 0 ? `“${issue.path.join(".")}”` : "what you send";
  return `Please ${wanted(issue, field)}.`;
}

const kinds: Record<string, string> = {
  string: "text",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object with its fields by their names",
};

/** What is asked for, to stand behind “Please”. */
function wanted(issue: Issue, field: string): string {
  switch (issue.code) {
    case "invalid_type":
      return `give ${field} as ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `give ${field} as ${oneOf(issue.values)}`;
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? `give ${field} as ${oneOf(issue.options)}`
        : `check ${field}: it has none of the forms that are described`;
    case "invalid_format":
      return issue.format === "uuid"
        ? `give ${field} as an id (a UUID)`
        : `check ${field}: its form is wrong`;
    case "too_small":
      return `give ${field} ${bounds(issue.origin, issue.inclusive ? "at least" : "more than", issue.minimum)}`;
    case "too_big":
      return `give ${field} ${bounds(issue.origin, issue.inclusive ? "at most" : "less than", issue.maximum)}`;
    default:
      return `check ${field}`;
  }
}

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of these: ${values.map(String).join(", ")}`;

function bounds(origin: string, than: string, bound: number | bigint): string {
  if (origin === "string") return `with ${than} ${bound} characters`;
  if (origin === "array") return `with ${than} ${bound} ${bound === 1 ? "entry" : "entries"}`;
  return `as a number of ${than} ${bound}`;
}
