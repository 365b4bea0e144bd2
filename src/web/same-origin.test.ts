import assert from "node:assert/strict";
import { test } from "node:test";
import { isFromOurPages } from "./same-origin.ts";

const our = "https://desk.school.example";
const isOurs = (headers: Record<string, string>, method = "POST") =>
  isFromOurPages(method, new Headers(headers), our);

test("our own forms are believed", () => {
  assert.ok(isOurs({ "sec-fetch-site": "same-origin", origin: our }));
  assert.ok(isOurs({ "sec-fetch-site": "same-origin" }));
  assert.ok(isOurs({ origin: our }), "a browser that does not know Sec-Fetch-Site");
});

test("nobody else's are", () => {
  for (const site of ["cross-site", "same-site", "none", "", "Same-Origin"]) {
    assert.ok(!isOurs({ "sec-fetch-site": site }), site);
    assert.ok(!isOurs({ "sec-fetch-site": site, origin: our }), site);
  }
  const others = [
    "null",
    "http://desk.school.example",
    "https://school.example",
    `${our}:8443`,
    `${our}.evil.example`,
  ];
  for (const origin of [...others, "https://a.desk.school.example", `${our}/`, ""]) {
    assert.ok(!isOurs({ origin }), origin);
    assert.ok(!isOurs({ origin, "sec-fetch-site": "same-origin" }), origin);
  }
  assert.ok(!isOurs({}), "a request that says nothing");
  assert.ok(
    !isOurs({ host: "desk.school.example", referer: `${our}/ask` }),
    "Host and Referer prove nothing",
  );
});

test("every method that can change something is asked, reading is not", () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "QUERY"]) assert.ok(!isOurs({}, method), method);
  for (const method of ["GET", "HEAD", "OPTIONS"])
    assert.ok(isOurs({ "sec-fetch-site": "cross-site" }, method));
});
