/**
 * Finds the listed word a mistyped one stands for: one letter missing, added, changed or swapped; two in long words.
 * Words under five letters and first letters are never guessed. Each look-up takes time by word length alone.
 */
export function alike(vocabulary: ReadonlySet<string>): (written: string) => string | undefined {
  // Most forms stand for one word: a bare string, as lists of one would take twice the memory.
  const shortened = new Map<string, string | string[]>();
  for (const word of vocabulary) {
    if (word.length < 5 || !/^[a-z]+$/u.test(word)) continue;
    for (const form of withOneLess(word)) {
      const others = shortened.get(form);
      if (others === undefined) shortened.set(form, word);
      else if (typeof others === "string") shortened.set(form, [others, word]);
      else others.push(word);
    }
  }
  return (written) => {
    if (written.length < 4 || !/^[a-z]+$/u.test(written)) return undefined;
    const seen = new Set<string>();
    for (const form of withOneLess(written))
      for (const word of [shortened.get(form) ?? []].flat()) seen.add(word);
    let best: string | undefined;
    for (const word of seen)
      if (word[0] === written[0] && near(word, written) && (!best || word.length > best.length)) best = word;
    return best;
  };
}

function withOneLess(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

function near(word: string, written: string): boolean {
  if (word.length >= 10) return true;
  if (word.length !== written.length) return Math.abs(word.length - written.length) === 1 && word.length >= 5;
  const differing: number[] = [];
  for (let at = 0; at < word.length; at += 1) if (word[at] !== written[at]) differing.push(at);
  const [first = 0, second] = differing;
  if (differing.length === 1) return word.length >= 6;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    word[first] === written[second] &&
    word[second] === written[first]
  );
}
