import { setFlagsFromString } from "node:v8";

// Comes before everything else: with --import, for what is imported is read before anything runs. All that is built while
// a process loads stays for ever (the lists of words above all), and V8 takes that for a reason to give young objects
// 48 MB more, which it never gives back. It reads this at each growth, so that it may be said while the process runs.
const growth = (factor: number) => setFlagsFromString(`--semi-space-growth-factor=${factor}`);
growth(1);

/** From now on young objects get more room where they ask for it: who renders pages makes many that are gone at once. */
export const growFromNowOn = (): void => growth(2);
