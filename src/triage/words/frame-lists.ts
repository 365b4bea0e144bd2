import { englishFrames } from "./english-frames.ts";
import type { FrameList } from "./frames.ts";
import { otherFrames } from "./other-frames.ts";
import { spanishFrames } from "./spanish-frames.ts";

/** The frames of all languages that have some. */
export const frameLists: readonly FrameList[] = [englishFrames, spanishFrames, ...otherFrames];
