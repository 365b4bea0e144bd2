import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, readAll } from "./read-for-tests.ts";

const orgs = "sourcedId,name,type\nA,Hillcrest School,school\n";
const users =
  "sourcedId,status,enabledUser,orgSourcedIds,role,givenName,familyName,email,phone,agentSourcedIds";
const roles = "sourcedId,status,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId";
const student = (id: string, answerers = "") => `${id},,true,A,student,Aiko,Tanaka,,,"${answerers}"`;
const guardian = (id: string, { role = "guardian", answerers = "", enabled = "true", email = "" } = {}) =>
  `${id},,${enabled},A,${role},Kenji,Tanaka,${email},,"${answerers}"`;
const read = (lines: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) =>
  readAll([
    fileOf("orgs.csv", orgs),
    fileOf("users.csv", [users, ...lines].join("\n")),
    ...Object.entries(more).map(([name, rows]) => fileOf(name, rows.join("\n"))),
  ]);
const rights = ({ links }: Awaited<ReturnType<typeof read>>) =>
  links.map(({ student_key, guardian_key, new_records, new_pick_up, new_decide }) => [
    `${student_key} ${guardian_key}`,
    ...[new_records, new_pick_up, new_decide].map(Number),
  ]);

test("a relative gets no right, whoever names them, on whichever line", async () => {
  const relative = guardian("r", { role: "relative" });
  assert.deepEqual(rights(await read([student("s", "g,r"), guardian("g"), relative])), [
    ["s g", 1, 1, 1],
    ["s r", 0, 0, 0],
  ]);
  assert.deepEqual(rights(await read([relative, student("s", "r")])), [["s r", 0, 0, 0]]);
  assert.deepEqual(
    rights(await read([student("s", "r"), guardian("r", { role: "relative", answerers: "s" })])),
    [
      ["s r", 0, 0, 0],
      ["s r", 0, 0, 0],
    ],
  );
});

test("roles: a teacher may be a guardian, too; of guardian and relative the lesser counts", async () => {
  const own = (...lines: string[]) =>
    read([student("s", "g"), guardian("g", { role: "" })], {
      "roles.csv": [roles, "1,,s,primary,student,,,A", ...lines],
    });
  const both = await own("2,,g,primary,teacher,,,A", "3,,g,secondary,guardian,,,A");
  assert.deepEqual([both.guardians.map(({ key }) => key), rights(both)], [["g"], [["s g", 1, 1, 1]]]);
  const lesser = await own("2,,g,primary,guardian,,,A", "3,,g,secondary,relative,,,A");
  assert.deepEqual([lesser.guardians.length, rights(lesser)], [1, [["s g", 0, 0, 0]]]);
});

test("a guardian's role that has ended gives no right, and it is said; one that goes on does", async () => {
  const until = (...ends: string[]) =>
    read([student("s", "g"), guardian("g", { role: "" })], {
      "roles.csv": [
        roles,
        "1,,s,primary,student,,2026-06-30,A",
        ...ends.map((end, n) => `${n + 2},,g,primary,guardian,,${end},A`),
      ],
    });
  const ended = await until("2026-11-15");
  assert.deepEqual([ended.students.length, rights(ended)], [1, [["s g", 0, 0, 0]]]);
  assert.deepEqual(ended.found?.notes, [
    "Without rights where they are new: 1 guardian whose role in roles.csv has ended, or has an end that cannot be read (endDate).",
  ]);
  assert.deepEqual(rights(await until("2026-11-16")), [["s g", 1, 1, 1]]);
  assert.deepEqual(rights(await until("2026-11-15", "")), [["s g", 1, 1, 1]]);
});

