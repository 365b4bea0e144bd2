import { recountSchool } from "../recount-school.ts";
import type { JobWork } from "./house.ts";

/** Counts the dates of a school again after a closure was declared or taken back; a second run finds nothing left. */
export const recount: JobWork = (house, place, { closure = "", undone = "" }) =>
  recountSchool(house, place, closure, undone === "yes");
