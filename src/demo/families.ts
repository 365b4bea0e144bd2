/** The two schools of the demo by the short names that the stories use. */
export type SchoolKey = "oak" | "river";

export type Parent = {
  key: string;
  name: string;
  relation: string;
  /** BCP 47; English when absent. */
  language?: string;
  mayReceiveRecords?: false;
  evidence?: string;
  livesWith?: boolean;
  /** Reached by telephone only. */
  noMail?: true;
};
export type Child = { first: string; last: string; grade: string; school: SchoolKey };
export type Family = { parents: Parent[]; children: Child[] };

const child = (school: SchoolKey) => (first: string, last: string, grade: string) => ({
  school,
  first,
  last,
  grade,
});
const oak = child("oak");
const river = child("river");
const family = (parents: Parent[], ...children: Child[]): Family => ({ parents, children });
type More = Partial<Omit<Parent, "key" | "name" | "relation">>;
const mother = (key: string, name: string, more: More = {}): Parent => ({
  key,
  name,
  relation: "mother",
  ...more,
});
const father = (key: string, name: string, more: More = {}): Parent => ({
  key,
  name,
  relation: "father",
  ...more,
});

/** Thirty-four invented families: siblings, parents who live apart, a court's order, a grandmother, two step-fathers, a foster mother, seven languages and more; see protections.ts. */
export const families: Family[] = [
  family([mother("souza", "Ana Souza")], oak("Leo", "Souza", "3")),
  family(
    [mother("rivera", "Lucía Rivera", { language: "es" })],
    oak("Mateo", "Rivera", "2"),
    oak("Camila", "Rivera", "5"),
  ),
  family([father("castillo", "Jorge Castillo", { language: "es" })], oak("Mateo", "Castillo", "4")),
  family([mother("haddad", "Rania Haddad", { language: "ar" })], oak("Yusuf", "Haddad", "1")),
  family([mother("nguyen", "Hoa Nguyen", { language: "vi" })], oak("Linh", "Nguyen", "3")),
  // They live apart; both have every right.
  family(
    [mother("brooks", "Danielle Brooks"), father("brooks-kevin", "Kevin Brooks")],
    oak("Jaden", "Brooks", "4"),
  ),
  family(
    [
      mother("lund", "Ingrid Lund"),
      father("lund-victor", "Victor Lund", {
        evidence:
          "Family court order of 12 May 2026, seen by the privacy officer; no information about the child",
      }),
    ],
    oak("Maja", "Lund", "4"),
  ),
  family(
    [mother("kowalski", "Agnieszka Kowalski"), father("kowalski-piotr", "Piotr Kowalski")],
    oak("Zofia", "Kowalski", "5"),
    river("Jakub", "Kowalski", "7"),
  ),
  family([mother("johnson", "Denise Johnson")], oak("Amara", "Johnson", "1"), oak("Isaiah", "Johnson", "1")),
  family([mother("patel", "Priya Patel")], oak("Rohan", "Patel", "2")),
  family([father("oconnor", "Sean O'Connor")], oak("Fiona", "O'Connor", "5")),
  family([mother("abdi", "Hodan Abdi", { language: "so", noMail: true })], oak("Ayaan", "Abdi", "2")),
  family([father("chen", "Wei Chen", { language: "zh" })], oak("Meilin", "Chen", "4")),
  family([mother("garcia", "Rosa García", { language: "es" })], oak("Valeria", "García", "3")),
  family([mother("schmidt", "Laura Schmidt")], oak("Emil", "Schmidt", "1")),
  family(
    [
      mother("ortiz", "Elena Ortiz", { language: "es" }),
      {
        key: "ortiz-carmen",
        name: "Carmen Ortiz",
        relation: "grandmother",
        language: "es",
        mayReceiveRecords: false,
      },
    ],
    river("Diego", "Ortiz", "7"),
  ),
  family([mother("mbeki", "Thandi Mbeki")], river("Sipho", "Mbeki", "6")),
  family([father("thompson", "Greg Thompson")], river("Hannah", "Thompson", "8")),
  family([father("alvarez", "Miguel Álvarez", { language: "es" })], river("Ximena", "Álvarez", "6")),
  family([father("mansour", "Karim Mansour", { language: "ar" })], river("Nadia", "Mansour", "7")),
  family([mother("petrova", "Olga Petrova", { language: "ru" })], river("Ivan", "Petrov", "8")),
  family([mother("williams", "Tanya Williams")], river("Malik", "Williams", "6")),
  family(
    [mother("murphy", "Claire Murphy"), father("murphy-daniel", "Daniel Murphy")],
    river("Owen", "Murphy", "7"),
  ),
  family([mother("kim", "Ji-won Kim")], river("Minseo", "Kim", "6")),
  family([mother("silva", "Beatriz Silva", { language: "pt" })], river("Tiago", "Silva", "8")),
  family([mother("cohen", "Rachel Cohen")], river("Noah", "Cohen", "7")),
  family(
    [
      father("jackson", "Andre Jackson"),
      mother("carter", "Monique Carter"),
      { key: "jackson-paul", name: "Paul Reyes", relation: "stepfather", livesWith: false },
    ],
    river("Zoe", "Jackson", "8"),
  ),
  family(
    [mother("hernandez", "Teresa Hernández", { language: "es" })],
    river("Daniela", "Hernández", "6"),
    oak("Pablo", "Hernández", "2"),
  ),
  family([mother("yilmaz", "Elif Yilmaz")], river("Deniz", "Yilmaz", "7")),
  family([mother("dubois", "Amélie Dubois", { language: "fr" })], river("Hugo", "Dubois", "6")),
  family(
    [
      mother("lowe", "Grace Lowe", { livesWith: true }),
      { key: "lowe-ben", name: "Ben Carver", relation: "stepfather", livesWith: true },
    ],
    river("Ruby", "Lowe", "7"),
  ),
  // He is eighteen: the rights are his own.
  family(
    [mother("marsh", "Helen Marsh"), { key: "marsh-tom", name: "Tom Marsh", relation: "adult student" }],
    river("Tom", "Marsh", "12"),
  ),
  family(
    [
      { key: "ferris", name: "Joan Ferris", relation: "foster mother", livesWith: true },
      mother("turner", "Dana Turner", { livesWith: false }),
    ],
    oak("Eli", "Turner", "4"),
  ),
  family([mother("vance", "Sara Vance", { livesWith: true })], oak("Nora", "Vance", "2")),
];

/** The address on file, made from the name: "Lucía Rivera" has lucia.rivera@example.org. */
export const addressOf = (name: string): string => {
  const plain = name
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .replaceAll(" ", ".");
  return `${plain}@example.${plain.length % 2 ? "org" : "net"}`;
};
