import { sql } from "kysely";
import { may } from "../access/may.ts";
import { sessionsHome, signIn, switchSchool } from "../access/sign-in.ts";
import { digestOf } from "../access/token.ts";
import { type StaffViewer, scopeOf, whoIs } from "../access/viewer.ts";
import type { ActName } from "../channels/form/acts.ts";
import { problemsOf } from "../channels/form/field.ts";
import { callForm, callFrom, onFile } from "../channels/form/log-call.ts";
import { closures, declare, previewClosure, previewTakingBack, takeBack } from "../declare.ts";
import type { StageNumbers } from "../inquiry/stage-numbers.ts";
import type { House } from "../jobs/house.ts";
import type { Guidance } from "../letters/words/guidance-words.ts";
import { perform } from "../perform.ts";
import { awayNow, enterAbsence, type NewAbsence, takeBackAbsence } from "../store/absences.ts";
import { answerTo, nameGovernors } from "../store/answer-to.ts";
import { putInForce } from "../store/complaint-ladders.ts";
import { ask, inside } from "../store/database.ts";
import { type LedgerAsked, readLedger } from "../store/ledger/read-ledger.ts";
import { organisationRows } from "../store/organisation.ts";
import { schoolsOf } from "../store/places.ts";
import { absences } from "../store/reads/absences.ts";
import { cameBackFor } from "../store/reads/came-back.ts";
import { colleagues } from "../store/reads/colleagues.ts";
import { complaints } from "../store/reads/complaints.ts";
import { conformance } from "../store/reads/conformance.ts";
import { emergency } from "../store/reads/emergency.ts";
import { findPeople } from "../store/reads/find-people.ts";
import { behindContact, type ContactGroup, firstContact } from "../store/reads/first-contact.ts";
import { readInquiry } from "../store/reads/inquiry.ts";
import { looks } from "../store/reads/looks.ts";
import { onDutyNow } from "../store/reads/on-duty.ts";
import { type PromisesAsked, promises } from "../store/reads/promises.ts";
import { referenceOf } from "../store/reads/reference-of.ts";
import { refusals } from "../store/reads/refusals.ts";
import { relatedTo } from "../store/reads/related.ts";
import { school } from "../store/reads/school.ts";
import { search } from "../store/reads/search.ts";
import { sessionsOf } from "../store/reads/sessions.ts";
import { statutory } from "../store/reads/statutory.ts";
import { theirSchools } from "../store/reads/their-schools.ts";
import { type Cursor, today } from "../store/reads/today.ts";
import { unkept } from "../store/reads/unkept.ts";
import { whoAsks } from "../store/reads/who-asks.ts";
import { setGuidance } from "../store/set-guidance.ts";
import { setLadderNumbers } from "../store/set-ladder-numbers.ts";
import { bringSide } from "./bring-side.ts";
import { calendarSide } from "./calendar-side.ts";
import { hearingSide } from "./complaints/hearing-side.ts";
import { chainSide } from "./emergency/chain-side.ts";
import { familySide } from "./families/family-side.ts";
import { planSide } from "./families/plan-side.ts";
import { gateSide } from "./gate/gate-side.ts";
import { incidentSide } from "./incident/incident-side.ts";
import { filesSide } from "./mail/files-side.ts";
import { mailSide } from "./mail-side.ts";
import { mailboxSide } from "./mailboxes/mailbox-side.ts";
import { orNotKept } from "./or-not-kept.ts";
import { recordsSide } from "./records/records-side.ts";
import { rosterSide } from "./roster/roster-side.ts";
import { digest, type Submitted, submit, submitted } from "./submit.ts";

export type DeskSide = ReturnType<typeof deskSide>;

