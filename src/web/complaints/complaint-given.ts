const flagged = (form: FormData, name: string): boolean => form.has(name);
const said = (form: FormData, name: string): string => String(form.get(name) ?? "");

/** What a form of a complaint says in rows and lines, in the shape that its step asks for. */
export function complaintGiven(form: FormData): Record<string, unknown> {
  const count = (name: string) =>
    [...form.keys()].filter((key) => key.startsWith(`${name}-`) && /^\d+$/.test(key.slice(name.length + 1)))
      .length;
  switch (said(form, "step")) {
    case "open":
      return {
        points: said(form, "points")
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter(Boolean),
      };
    case "decide":
      return {
        findings: Array.from({ length: count("finding") }, (_, at) => ({
          finding: said(form, `finding-${at}`),
          reason: said(form, `reason-${at}`),
        })),
      };
    case "hearing":
      return {
        members: Array.from({ length: count("member") }, (_, at) => at)
          .filter((at) => said(form, `member-${at}`).trim())
          .map((at) => ({
            name: said(form, `member-${at}`),
            independent: flagged(form, `independent-${at}`),
            chair: said(form, "chair") === String(at),
          })),
      };
    case "late":
      return { taken: said(form, "taken") === "yes" };
    default:
      return {};
  }
}
