/** A CSV file to fill in; `readCsv` reads it. */
export const csvTemplate = `date,to,label,kind
2026-11-11,,Veterans Day,closed
2026-12-21,2027-01-01,Winter break,no_school
2026-11-25,,Day before Thanksgiving,early 12:30
2027-01-19,,Staff meeting,late 10:00
`;
