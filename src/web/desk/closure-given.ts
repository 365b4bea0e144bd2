/** What the form of a closure says, from an address or a sent form, in the shape that the act asks for. */
export function closureGiven(asked: URLSearchParams | FormData): Record<string, unknown> {
  const text = (name: string) => {
    const value = asked.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const all = (name: string) => asked.getAll(name).filter((one) => typeof one === "string");
  const kind = text("kind");
  const at = kind === "late" ? text("late") : kind === "early" ? text("early") : "";
  return {
    id: text("id"),
    schools: all("school").map(Number),
    kind,
    ...(at && { at }),
    on: all("on"),
    // Somebody who wrote words and pressed Enter means the words, whichever button comes first.
    reason: text("words") || text("why"),
  };
}

/** The same as the fields of a form, to be sent on. */
export function closureFields(given: {
  id: string;
  schools: readonly number[];
  kind: string;
  at?: string | undefined;
  on: readonly string[];
  reason: string;
}): { name: string; value: string }[] {
  const { id, schools, kind, at, on, reason } = given;
  return [
    { name: "id", value: id },
    { name: "kind", value: kind },
    ...(at ? [{ name: kind, value: at }] : []),
    ...schools.map((school) => ({ name: "school", value: String(school) })),
    ...on.map((date) => ({ name: "on", value: date })),
    { name: "why", value: reason },
  ];
}
