/** Where something is taken out of a text: from this character, up to but not including that one. */
export type TextMark = { from: number; to: number };

/** Where something is painted over on a page: its number from 1, and parts of its width and height from 0 to 1. */
export type Box = { page: number; left: number; top: number; width: number; height: number };

/** The most that one file may be, in bytes, and in pages; and how long one may take, in milliseconds. */
export const limits = { bytes: 10 * 1024 * 1024, pages: 100, boxes: 2_000, ms: 90_000 } as const;
