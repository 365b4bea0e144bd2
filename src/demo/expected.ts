/** What the demo's term holds, whatever day it ends on. */
export const expected = {
  inquiries: 85,
  bySchool: { oak: 44, river: 41 },
  bySource: { web: 49, mail: 20, phone: 12, walk_in: 2, letter: 2 },
  byType: { general: 55, concern: 18, records: 11, emergency: 1 },
  byLanguage: { en: 64, es: 15, ar: 5, pt: 1 },
  open: 24,
  closed: 61,
  waiting: 2,
  families: 30,
  staff: 12,
} as const;
