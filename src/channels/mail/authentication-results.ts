/** What a mail server says that it found out about a mail (RFC 8601). Names in small letters. */
export type AuthenticationResults = { server: string; results: Result[] };
type Result = { method: string; result: string; properties: ReadonlyMap<string, string> };

const longest = 8_000;

/**
 * Reads one Authentication-Results header, unfolded. Strict: what does not follow the grammar, or says the same property
 * twice, is null, for half of what a server said is not what it said.
 */
export function readAuthenticationResults(words: string): AuthenticationResults | null {
  if (words.length > longest || /[^\t -~]/.test(words)) return null;
  const parts = statements(words);
  const [head, ...rest] = parts ?? [];
  if (!head || rest.length === 0) return null;
  const [server, version, more] = head;
  if (!server || server.isSign || more || (version && !/^1$/.test(version.text))) return null;
  const [only] = rest;
  if (rest.length === 1 && only?.length === 1 && only[0]?.text.toLowerCase() === "none")
    return { server: server.text.toLowerCase(), results: [] };
  const results: Result[] = [];
  for (const part of rest) {
    const read = resultOf(part);
    if (!read) return null;
    results.push(read);
  }
  return { server: server.text.toLowerCase(), results };
}

type Piece = { text: string; isSign?: true };

/** `dmarc=pass reason="…" header.from=example.org`: a method with its result, then properties. */
function resultOf(pieces: readonly Piece[]): Result | null {
  const pairs: [string, string][] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [name, sign, value] = pieces.slice(at, at + 3);
    if (!name || name.isSign || !sign?.isSign || !value || value.isSign) return null;
    pairs.push([name.text.toLowerCase(), value.text.toLowerCase()]);
  }
  const [first, ...rest] = pairs;
  if (!first) return null;
  const method = /^([a-z0-9-]{1,40})(?:\/1)?$/.exec(first[0])?.[1];
  if (!method || !/^[a-z]{1,20}$/.test(first[1])) return null;
  const properties = new Map(rest);
  return properties.size === rest.length ? { method, result: first[1], properties } : null;
}

/** The statements between semicolons, in pieces; comments are spaces. Null: a quote or a comment is not closed. */
function statements(words: string): Piece[][] | null {
  const all: Piece[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const sign = words[at];
    const here = all.at(-1);
    if (sign === " " || sign === "\t") at++;
    else if (sign === ";") {
      all.push([]);
      at++;
    } else if (sign === "=") {
      here?.push({ text: "=", isSign: true });
      at++;
    } else if (sign === "(") {
      const end = afterComment(words, at);
      if (end < 0) return null;
      at = end;
    } else if (sign === '"') {
      const quoted = /"((?:[^"\\]|\\.)*)"/y;
      quoted.lastIndex = at;
      const found = quoted.exec(words);
      if (!found) return null;
      here?.push({ text: (found[1] ?? "").replaceAll(/\\(.)/g, "$1") });
      at = quoted.lastIndex;
    } else {
      // A value may hold what a name may not: base64 ends with the sign that parts names from values.
      const isValue = here?.at(-1)?.isSign;
      const atom = isValue ? /[^\s;"()]+/y : /[^\s;="()]+/y;
      atom.lastIndex = at;
      const found = atom.exec(words);
      if (!found) return null;
      here?.push({ text: found[0] });
      at = atom.lastIndex;
    }
  }
  // One semicolon at the end is common, and says nothing.
  if (all.length > 2 && all.at(-1)?.length === 0) all.pop();
  return all;
}

/** Where a comment ends; comments stand in comments. */
function afterComment(words: string, start: number): number {
  let depth = 0;
  for (let at = start; at < words.length; at++) {
    if (words[at] === "\\") at++;
    else if (words[at] === "(") depth++;
    else if (words[at] === ")" && --depth === 0) return at + 1;
  }
  return -1;
}
