/** A file that somebody brought, or one of a bundle: opened as often as it has to be read, never held as a whole. */
export type RosterFile = { name: string; bytes: number; open: () => AsyncIterable<Uint8Array> };

/** What we accept. A file packed small may be large when it is opened: that is asked as well, while it is read. */
export const rosterLimits = {
  /** Of what is sent through the browser. */
  upload: 48 * 1024 * 1024,
  /** Of all files together, unpacked. */
  bytes: 512 * 1024 * 1024,
  files: 40,
  /** Of one file: lines. */
  lines: 1_500_000,
  /** Of a spreadsheet in Excel's format, unpacked. */
  sheet: 160 * 1024 * 1024,
};

/** A size in bytes, in words: whole mebibytes, rounded up. */
export const megabytes = (bytes: number): string =>
  `${Math.ceil(bytes / 1024 / 1024).toLocaleString("en")} MB`;

/** What cannot be read at all, as a sentence. Thrown inside the reader only, and told as a problem. */
export class Unreadable extends Error {}
