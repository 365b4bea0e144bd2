import { readOriginal } from "../channels/mail/read.ts";
import type { JobWork } from "./house.ts";

/** Reads a mail that was kept; one that was read already stays as it is. */
export const readMail: JobWork = async (house, place, { original = "" }) => {
  await readOriginal(house, place, original);
};
