/** What an enhanced status code (RFC 3463) says of a letter that came back, as the words after "it came back:". */
export function bounceWords(status: string): string {
  const found = words.find(([codes]) => codes.test(status));
  return found?.[1] ?? "their mail server would not take it";
}

/** Nobody is there under this address: the same letter would come back again. */
export const isNoAddress = (status: string): boolean => /^5\.1\.(?:[0-46]|10)$/.test(status);

const words: readonly [RegExp, string][] = [
  [/^5\.1\.(?:[0-46]|10)$/, "there is no such address"],
  [/^[45]\.2\.2$/, "the mailbox is full"],
  [/^[45]\.2\.1$/, "the mailbox is switched off"],
  [/^5\.(?:2|3)\.[34]$/, "it is too large for them"],
  [/^[45]\.4\.\d+$/, "their mail server could not be reached"],
  [/^5\.7\.\d+$/, "their mail server takes no letters from us"],
];
