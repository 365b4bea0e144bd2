/** What the demo's term holds, whatever day it ends on. */
export const expected = {
  inquiries: 88,
  bySchool: { oak: 46, river: 42 },
  bySource: { web: 49, mail: 23, phone: 12, walk_in: 2, letter: 2 },
  byType: { general: 55, concern: 19, records: 13, emergency: 1 },
  byLanguage: { en: 67, es: 15, ar: 5, pt: 1 },
  open: 27,
  closed: 61,
  waiting: 2,
  families: 34,
  staff: 12,
} as const;
