import type { Understood } from "./understand.ts";

/** A mail of which only the beginning is kept says so, whatever of its words stood there. */
export const withoutItsEnd = (mail: Understood, bytes: number): Understood => ({
  ...mail,
  text: `${mail.text}\n\n[This mail had ${Math.ceil(bytes / 1_000_000)} megabytes, more than we take. Only its beginning is kept: please ask its writer to send the files another way.]`,
});
