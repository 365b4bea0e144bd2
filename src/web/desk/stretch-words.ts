import type { Within } from "../../sop/edition.ts";
import { plural } from "./left-words.ts";

const units = { business_day: "business day", school_day: "school day", calendar_day: "calendar day" };

/** "5 business days" */
export const stretchWords = ({ days, unit }: Within): string => plural(days, units[unit]);
