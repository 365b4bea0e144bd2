/** Where a record belongs: its school, which has a number within its district. */
export type Place = { district: number; school: number };
