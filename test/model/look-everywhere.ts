import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { StaffViewer } from "../../src/access/viewer.ts";
import { type Role, roles } from "../../src/inquiry/actor.ts";
import type { House } from "../../src/jobs/house.ts";
import { findFamilies } from "../../src/store/families/find-families.ts";
import { readFamily } from "../../src/store/families/read-family.ts";
import { readLedger } from "../../src/store/ledger/read-ledger.ts";
import { complaints } from "../../src/store/reads/complaints.ts";
import { findPeople } from "../../src/store/reads/find-people.ts";
import { readInquiry } from "../../src/store/reads/inquiry.ts";
import { mailToLookAt } from "../../src/store/reads/mail-to-look-at.ts";
import { mailsOf } from "../../src/store/reads/mails-of.ts";
import { privacyBoard } from "../../src/store/reads/privacy-board.ts";
import { openQuestions } from "../../src/store/reads/privacy-questions.ts";
import { readItem, readRequest, recordsBoard, recordsOfInquiry } from "../../src/store/reads/records.ts";
import { search } from "../../src/store/reads/search.ts";
import { today } from "../../src/store/reads/today.ts";
import { api } from "../../src/web/api/api.ts";
import { makeToken } from "../../src/web/api/make-token.ts";
import { csvOf } from "../../src/web/ledger/ledger-csv.ts";

/** What the pages about records, mail, complaints and the board "Privacy" are for; `access/may.ts`, said once more. */
const seesRecords = new Set<Role>(["office", "supervisor", "privacy_officer", "administrator"]);
const seesMail = new Set<Role>(["office", "supervisor", "privacy_officer"]);
const seesComplaints = new Set<Role>(["supervisor", "privacy_officer"]);

type Place = { district: number; school: number };
type About = {
  inquiry: string;
  reference: string;
  student: string;
  isProtected: boolean;
  names: RegExp;
  request?: { id: string; item: string } | undefined;
};

/** What whoever reads the words of families may hold of an inquiry at their own school: the rule, said once more. */
const readsWords = new Set<Role>(["office", "supervisor", "privacy_officer"]);
const keepsLists = new Set<Role>(["privacy_officer", "administrator", "auditor"]);

/**
 * Looks at an inquiry and its family by every read of the house with every role, at this school and at another: the API
 * with its tokens, the queue and its counts, search, completion, families, and everything that can be taken away: the list
 * of disclosures as page and file, an inquiry's brief for print, its mails as they came, a complaint with its files, the
 * boards of records and privacy, a records request with its copies.
 */
export async function openEveryRead(house: House, place: Place) {
  const app = api(house, place.district, (_, error) => {
    throw error;
  });
  const there = { ...place, school: place.school + 1 };
  const now = house.now();
  const tokens = await Promise.all(
    [place, there].flatMap((at) =>
      roles.map(async (role) => ({
        role,
        here: at === place,
        token: await makeToken(house.db, { ...at, role, name: role, now, days: 3_650 }),
      })),
    ),
  );
  const tally = { shown: 0, withheld: 0 };
  const viewer = (role: Role, at: Place): StaffViewer => ({
    ...{
      kind: "staff",
      ...at,
      schools: [at.school],
      id: randomUUID(),
      name: role,
      title: role,
      roles: [role],
    },
  });
  /** Holds what a reader got against whether they may have anything of it. */
  function hold(got: unknown, may: boolean, { names }: About, what: string) {
    const said = JSON.stringify(got) ?? "";
    if (may) tally.shown += names.test(said) ? 1 : 0;
    else {
      assert.doesNotMatch(said, names, what);
      tally.withheld++;
    }
  }
  /** What can be printed or taken away, by those whose pages offer it, here and at the other school. */
  async function takeAway(who: StaffViewer, isHere: boolean, about: About, what: string) {
    const [role = "auditor"] = who.roles;
    const { reference, request } = about;
    const { db } = house;
    const held = (got: unknown, name: string) => hold(got, isHere, about, `${name}, ${what}`);
    if (readsWords.has(role) || role === "teacher") {
      // Who owns nothing reads nothing.
      const may = isHere && role !== "teacher";
      const view = await readInquiry(db, who, reference, now);
      hold(view, may, about, `brief, ${what}`);
      const mails = await mailsOf(db, who, reference, []);
      if (!may) assert.deepEqual(mails, [], `mails as they came, ${what}`);
    }
    if (seesRecords.has(role)) {
      held(await recordsBoard(db, who, now), "board of records");
      held(await recordsOfInquiry(db, who, reference), "records of an inquiry");
      if (request) {
        held(await readRequest(db, who, request.id), "records request");
        const item = await readItem(db, who, request.id, request.item);
        if (!isHere) assert.equal(item, null, `copy of a record, ${what}`);
      }
    }
    if (role === "privacy_officer") {
      held(await privacyBoard(db, who, now), "board of privacy");
      held(await openQuestions(db, who), "questions to the privacy officer");
    }
    if (seesMail.has(role)) held(await mailToLookAt(db, who, now), "mail to look at");
    if (seesComplaints.has(role)) held(await complaints(db, who), "board of complaints");
  }
  async function look(about: About) {
    const { reference, student, isProtected } = about;
    for (const { role, here, token } of tokens) {
      const may = here && readsWords.has(role);
      for (const path of ["/inquiries?limit=50", `/inquiries/${reference}`]) {
        const answer = await app.request(path, { headers: { authorization: `Bearer ${token}` } });
        hold(await answer.text(), may, about, `${path} for the token of the ${role}`);
      }
    }
    for (const at of [place, there])
      for (const role of roles) {
        const who = viewer(role, at);
        const { db } = house;
        const what = `the ${role}, ${at === place ? "here" : "of the other school"}`;
        await takeAway(who, at === place, about, what);
        if (readsWords.has(role) || role === "teacher") {
          // Who owns nothing finds, counts and completes nothing.
          const may = at === place && role !== "teacher";
          hold(await search(db, who, "reading group"), may, about, `search, ${what}`);
          const { rows } = await today(db, who, { limit: 200 });
          hold(rows, may, about, `queue, ${what}`);
          if (!may)
            assert.deepEqual(
              rows.filter(({ id }) => id === about.inquiry),
              [],
              `count, ${what}`,
            );
        }
        const isFree = role === "privacy_officer" || role === "administrator";
        const isClerk = (role === "office" || role === "supervisor") && !isProtected;
        const opens = at === place && (isFree || isClerk);
        for (const typed of ["Souza", "Leo S", "Ana So"]) {
          const found = await findPeople(db, who, typed, house.now());
          const own = found.filter((one) => one.student.id === student);
          hold(own, opens, about, `completion, ${what}`);
          const families = await findFamilies(db, who, typed, house.now());
          hold(
            families.filter(({ id }) => id === student),
            opens,
            about,
            `families, ${what}`,
          );
        }
        hold(await readFamily(db, who, student, house.now()), opens, about, `family, ${what}`);
        for (const forParent of [true, false]) {
          const ledger = await readLedger(db, who, { student, forParent, most: 1_000 });
          const may = at === place && keepsLists.has(role);
          hold(ledger && csvOf(ledger, "UTC", forParent) + ledger.name, may, about, `list, ${what}`);
        }
      }
  }
  return { look, tally };
}
