/** What stands in place of words that no reader could read. */
export const unreadable =
  "[This mail could not be read automatically. The original is kept as it came: please open it and read it.]";
