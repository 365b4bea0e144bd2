const things: Record<string, string> = {
  guardian: "changed the contact",
  student: "changed the student",
  relation: "changed what this person may do",
  order: "entered or changed this order",
  flag: "entered or changed this protection",
  endOrder: "ended this order",
  endFlag: "ended this protection",
  consent: "entered this consent",
  revoke: "took this consent back",
  document: "entered this paper",
  proposed: "proposed a change here",
  accepted: "agreed to a change here",
  declined: "declined a change here",
  opened: "opened this family with a reason",
  seen: "looked at an opening",
};
const fieldWords: Record<string, string> = {
  name: "name",
  email: "e-mail",
  phone: "telephone",
  language: "language",
  first: "first name",
  last: "last name",
  grade: "grade",
  born: "birthday",
  postsecondary: "college",
  called: "what the family calls them",
  standing: "standing",
  rights: "rights",
  livesWith: "where the child lives",
  from: "first day",
  until: "last day",
  evidence: "paper",
  document: "paper",
  status: "what the order does",
  guardian: "whom it limits",
  authorised: "who may know",
  reviewer: "who reviews",
  reviewBy: "review date",
};

/** What was done, as the rest of a sentence that begins with a name: "changed the contact (telephone)". */
export function actWords(kind: string, fields: readonly string[]): string {
  const named = fields.flatMap((field) => fieldWords[field] ?? []);
  return `${things[kind] ?? "changed this"}${named.length > 0 && named.length < 6 ? ` (${named.join(", ")})` : ""}`;
}
