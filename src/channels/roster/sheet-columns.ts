import type { Columns } from "./match-columns.ts";

const guardian = ["guardian", "parent", "contact"];
const of = (...words: string[]) => guardian.flatMap((whose) => words.map((word) => `${whose} ${word}`));

/** The columns of the spreadsheet to fill in. One line for each student and guardian; a student may stand on several lines. */
const template = {
  "student id": [
    ...["studentid", "id", "student number", "pupil id", "admission number", "adno", "matrícula"],
  ],
  first: ["first name", "student first name", "given name", "forename", "nombre"],
  last: ["last name", "student last name", "family name", "surname", "apellido", "apellidos"],
  grade: ["grade level", "class", "year", "year group", "grado"],
  born: ["birth date", "date of birth", "birthday", "dob", "fecha de nacimiento"],
  "guardian name": [
    "guardian",
    "parent",
    "parent guardian",
    "parent guardian name",
    "parent name",
    "contact name",
  ],
  relation: ["relationship", "relación", ...of("relation", "relationship")],
  "e-mail": ["email", "email address", "correo", ...of("email", "email address")],
  phone: [
    ...["telephone", "phone number", "mobile", "mobile phone", "cell", "cell phone", "teléfono"],
    ...of("phone", "telephone", "mobile", "cell", "phone number"),
  ],
  language: ["home language", "idioma"],
  "may receive records": ["records", "receives records"],
  "may pick up": ["pick up", "pickup", "may collect"],
};

/** The same, and what other systems have in place of a guardian's whole name. */
export const sheetColumns: Columns = {
  names: {
    ...template,
    "guardian first": of("first", "first name", "forename"),
    "guardian last": of("last", "last name", "surname"),
  },
  needs: ["student id", "first", "last", "guardian name"],
  instead: { "guardian name": ["guardian first", "guardian last"] },
};

/** The first lines of a spreadsheet to fill in. */
export const rosterTemplate = `${Object.keys(template).join(",")}
1001,Mia,Berg,3,2017-04-25,Nora Berg,mother,nora.berg@example.org,555-0199,en,yes,yes
1001,Mia,Berg,3,2017-04-25,Per Berg,father,per.berg@example.org,555-0198,en,yes,yes
1002,Tom,Reyes,1,2019-09-13,Elsa Reyes,grandmother,,555-0197,es,no,yes
`;
