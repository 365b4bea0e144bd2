/** The reasons in words. None says what ails anybody. */
export const reasonWords = {
  leave: "Leave",
  training: "Training or a trip",
  elsewhere: "On duty elsewhere",
  other: "Not said",
} as const;
