/**
 * `npm test` shows every rule, every address and the main screens within minutes; `npm run nightly` shows them with every pair, in more
 * turns, and walks the further ways through each room in a browser.
 */
export const isNightly = process.env.TEST_PROFILE === "nightly";

/** How often something is tried, and how often it must have been. */
export const turns = (usual: number, nightly: number): number => (isNightly ? nightly : usual);
