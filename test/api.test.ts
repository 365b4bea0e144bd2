import { after, before, test } from "node:test";
import { type ApiSchool, openApiSchool, question, reply } from "./api-school.ts";

let school: ApiSchool;
before(async () => {
  school = await openApiSchool();
});
after(() => school.close());

test("probe", async () => {
  const made = await school.post("/inquiries", question);
  console.log(made.status, made.body);
  const at = `/inquiries/${made.body.reference}`;
  const r = await school.post(`${at}/reply`, reply);
  console.log(r.status, JSON.stringify(r.body, null, 1));
  const one = await school.get(at);
  console.log(JSON.stringify(one.body, null, 1));
  console.log((await school.get("/inquiries")).body.inquiries);
  console.log((await school.get("/inquiries?search=bus")).body.inquiries);
});
