/**
 * The reviewed frames of one language: words that tell of danger without there being any. A frame takes only the words
 * it holds out of the reading; whatever else the message says is still searched.
 */
export type FrameList = {
  language: string;
  /** Phrases that open a frame: the words after it, to the end of the thought or at most fourteen, do not count. */
  opens: string[];
  /** Phrases that close one: up to eight words before do not count. */
  closes: string[];
  /** A harm that is told together with its good end: all of it does not count. */
  over: string[];
  /** Words of the writer's own people, place or moment: straight after an opening they undo the frame. */
  own: string;
  /** Words that undo it too, unless told of one of whom the frame speaks: close after a word of `who`. */
  selves: string;
  who: string;
  /** Words that begin to tell of somebody, where they follow a pause or a word of `joins`: the frame ends before them. */
  tells: string;
  /** Words that begin to ask, likewise. */
  asks: string;
  /** Words that begin a new thought wherever they stand. */
  starts: string;
  joins: string;
  /** Words by which a good end is none. */
  undone: string;
};
