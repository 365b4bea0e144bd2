/**
 * The first name that stands twice in one object of a JSON text (RFC 8259, 4; RFC 7493, 2.3): what reads it would keep
 * the last value and drop the others without a word. Null where each stands once. The text must be JSON.
 */
export function repeatedName(json: string): string | null {
  const objects: Set<string>[] = [];
  for (let i = 0; i < json.length; i++) {
    const sign = json[i];
    if (sign === "{") objects.push(new Set());
    else if (sign === "}") objects.pop();
    if (sign !== '"') continue;
    const from = i;
    for (i++; json[i] !== '"'; i++) if (json[i] === "\\") i++;
    if (!isNamed(json, i + 1)) continue;
    const name: string = JSON.parse(json.slice(from, i + 1));
    const names = objects.at(-1);
    if (names?.has(name)) return name;
    names?.add(name);
  }
  return null;
}

/** Whether a colon comes next: then what stood before is a name. */
function isNamed(json: string, at: number): boolean {
  let i = at;
  while (" \t\r\n".includes(json[i] ?? ".")) i++;
  return json[i] === ":";
}
