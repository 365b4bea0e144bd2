/** Regions whose public holidays we offer, because two independent tables agree on them. */
export const holidayRegions = {
  US: "United States (federal)",
  "US-NY": "United States: New York",
  "US-LA": "United States: Louisiana",
  "GB-ENG": "England",
  "GB-WLS": "Wales",
  "GB-SCT": "Scotland",
  "GB-NIR": "Northern Ireland",
} as const;
export type HolidayRegion = keyof typeof holidayRegions;

/** Whether we offer a region of this code. */
export const isHolidayRegion = (code: string): code is HolidayRegion => Object.hasOwn(holidayRegions, code);

/** Regions that were compared and are not offered, with what differs. Every other one has no second table to compare with. */
export const notOffered: Readonly<Record<string, string>> = {
  "US-CA": "the tables disagree about Columbus Day",
  "US-DC": "Inauguration Day and the day observed for Emancipation Day are missing",
  "US-FL": "the tables disagree about Washington's Birthday and Columbus Day",
  "US-IL": "Malcolm X Day is taken for a day off",
  "US-MA": "days observed on a Friday are taken for holidays, which they are not there",
  "US-TX": "the state's own days are kept by a part of the staff only",
  "US-WA": "Native American Heritage Day is missing",
};
