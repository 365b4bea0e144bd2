import assert from "node:assert/strict";
import { test } from "node:test";
import { readBorn, readEmail, readId, readLanguage, readName, readPhone } from "./read-cells.ts";

const value = (read: { value: unknown } | { problem: string }) =>
  "value" in read ? read.value : `✗ ${read.problem}`;
const problem = (read: { value: unknown } | { problem: string }) => ("problem" in read ? read.problem : "");

test("one name is written in one way: accents, blanks and what cannot be seen", () => {
  assert.equal(value(readName("Jose\u0301\u00a0Nu\u0301n\u0303ez  Paz\u200b")), "José Núñez Paz");
  assert.equal(value(readName("\u200fعائشة")), "عائشة");
  // What joins letters in Persian stays.
  assert.equal(value(readName("نرگس\u200cسادات")), "نرگس\u200cسادات");
  for (const name of [
    "O’Brien",
    "D´Angelo",
    "Mª José",
    "JOÃO",
    "Çelik",
    "Đorđević",
    "Łukasz",
    "王芳",
    "LOUÉ’E",
  ])
    assert.equal(value(readName(name)), name);
});

test("letters that were lost, saved twice or turned round are a problem", () => {
  for (const name of ["ZoÃ«", "NÃºÃ±ez", "JosÃ©", "Mia\u0081", "Zo\ufffd", "£ukasz", "Pawe³", "Oâ€™Brien"])
    assert.match(problem(readName(name)), /lost when the file was saved; please export it as UTF-8/, name);
  assert.match(problem(readName("Luz \u202eziuR")), /a sign that is no letter/);
});

test("a telephone is one number; two are none", () => {
  for (const phone of [
    ...["+44 20 7946 0101", "(0049) 30/1234567", "0043/664/1234567", "001-312-555-0101", "312.555.0101x22"],
    ...["555-0101 ext. 9", "030 123 45 67", "999"],
  ])
    assert.equal(value(readPhone(phone)), phone);
  for (const phone of ["555-0170/555-0171", "3125550101 3125550102", "555-0101 (work)", "12", "call me"])
    assert.match(
      problem(readPhone(phone)),
      /is not a telephone number; please write one alone, or nothing/,
      phone,
    );
});

test("an address is one address, without what cannot be seen", () => {
  assert.equal(value(readEmail("luz\u200b@ruiz.example")), "luz@ruiz.example");
  for (const email of ["a@t.example; b@t.example", "Luz <luz@ruiz.example>", "n/a", "luz@ruiz"])
    assert.match(
      problem(readEmail(email)),
      /please write one alone, such as name@example\.org, or nothing/,
      email,
    );
});

test("an empty id and one that a spreadsheet shortened are told as such", () => {
  assert.match(problem(readId("")), /the cell is empty/);
  for (const id of ["1.23457E+11", "1,23457E+11", "1.5E9"])
    assert.match(problem(readId(id)), /was shortened by a spreadsheet/, id);
  for (const id of ["12E5", "00042", "{A1-B2}"]) assert.equal(value(readId(id)), id);
});

test("nobody is born after today", () => {
  assert.equal(value(readBorn("2026-11-16", "2026-11-16")), "2026-11-16");
  for (const born of ["2026-11-17", "2062-02-28", "1899-12-31"])
    assert.match(problem(readBorn(born, "2026-11-16")), /nobody's day of birth/, born);
});

test("a day with midnight behind it, in eight digits, or with its month in words is that day", () => {
  for (const born of [
    ...["2017-04-25 00:00:00", "2017-04-25T00:00:00.000Z", "4/25/2017 12:00:00 AM", "20170425"],
    ...["25-Apr-2017", "April 25, 2017", "Tue 25 April 2017"],
  ])
    assert.equal(value(readBorn(born, "2026-11-16")), "2017-04-25", born);
  assert.match(problem(readBorn("2017-04-25 07:30", "2026-11-16")), /is not a date/);
});

test("a number below zero is no formula; what begins like one otherwise is", () => {
  assert.equal(value(readName("-1")), "-1");
  for (const cell of ["-1+1", "-A1", "+cmd", "=1", "@SUM"])
    assert.match(problem(readName(cell)), /like a formula/);
});

test("a language is known by its English name or its code", () => {
  for (const [said, code] of [
    ...([
      ["Hindi", "hi"],
      ["Tagalog", "tl"],
      ["Haitian Creole", "ht"],
      ["Mandarin", "zh"],
    ] as const),
    ...([
      ["Farsi", "fa"],
      ["Urdu", "ur"],
      ["Español", "es"],
      ["pt-BR", "pt-br"],
      ["so", "so"],
    ] as const),
  ])
    assert.equal(value(readLanguage(said)), code);
  assert.match(problem(readLanguage("Home")), /no language that we know/);
});
