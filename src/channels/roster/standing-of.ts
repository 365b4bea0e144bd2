const standings: readonly [string, RegExp][] = [
  ["step_parent", /step|stief|madrastra|padrastro/],
  ["foster_parent", /foster|pflege|acogida/],
  ["grandparent", /grand|gro(?:ß|ss)|abuel|oma\b|opa\b/],
  [
    "parent",
    /^(?:biological |adoptive )?(?:mother|father|parent|mom|mum|dad|madre|padre|mutter|vater|m[eè]re|p[eè]re)\b/,
  ],
  ["guardian", /^(?:legal )?guardian|vormund|tutor/],
  ["sibling", /brother|sister|sibling|herman|bruder|schwester/],
];

/** What the law knows of a relation that a family or a roster names; `other` where it knows nothing. */
export function standingOf(relation: string): string {
  const said = relation.toLowerCase().trim();
  return standings.find(([, pattern]) => pattern.test(said))?.[0] ?? "other";
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
