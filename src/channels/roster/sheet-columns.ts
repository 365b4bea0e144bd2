import type { Columns } from "./match-columns.ts";

/** The columns of our own spreadsheet. One line for each student and guardian; a student may stand on several lines. */
export const sheetColumns: Columns = {
  names: {
    "student id": ["studentid", "id", "student number", "matrícula"],
    first: ["first name", "given name", "nombre"],
    last: ["last name", "family name", "surname", "apellido", "apellidos"],
    grade: ["class", "year", "grado"],
    born: ["birth date", "date of birth", "birthday", "dob", "fecha de nacimiento"],
    "guardian name": ["guardian", "parent", "parent name", "contact name"],
    relation: ["relationship", "relación"],
    "e-mail": ["email", "email address", "guardian email", "correo"],
    phone: ["telephone", "mobile", "phone number", "guardian phone", "teléfono"],
    language: ["home language", "idioma"],
    "may receive records": ["records", "receives records"],
    "may pick up": ["pick up", "pickup", "may collect"],
  },
  needs: ["student id", "first", "last", "guardian name"],
};

/** The first lines of a spreadsheet to fill in. */
export const rosterTemplate = `${Object.keys(sheetColumns.names).join(",")}
1001,Mia,Berg,3,2017-04-25,Nora Berg,mother,nora.berg@example.org,555-0199,en,yes,yes
1001,Mia,Berg,3,2017-04-25,Per Berg,father,per.berg@example.org,555-0198,en,yes,yes
1002,Tom,Reyes,1,2019-09-13,Elsa Reyes,grandmother,,555-0197,es,no,yes
`;
