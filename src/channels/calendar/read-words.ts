/** The most that a calendar file may hold. */
const mostBytes = 2 * 1024 * 1024;

/**
 * The words of a file: UTF-8 or UTF-16 by its byte order mark, UTF-16 without one, else UTF-8, else Latin-1 as Windows
 * writes it. A sentence when it is too long or no text.
 */
export function readWords(bytes: Uint8Array): { words: string } | { problem: string } {
  if (bytes.length > mostBytes)
    return {
      problem: `The file has ${megabytes(bytes.length)} MB; a calendar may have 2 MB. Please export one school year.`,
    };
  const words = decode(bytes).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (words.trim() === "") return { problem: "The file is empty." };
  if (words.includes("\0"))
    return { problem: "This is not a text file; please export the calendar as .ics or .csv." };
  return { words };
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (a !== 0 && b === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0 && b !== 0 && bytes.length > 1) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
