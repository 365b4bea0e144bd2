import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { domainToASCII } from "node:url";
import { cpuTime } from "../../../test/cpu-time.ts";
import { readHeaders } from "./headers.ts";
import { isOneOff, looksLike } from "./look-alike.ts";
import { replyToOf, senderOf } from "./sender.ts";
import { tricksOf } from "./tricks-of.ts";
import { understand } from "./understand.ts";

const school = {
  ours: ["oak-hill.example", "riverbend.k12.or.us"],
  staff: [
    { name: "Helen Grant", email: "helen.grant@riverbend.k12.or.us" },
    { name: "Minh Tran", email: "minh.tran@riverbend.k12.or.us" },
  ],
  parents: [
    { name: "Ana Souza", email: "ana.souza@families.example" },
    { name: "Minh Tran", email: "minh.private@gmail.com" },
  ],
};
const of = (name: string, address: string, replyTo: string | null = null) =>
  tricksOf({ name, address }, replyTo === null ? null : { name: "", address: replyTo }, school);

test("each trick is seen, and what is harmless beside it is not", () => {
  const pairs: [trick: string, seen: string[], harmless: string[]][] = [
    [
      "name_is_address",
      ["principal@oak-hill.example", "eve@evil.example"],
      ["eve@evil.example", "eve@evil.example"],
    ],
    ["name_is_address", ["Ana <ana@gmail.com>", "eve@gmail.com"], ["ana@gmail.com", "ana+school@gmail.com"]],
    [
      "name_of_staff",
      ["Helen Grant", "principal.desk@gmail.com"],
      ["Helen Granton", "principal.desk@gmail.com"],
    ],
    [
      "name_of_staff",
      ["GRANT, Dr Helen", "x@evil.example"],
      ["Helen Grant", "helen.grant@riverbend.k12.or.us"],
    ],
    ["name_of_staff", ["Minh Tran", "tran@evil.example"], ["Minh Tran", "minh.private@gmail.com"]],
    ["name_of_parent", ["Ana Souza", "ana@evil.example"], ["Ana Souza", "Ana.Souza@families.example"]],
    ["name_of_parent", ["souza ANA", "ana@evil.example"], ["Ana", "ana@evil.example"]],
    ["looks_like_school", ["Office", "office@oak-hiil.example"], ["Office", "office@mail.oak-hill.example"]],
    [
      "looks_like_school",
      ["Office", "office@oak-hill.example.evil.com"],
      ["Office", "office@oak-hills-farm.example"],
    ],
    [
      "looks_like_school",
      ["Office", `office@${domainToASCII("оak-hill.example")}`],
      ["Office", "office@acorn-hill.example"],
    ],
    ["looks_like_school", ["Office", "office@rlverbend.k12.or.us"], ["Office", "office@bend.k12.or.us"]],
    ["looks_like_school", ["Office", "office@riverbned.k12.or.us"], ["Office", "office@portland.k12.or.us"]],
    [
      "looks_like_file",
      ["Ana Souza", "ana.souza@farnilies.example"],
      ["Ana S", "ana.souza@families.example"],
    ],
    ["looks_like_file", ["A", "ana.souza@famílies.example"], ["A", "ana.souza@gmail.com"]],
    ["looks_like_file", ["A", "minh.private@gmai.com"], ["A", "somebody@gmai.com"]],
  ];
  for (const [trick, [name = "", address = ""], harmless] of pairs) {
    assert.ok(of(name, address).includes(trick as never), `${trick}: ${name} <${address}>`);
    const [other = "", elsewhere = ""] = harmless;
    assert.ok(!of(other, elsewhere).includes(trick as never), `no ${trick}: ${other} <${elsewhere}>`);
  }
  assert.deepEqual(of("Eve", "eve@evil.example", "drop@other.example"), ["answers_elsewhere"]);
  for (const same of ["eve@mail.evil.example", "eve@evil.example", "eve@home.example"])
    assert.deepEqual(of("Eve", "eve@evil.example", same), [], same);
  assert.deepEqual(of("School form", "no-reply@forms.example", "ana@elsewhere.example"), []);
  assert.deepEqual(of("Ana via Parents", "list@groups.example"), []);
});

test("the gravest comes first", () => {
  assert.deepEqual(of("helen.grant@riverbend.k12.or.us", "helen@rlverbend.k12.or.us").slice(0, 1), [
    "looks_like_school",
  ]);
});

test("a domain is never like itself or one of the same hand, short ones are like nobody, and one letter is one", () => {
  for (const [domain, real] of [
    ["school.org", "school.org"],
    ["mail.school.org", "school.org"],
    ["a.co.uk", "b.co.uk"],
    ["gmx.de", "gmx.net"],
    ["smith.co.uk", "smyth.org.uk"],
  ] as const)
    assert.equal(looksLike(domain, real), false, domain);
  assert.ok(isOneOff("riverbend", "rverbend") && isOneOff("ab", "ba") && isOneOff("abc", "abd"));
  assert.ok(!isOneOff("riverbend", "riverbend") && !isOneOff("abc", "acb1") && !isOneOff("abcd", "badc"));
});

test("whatever stands in From, it answers", () => {
  const signs = ["@", "<", ">", "\u202e", "\0", "xn--", ".", "a", "ı", "👩", " ", '"', "=?utf-8?q?a?="];
  for (let n = 0; n < 2_000; n++) {
    let seed = n + 1;
    const some = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return signs[seed % signs.length] ?? "";
    };
    const text = (length: number) => Array.from({ length }, some).join("");
    of(text(12), `${text(4)}@${text(6)}`, `${text(3)}@${text(5)}`);
  }
  const start = cpuTime();
  of("a@".repeat(100_000), `a@${"xn--".repeat(50_000)}`);
  assert.ok(cpuTime() - start < 2_000);
});

/** Rightly told: a fraud that asks for answers at another address, and a From that names two. */
const dishonest = ["mikel_error_emails__empty_group_lists", "raw_email_multiple_from"];

test("of the honest mails of the corpora less than one in a hundred is told to be looked at twice", async (t) => {
  const corpora = resolve(process.env.SHARED_DIR ?? "../shared", "corpora");
  const folders = [
    "discourse-mail",
    "chatwoot-freescout-mail",
    "nodemailer-mailparser",
    "mime-robustness",
    "reply-trim",
  ];
  const files = folders.flatMap((name) => globSync(join(corpora, name, "**/*.eml")));
  if (!existsSync(corpora) || files.length === 0)
    return t.diagnostic(`${corpora} is not here; nothing was counted`);
  let people = 0;
  const told: string[] = [];
  for (const file of files) {
    const raw = readFileSync(file);
    const sender = senderOf(readHeaders(raw));
    if (!sender || (await understand(raw)).automatic) continue;
    people++;
    const found = tricksOf(sender, replyToOf(readHeaders(raw)), school);
    if (found.length > 0) told.push(`${file.slice(corpora.length + 1)}: ${found.join()}`);
  }
  t.diagnostic(`${told.length} of ${people} mails of people: ${told.join("; ")}`);
  const honest = told.filter((line) => !dishonest.some((name) => line.includes(name)));
  assert.ok(honest.length < people / 100, honest.join("\n"));
});
