/** What relations are called, with fewer rights first. A word with “step” or “foster” before it is both. */
const nouns = {
  sibling: "brother sister sibling hermano hermana bruder schwester",
  grandparent:
    "grandmother grandfather grandparent grandparents grandma grandpa granny grandmom granddad grandad abuela abuelo abuelos großmutter großvater großeltern grossmutter grossvater grosseltern oma opa",
  foster_parent: "foster pflege acogida",
  step_parent: "step stief madrastra padrastro",
  parent:
    "mother father parent parents mom mum mama mamá mommy mummy dad papa papá daddy madre padre padres mutter vater eltern elternteil mère père mere pere maman mãe pai أم أب الأم الأب والدة والد 母亲 父亲 母親 父親 妈妈 爸爸",
  guardian: "guardian guardians tutor tutora tutrice vormund",
};
const standings = Object.entries(nouns).map(
  ([standing, words]) => [standing, new Set(words.split(" "))] as const,
);
/** Words beside those that leave the relation what it is. */
const beside = new Set(
  "biological adoptive legal maternal paternal materna materno paterna paterno great half and or y o u und oder et de carer".split(
    " ",
  ),
);

/**
 * What the law knows of a relation that a family or a roster names. `other` where it knows nothing, and wherever the words
 * say more than a relation: neither “mother's boyfriend” nor “guardian ad litem” is one. “Tutor” alone is a teacher in
 * English. Of several relations the one with fewer rights counts; “parent or guardian” is a parent.
 */
export function standingOf(relation: string): string {
  const words = relation
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\p{L})(step|stief|foster|pflege)(?=\p{L})/gu, "$1 ")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
  const isRelation = (word: string) => standings.some(([, names]) => names.has(word));
  if (words.join() === "tutor" || !words.every((word) => beside.has(word) || isRelation(word)))
    return "other";
  return standings.find(([, names]) => words.some((word) => names.has(word)))?.[0] ?? "other";
}

/** A roster's word for a guardian's role gives these rights to a link that is new: a relative may hear nothing by it. */
export function rightsOfRole(standing: string): {
  new_records: boolean;
  new_pick_up: boolean;
  new_decide: boolean;
} {
  const answers = standing === "parent" || standing === "guardian";
  return { new_records: answers, new_pick_up: answers, new_decide: answers };
}
