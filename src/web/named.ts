/** What stands under a name that came from outside, such as `?done=`; null where nothing of ours does (`constructor`). */
export const named = <Word>(words: Readonly<Record<string, Word>>, name: string | null): Word | null =>
  name !== null && Object.hasOwn(words, name) ? (words[name] ?? null) : null;
