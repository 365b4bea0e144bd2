const header =
  /^(-{2,} ?(original message|forwarded message|mensaje original)|on .{4,80} wrote:$|el .{4,80} escribi[oó]:$|from: \S)/i;

/** What a draft quotes of earlier mail: lines behind ">", and everything below a line that begins an older message. */
export function quotedFrom(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (at > 0 && header.test(line.slice(0, 100).trim())) return [...found, [at, text.length]];
    if (line.startsWith(">")) found.push([at, at + line.length]);
    at += line.length + 1;
  }
  return found;
}
