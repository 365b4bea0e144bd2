/**
 * A long pattern, written over several lines as its parts hang together. The line breaks, the space that begins a line
 * and lines that begin with "# " are for the reader and no part of it: a line never begins with a space that is meant.
 * Throws when what is left is no pattern.
 */
export const inLines = (pattern: string, flags = ""): RegExp =>
  new RegExp(pattern.replaceAll(/^\s*(?:# .*)?|\n/gm, ""), flags);
