import { formOf } from "../form-of.ts";

/** The fields of a sent form as typed; none when the request holds no form. */
export async function sentForm(request: Request): Promise<Record<string, string>> {
  try {
    const fields = await formOf(request);
    return Object.fromEntries(
      [...fields].filter((one): one is [string, string] => typeof one[1] === "string"),
    );
  } catch {
    return {};
  }
}

/** The key that a page was shown with, or a new one when what came back is none of ours. */
export const keyIn = (typed: Record<string, string>): string =>
  /^[0-9a-f-]{36}$/.test(typed.key ?? "") ? (typed.key ?? "") : crypto.randomUUID();
