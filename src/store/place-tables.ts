/** The first columns of every table that belongs to a school. */
export type Place = { district_id: number; school_id: number };
export type Uuid = string;
