/** What the demo's term holds, whatever day it ends on. */
export const expected = {
  inquiries: 87,
  bySchool: { oak: 45, river: 42 },
  bySource: { web: 49, mail: 22, phone: 12, walk_in: 2, letter: 2 },
  byType: { general: 55, concern: 18, records: 13, emergency: 1 },
  byLanguage: { en: 66, es: 15, ar: 5, pt: 1 },
  open: 26,
  closed: 61,
  waiting: 2,
  families: 34,
  staff: 12,
} as const;
