import { protocols } from "./protocols.ts";

/** A reason as people read it: where the record names protocols by their codes, as it once did, their names stand instead. */
export const inPlainWords = (reason: string): string =>
  protocols.reduce(
    (text, { code, name, situation }) =>
      text.replaceAll(`${code}: ${situation}`, name).replaceAll(code, name),
    reason,
  );
