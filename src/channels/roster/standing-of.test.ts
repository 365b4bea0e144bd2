import assert from "node:assert/strict";
import { test } from "node:test";
import { standingOf } from "./standing-of.ts";

test("a relation is what the law knows, in any case and with what may stand beside it", () => {
  for (const [standing, said] of [
    ["parent", ["Mother", "FATHER", "biological father", "Mum", "madre", "Vater", "mère", "أم", "母亲"]],
    ["parent", ["Parent/Guardian", "parent or carer", "Mother (legal guardian)", "padre o tutor"]],
    ["guardian", ["guardian", "Legal guardian", "Tutora", "tutor legal", "Vormund"]],
    ["step_parent", ["stepmother", "Step-father", "step parent", "Stiefvater", "madrastra"]],
    ["foster_parent", ["foster mother", "Foster carer", "Pflegeeltern", "madre de acogida"]],
    ["grandparent", ["grandmother", "Abuela materna", "Großmutter", "great-grandfather"]],
    ["grandparent", ["grandmother (legal guardian)"]],
    ["sibling", ["brother", "half-sister", "stepbrother", "foster sister"]],
  ] as const)
    for (const one of said) assert.equal(standingOf(one), standing, one);
});

test("words that say more than a relation are none: nobody becomes a parent by a word in them", () => {
  for (const said of [
    ...["mother's boyfriend", "mother-in-law", "father's partner", "Friend of father", "parent volunteer"],
    ...["guardian ad litem", "guardian's spouse", "former guardian", "ex-stepfather", "math tutor", "tutor"],
    ...["Mother (no contact)", "non-custodial father", "grandson", "godmother", "aunt", "neighbour", "", "—"],
  ])
    assert.equal(standingOf(said), "other", said);
});
