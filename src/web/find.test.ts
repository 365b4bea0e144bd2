import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { matchRoutes } from "react-router";
import { turns } from "../../test/profile.ts";
import { find } from "./find.ts";
import { anyone, link, staff } from "./guard.ts";
import routes from "./routes.ts";
import { act, form, page, type Row, raw } from "./row.ts";
import { table } from "./table.ts";

const rows: Row[] = [
  page("/", "home.tsx", anyone),
  form("/ask", "ask.tsx", anyone),
  page("/follow/:token", "follow.tsx", link),
  page("/desk/inquiries/:reference", "inquiry.tsx", staff("read inquiry")),
  page("/desk/inquiries/new", "new.tsx", staff("log inquiry")),
  act("/desk/inquiries/:reference/reply", "reply.tsx", staff("reply")),
  raw("GET", "/assets/*", anyone),
  raw("GET", "/api/v1/inquiries", anyone),
  raw("POST", "/api/v1/inquiries", link),
];
const rowOf = (method: string, path: string) => {
  const found = find(method, path, rows);
  return found && "row" in found ? found : undefined;
};

test("a path finds its row and what stands in its places", () => {
  assert.equal(rowOf("GET", "/")?.row.path, "/");
  assert.deepEqual(rowOf("GET", "/desk/inquiries/A-12")?.params, { reference: "A-12" });
  assert.deepEqual(rowOf("GET", "/desk/inquiries/caf%C3%A9")?.params, { reference: "café" });
  assert.equal(rowOf("GET", "/assets/a/b.css")?.row.path, "/assets/*");
});

test("a word is narrower than a place, however it is spelt", () => {
  assert.deepEqual(rowOf("GET", "/desk/inquiries/new")?.row.guard, staff("log inquiry"));
  assert.deepEqual(rowOf("GET", "/desk/inquiries/%6Eew")?.row.guard, staff("log inquiry"));
  assert.deepEqual(rowOf("GET", "/desk/inquiries/news")?.row.guard, staff("read inquiry"));
});

test("React Router's requests for data find the row of their page", () => {
  assert.equal(rowOf("GET", "/_.data")?.row.path, "/");
  assert.equal(rowOf("GET", "/.data")?.row.path, "/");
  assert.equal(rowOf("GET", "/ask.data")?.row.path, "/ask");
  assert.equal(rowOf("POST", "/ask.data")?.row.path, "/ask");
  assert.equal(rowOf("GET", "/ask/_.data")?.row.path, "/ask");
  assert.deepEqual(rowOf("GET", "/follow/abc.data")?.params, { token: "abc" });
  assert.equal(rowOf("GET", "/ask.data")?.isDataRequest, true);
  assert.equal(rowOf("GET", "/ask")?.isDataRequest, false);
  for (const path of ["/_root.data", "/ask.data.data", "/api/v1/inquiries.data", "/nowhere.data"])
    assert.equal(find("GET", path, rows), undefined, path);
});

test("the same address may ask for different guards by method", () => {
  assert.deepEqual(rowOf("GET", "/api/v1/inquiries")?.row.guard, anyone);
  assert.deepEqual(rowOf("POST", "/api/v1/inquiries")?.row.guard, link);
});

test("a wrong method is told which are right", () => {
  assert.deepEqual(find("POST", "/", rows), { allowed: ["GET", "HEAD"] });
  assert.deepEqual(find("GET", "/desk/inquiries/A-1/reply", rows), { allowed: ["POST"] });
  assert.deepEqual(find("PUT", "/api/v1/inquiries", rows), { allowed: ["GET", "HEAD", "POST"] });
});

test("what is no address of ours finds nothing", () => {
  const foreign = ["/nowhere", "//ask", "/ask/", "/ASK", "/desk//inquiries", "/follow/", "/follow/a%2Fb"];
  for (const path of [...foreign, "/follow/a%5Cb", "/follow/%00", "/follow/%ff", "/assets", "/follow/a/b"])
    assert.equal(find("GET", path, rows), undefined, path);
});

const flat = (entries: typeof routes): typeof routes =>
  entries.flatMap((entry) => (entry.children ? flat(entry.children as typeof routes) : [entry]));

test("React Router knows the same pages as the table, letter for letter", () => {
  const pages = table.flatMap((row) => (row.kind === "page" ? [`${row.path} ${row.file}`] : []));
  assert.deepEqual(
    flat(routes)
      .map(({ id, file }) => `${id} ${file}`)
      .sort(),
    pages.sort(),
  );
  assert.ok(flat(routes).every(({ caseSensitive }) => caseSensitive));
});

test("no request passes one row's guard and reaches another row's page", () => {
  const tree = routes.map((entry) => ({ ...entry })) as Parameters<typeof matchRoutes>[0];
  const words = [
    ...new Set(table.flatMap(({ path }) => path.split("/")).filter(Boolean)),
    "x",
    ".data",
    "_.data",
  ];
  const part = fc.oneof(fc.constantFrom(...words), fc.string(), fc.webPath());
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(/[a-z]/, (one) => `%${one.charCodeAt(0).toString(16)}`),
  );
  let reached = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), spelling, fc.boolean(), (parts, spell, isDataRequest) => {
      const text = `/${parts.map((one) => spell(one)).join("/")}${isDataRequest ? ".data" : ""}`;
      const { pathname } = new URL(`http://x${text.replaceAll("\\", "")}`);
      const found = find("GET", pathname);
      if (!found || !("row" in found) || found.row.kind !== "page") return;
      reached += 1;
      assert.equal(matchRoutes(tree, found.path)?.at(-1)?.route.id, found.row.path, pathname);
    }),
    { numRuns: turns(3_000, 20_000) },
  );
  assert.ok(reached > 500, `only ${reached} paths reached a page`);
});
