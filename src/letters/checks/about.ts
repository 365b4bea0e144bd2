/** A reply as it stands in the composer. `language` is the language it is meant to be in (BCP 47). */
export type Draft = { text: string; language: string; to: string[]; cc?: string[] };

export type PersonName = { first: string; last: string };

/** What the checks may know about the inquiry that a draft answers. */
export type About = {
  question: string;
  guardianName?: string;
  guardianLanguage?: string;
  child?: PersonName | null;
  otherChildren: PersonName[];
  staff: { name: string; role: string }[];
  identityLevel: 0 | 1 | 2 | 3 | 4 | 5;
  linkOnRecord: boolean;
  type: "general" | "records" | "concern" | "emergency";
  first: boolean;
  settles: boolean;
  /** ISO date or moment that the reply promises beside its text. */
  promise?: string;
  entitledAddresses: string[];
  schoolContacts: string[];
  /** Whose the addresses and numbers in the draft are, by their keys, where the school's file was asked. */
  others?: { key: string; of: "own" | "other_parent" | "other_family" }[];
};

/** `block` stops the letter until it is changed or overridden with a reason; `warn` and `advise` are shown. */
export type Severity = "block" | "warn" | "advise";

export type Finding = {
  code: string;
  name: string;
  severity: Severity;
  /** The SOP sentence behind it, for example "3.2.a". */
  clause: string;
  /** One sentence for the writer. */
  says: string;
  /** What to do. */
  instead: string;
  /** It is certain: nobody may have it sent all the same. */
  certain?: true;
  /** Where in the text, as UTF-16 offsets, end exclusive. */
  at?: [start: number, end: number];
};
