/** The key of a point or a member on a page: they stand in their order. */
export const numbered = (at: number): string => `n-${at}`;
