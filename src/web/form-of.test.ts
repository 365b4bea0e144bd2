import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { formOf } from "./form-of.ts";

const sent = (type: string, body: string) =>
  new Request("http://a/", { method: "POST", body, headers: type ? { "content-type": type } : {} });
const part = (end: string) => `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\none${end}`;

test("a form that cannot be read is told so, and is no bug of ours", async () => {
  const none: [type: string, body: string, status: number][] = [
    ["application/json", '{"a":"one"}', 415],
    ["text/plain", "a=one", 415],
    ["application/x-www-form-urlencoded-more", "a=one", 415],
    ["multipart/form-data; boundary=b", part(""), 400],
    ["multipart/form-data; boundary=b", "--b", 400],
    ["multipart/form-data; boundary=c", part("\r\n--b--\r\n"), 400],
    ["multipart/form-data", part("\r\n--b--\r\n"), 400],
  ];
  for (const [type, body, status] of none)
    await assert.rejects(formOf(sent(type, body)), (thrown) => {
      const { data, init } = thrown as { data: string; init: { status: number } };
      assert.equal(init.status, status, type);
      return /nothing was done\. \w.*\.$/.test(data);
    });
});

test("a form is read in both of its types, each field as often as it was sent, without NUL", async () => {
  const fields = [
    ["a", "one"],
    ["a", "two"],
    ["b", "no NUL: ."],
  ];
  const coded = await formOf(sent("application/x-www-form-urlencoded", "a=one&a=two&b=no+NUL%3A+%00.%00"));
  assert.deepEqual([...coded], fields);
  const parts = new FormData();
  for (const [name = "", value = ""] of fields) parts.append(name, value);
  parts.append("file", new File(["\0"], "a\0.bin"));
  const read = await formOf(new Request("http://a/", { method: "POST", body: parts }));
  assert.deepEqual([...read].slice(0, 3), fields);
  const file = read.get("file") as File;
  assert.deepEqual([file.name, file.size], ["a.bin", 1], "a file is kept as it came");
});

test("no page reads a form in another way", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const others = files.filter(
    (file) =>
      /(?<!\.test)\.tsx?$/.test(file) &&
      readFileSync(join(import.meta.dirname, file), "utf8").includes(".formData()"),
  );
  assert.deepEqual(others, ["form-of.ts"]);
});