test("a guardian who is not enabled gets no right, and it is said", async () => {
  const { found, guardians, ...rest } = await read([
    student("s", "g,h"),
    guardian("g", { enabled: "FALSE" }),
    guardian("h"),
  ]);
  assert.equal(guardians.length, 2);
  assert.deepEqual(rights({ found, guardians, ...rest }), [
    ["s g", 0, 0, 0],
    ["s h", 1, 1, 1],
  ]);
  assert.match(found?.notes.join("\n") ?? "", /1 guardian not enabled in users\.csv/);
});

test("whom enrolments name and users.csv does not is told; in a list of changes that is no wonder", async () => {
  const enrollments = [
    "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role",
    ...["1,,c,A,s,student", "2,,c,A,x1,student", "3,,c,A,x2,student", "4,tobedeleted,c,A,x3,student"],
    "5,,c,A,t9,teacher",
  ];
  const { found } = await read([student("s")], { "enrollments.csv": enrollments });
  assert.deepEqual(found?.notes, [
    "Enrolments or roles name 2 people who are not in users.csv, such as “x1”. It may be cut short.",
  ]);
  const changes = {
    "manifest.csv": ["propertyName,value", "file.users,delta"],
    "enrollments.csv": enrollments,
  };
  assert.doesNotMatch((await read([student("s")], changes)).found?.notes.join("\n") ?? "", /cut short/);
});

test("somebody without a name is a problem, and so is a day of birth that is to come", async () => {
  const nobody = await read([student("s").replace("Aiko,Tanaka", ",")]);
  assert.match(nobody.problems.join("\n"), /^users\.csv, line 2, column “givenName”: the name is empty/);
  const one = await read([student("s").replace("Aiko,Tanaka", "Sukarno,")]);
  assert.deepEqual(one.problems, []);
  const born = await read([student("s")], { "demographics.csv": ["sourcedId,birthDate", "s,2062-02-28"] });
  assert.match(
    born.problems.join("\n"),
    /^demographics\.csv, line 2, column “birthDate”: .*nobody's day of birth/,
  );
});

test("a column that warns gives no right to whoever stands on its line, and is told", async () => {
  const lines = [student("s", "g,h"), guardian("g"), guardian("h")].map(
    (line, n) => `${line},${n === 1 ? "yes" : ""}`,
  );
  const found = await readAll([
    fileOf("orgs.csv", orgs),
    fileOf("users.csv", [`${users},metadata.courtOrder`, ...lines].join("\n")),
  ]);
  assert.deepEqual(rights(found), [
    ["s g", 0, 0, 0],
    ["s h", 1, 1, 1],
  ]);
  assert.match(
    found.found?.notes.join("\n") ?? "",
    /“metadata\.courtOrder” in users\.csv is not read.*: line 3\./,
  );
});

test("an end of a guardian's role that may be two days, or is none, gives no right", async () => {
  for (const end of ["06/07/2024", "soon"]) {
    const found = await read([student("s", "g"), guardian("g", { role: "" })], {
      "roles.csv": [roles, "1,,s,primary,student,,,A", `2,,g,primary,guardian,,${end},A`],
    });
    assert.deepEqual([found.problems, rights(found)], [[], [["s g", 0, 0, 0]]]);
  }
});

test("two people in one line, a student's own address and a file of no bundle are told", async () => {
  const line = student("s", "g,h").replace("Tanaka,,", "Tanaka,aiko@students.example,");
  const { found } = await read(
    [
      line,
      guardian("g", { email: "Aiko@students.example" }),
      guardian("h").replace("Kenji,", "Mr. and Mrs.,"),
      guardian("i").replace("Kenji,Tanaka", "Sandy,Anderson-Land"),
    ],
    { "contacts.csv": ["a,b"] },
  );
  const notes = found?.notes.join("\n") ?? "";
  assert.match(notes, /^1 guardian, such as “Mr\. and Mrs\. Tanaka”: may be two people/m);
  assert.match(notes, /^1 guardian, such as “Kenji Tanaka”: a student’s own address/m);
  assert.match(notes, /^Left out, because they belong to no bundle: “contacts\.csv”\.$/m);
});
