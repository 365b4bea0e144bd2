/** What we can take third persons out of. */
export type FileKind = "text" | "pdf" | "png" | "jpeg";

/** What a file is, by its first bytes and never by its name; null for what cannot be redacted here. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return "pdf";
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (starts(0xff, 0xd8, 0xff)) return "jpeg";
  return textOf(bytes) === null ? null : "text";
}

/** The words of a plain text; null when it is none: not UTF-8, or with characters that no text has. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has is looked for
    return text.trim() === "" || /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
