import assert from "node:assert/strict";
import { test } from "node:test";
import { direction } from "./direction.ts";

test("languages are written in their own direction", () => {
  for (const one of ["ar", "ar-SY", "fa", "he-IL", "ur", "ps", "ckb", "ku-Arab", "pa-Arab-PK"])
    assert.equal(direction(one), "rtl", one);
  for (const one of ["en", "es-MX", "ku", "uz-Latn", "az", "ar-Latn", "", "zh-Hant"])
    assert.equal(direction(one), "ltr", one);
});
