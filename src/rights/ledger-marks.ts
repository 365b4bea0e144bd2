/** 34 CFR 99.32(d): not parents, not officials, not by consent, not directory, not sealed. These stand on the list. */
const listed = new Set([
  ...[
    "R-TP-01",
    "R-TP-05",
    "R-TP-06",
    "R-TP-08",
    "R-TP-09",
    "R-TP-10",
    "R-TP-10b",
    "R-TP-11",
    "R-TP-13",
    "R-TP-14",
  ],
  ...["R-HOLD-02", "R-HOLD-05", "R-HOLD-09", "R-HOLD-12", "R-REC-13", "R-CON-02", "R-CON-03", "R-ST-MA-02"],
  ...["R-SAFE-02", "R-SAFE-03"],
]);

/** What would tell a family of a restriction, of the other parent, of child protection, or of a sealed order. */
const hidden = new Set([
  ...["R-SAFE-02", "R-SAFE-03", "R-HOLD-02", "R-HOLD-03", "R-HOLD-12", "R-ST-MA-02", "R-REC-04", "R-REC-14"],
  ...["R-TP-07", "R-TP-10b", "R-DIR-02", "R-DIR-07", "R-UK-06", "R-UK-08", "R-UK-10"],
]);

/** 34 CFR 99.32(d): may a line that rests on this rule be left out of the list that a parent may ask for? */
export const isExempt = (rule: string): boolean => !listed.has(rule);

/** May a line that rests on this rule be shown to a parent at all? */
export const isShown = (rule: string): boolean => !hidden.has(rule);