/** The reads and acts of the staff's pages; every one takes the viewer first. */
export function deskSide(house: House, district: number) {
  const { db } = house;
  return {
    calendar: calendarSide(house, district),
    families: familySide(house),
    /** A student's list of disclosures; null when there is no such student here. */
    ledger: (viewer: StaffViewer, asked: LedgerAsked) => readLedger(db, viewer, asked),
    roster: rosterSide(house),
    chain: chainSide(house),
    incidents: incidentSide(house),
    plans: planSide(house),
    setGuidance: (viewer: StaffViewer, key: string, words: Guidance | null) =>
      setGuidance(db, viewer, key, words, house.now()),
    now: house.now,
    signIn: (given: { email: string; password: string; device: string }) =>
      signIn(db, district, given, house.now()),
    /** Ends one session: this one, or another of the same person by the digest that the list shows. */
    signOut: (viewer: StaffViewer, token: string, digest = digestOf(token)) =>
      inside(db, { ...scopeOf(viewer), schools: sessionsHome(token, viewer.school) }, (tx) =>
        tx
          .deleteFrom("sessions")
          .where("district_id", "=", viewer.district)
          .where("staff_id", "=", viewer.id)
          .where("token_digest", "=", digest)
          .execute(),
      ).then(() => undefined),
    sessions: (viewer: StaffViewer, token: string) => sessionsOf(db, viewer, token, house.now()),
    /** The schools that this person may work at, when there is a choice. */
    schools: (viewer: StaffViewer) => theirSchools(db, viewer),
    switchSchool: (viewer: StaffViewer, token: string, to: number) => switchSchool(db, viewer, token, to),
    school: (viewer: StaffViewer) => school(db, viewer),
    /** Who answers in an emergency of these protocols now. */
    onDuty: (viewer: StaffViewer, protocols: readonly string[]) =>
      onDutyNow(db, viewer, protocols, house.now()),
    /** The first emergency that nobody has confirmed. */
    emergency: (viewer: StaffViewer) => emergency(db, viewer),
    today: (viewer: StaffViewer, options: { after?: Cursor; owners?: readonly string[]; limit?: number }) =>
      today(db, viewer, options),
    search: (viewer: StaffViewer, words: string) => search(db, viewer, words),
    /** To whom everybody of the district answers. */
    organisation: (viewer: StaffViewer) => ask(db, scopeOf(viewer), organisationRows(viewer)),
    /** The other inquiries that one has to do with. */
    related: (viewer: StaffViewer, reference: string) => relatedTo(db, viewer, reference, house.now()),
    /** Whether an inquiry is there for this person. */
    sees: async (viewer: StaffViewer, id: string) => (await referenceOf(db, viewer, id)) !== null,
    inquiry: (viewer: StaffViewer, reference: string) => readInquiry(db, viewer, reference, house.now()),
    whoAsks: (viewer: StaffViewer, reference: string) => whoAsks(db, viewer, reference, house.now()),
    /** Of the addresses at which an inquiry's parent is reached those to which letters come back. */
    cameBack: (viewer: StaffViewer, reference: string) => cameBackFor(db, viewer, reference),
    refusals: (viewer: StaffViewer, reference: string) => refusals(db, viewer, reference),
    looks: (viewer: StaffViewer, reference: string) => looks(db, viewer, reference),
    colleagues: (viewer: StaffViewer) => colleagues(db, viewer),
    findPeople: (viewer: StaffViewer, typed: string) =>
      may(viewer.roles, "find people") ? findPeople(db, viewer, typed, house.now()) : Promise.resolve([]),
    absences: (viewer: StaffViewer) => absences(db, viewer, house.now()),
    enterAbsence: (viewer: StaffViewer, given: NewAbsence) => enterAbsence(db, viewer, given, house.now()),
    answerTo: (viewer: StaffViewer, given: { staff: string; to: string | null }) =>
      answerTo(db, viewer, given, house.now()),
    nameGovernors: (viewer: StaffViewer, given: Parameters<typeof nameGovernors>[2]) =>
      nameGovernors(db, viewer, given),
    takeBackAbsence: (viewer: StaffViewer, id: string) => takeBackAbsence(db, viewer, id, house.now()),
    away: (viewer: StaffViewer) => awayNow(db, viewer, house.now()),
    promises: (viewer: StaffViewer, asked: PromisesAsked) => promises(db, viewer, asked),
    conformance: (viewer: StaffViewer, since: string) => conformance(db, viewer, since),
    firstContact: (viewer: StaffViewer, since: string) => firstContact(db, viewer, since),
    behindContact: (viewer: StaffViewer, group: ContactGroup, since: string) =>
      behindContact(db, viewer, group, since),
    hearing: hearingSide(house),
    setLadderNumbers: (viewer: StaffViewer, key: string, own: readonly StageNumbers[]) =>
      setLadderNumbers(db, viewer, key, own, house.now()),
    putInForce: (viewer: StaffViewer, ladders: readonly string[]) => putInForce(db, viewer, ladders),
    complaints: (viewer: StaffViewer) => complaints(db, viewer),
    statutory: (viewer: StaffViewer) => statutory(db, viewer),
    unkept: (viewer: StaffViewer, clause: string, since: string) => unkept(db, viewer, clause, since),
    submit: (viewer: StaffViewer, name: ActName, reference: string, given: unknown, key?: string) =>
      orNotKept(submit(house, viewer, name, reference, given, key)),
    closures: (viewer: StaffViewer, closure?: string) => closures(house, viewer, closure),
    /** The schools that a person may declare a closure for, by their names. */
    schoolsOf: async (viewer: StaffViewer) =>
      (await schoolsOf(db, viewer.district)).filter(({ school }) => viewer.schools.includes(school)),
    previewClosure: (viewer: StaffViewer, given: unknown) => previewClosure(house, viewer, given),
    previewTakingBack: (viewer: StaffViewer, closure: string) => previewTakingBack(house, viewer, closure),
    declare: (viewer: StaffViewer, given: unknown, print: string) => declare(house, viewer, given, print),
    takeBack: (viewer: StaffViewer, closure: string, print: string) =>
      takeBack(house, viewer, closure, print),
    ...mailSide(house),
    mailboxes: mailboxSide(house),
    ...bringSide(house),
    ...filesSide(house),
    ...gateSide(house),
    records: recordsSide(house),
    logCall: (viewer: StaffViewer, given: unknown, key: string) =>
      orNotKept(logCall(house, viewer, given, key)),
  };
}

async function logCall(house: House, viewer: StaffViewer, given: unknown, key: string): Promise<Submitted> {
  if (!may(viewer.roles, "log inquiry")) return { outcome: "forbidden" };
  const read = callForm.safeParse(given);
  if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
  const { calendar } = await school(house.db, viewer);
  let command = callFrom(read.data, house.now(), calendar.tz);
  const { guardian } = command;
  if (guardian) {
    const { rows } = await inside(house.db, scopeOf(viewer), (tx) =>
      sql<{ name: string; email: string | null; phone: string | null }>`
        select name, email, phone from guardians where district_id = ${viewer.district}
          and school_id = ${viewer.school} and id = ${guardian}::uuid`.execute(tx),
    );
    const [person] = rows;
    if (!person)
      return {
        outcome: "problems",
        problems: [
          { field: "guardian", says: "This parent is not on file here; please write their name instead." },
        ],
      };
    command = onFile(command, person);
  }
  const performed = await perform(house, {
    district: viewer.district,
    school: viewer.school,
    who: whoIs(viewer),
    command,
    key: { key: `${viewer.id}:${key}`, digest: digest(given) },
  });
  return submitted(performed);
}
