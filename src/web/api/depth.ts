/** How deep arrays and objects nest in a JSON text; read without parsing it, in one pass. */
export function depth(json: string): number {
  let open = 0;
  let deepest = 0;
  let isInString = false;
  for (let i = 0; i < json.length; i++) {
    const sign = json[i];
    if (isInString) {
      if (sign === "\\") i++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++open);
    else if (sign === "}" || sign === "]") open--;
  }
  return deepest;
}
