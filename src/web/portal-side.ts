import { createHash } from "node:crypto";
import { z } from "zod";
import { attempt } from "../access/attempts.ts";
import { renewLink } from "../access/private-link.ts";
import { type LinkViewer, whoIs } from "../access/viewer.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { askForm, receiveFrom } from "../channels/form/ask.ts";
import { confirmByCode, confirmByLink } from "../channels/form/confirm-identity.ts";
import { email, line, optional, phone, problemsOf } from "../channels/form/field.ts";
import { findForLetters } from "../channels/form/found.ts";
import {
  messageForm,
  messageFrom,
  nextLevelForm,
  rateForm,
  rateFrom,
} from "../channels/form/guardian-acts.ts";
import { formalForm, formalFrom, furtherForm, takeUpFrom } from "../channels/form/guardian-complaint.ts";
import { named } from "../channels/form/letter-for.ts";
import { nextLevel } from "../channels/form/next-level.ts";
import type { Command } from "../inquiry/command.ts";
import type { House } from "../jobs/house.ts";
import type { Told } from "../letters/words/incident-words.ts";
import { perform } from "../perform.ts";
import { releasesOf } from "../records/downloads.ts";
import { inside } from "../store/database.ts";
import { openIncidents } from "../store/incidents.ts";
import { keep } from "../store/keep.ts";
import { type School, schoolsOf } from "../store/places.ts";
import { followed } from "../store/reads/followed.ts";
import { schoolFacts } from "../store/school-facts.ts";
import { goneOnIn, livingLink } from "./portal/living-link.ts";
import { mailboxSide } from "./portal/mailbox-side.ts";
import { digest, type Submitted, submitted } from "./submit.ts";

export type PortalSide = ReturnType<typeof portalSide>;

/** The reads and acts of the parent's pages: no account, a school's name in the path, or a private link. */
export function portalSide(house: House, district: number) {
  const { db } = house;
  const act = async (viewer: LinkViewer, command: Command, key: string, given: unknown): Promise<Submitted> =>
    submitted(
      await perform(house, {
        district: viewer.district,
        school: viewer.school,
        inquiry: viewer.inquiry,
        who: whoIs(viewer),
        command,
        key: keyed(`link:${viewer.inquiry}`, key, given),
      }),
    );
  /** The way up from here; null when nobody stands above. */
  const wayUp = (viewer: LinkViewer, reason: string) =>
    inside(db, { district: viewer.district, schools: [viewer.school] }, async (tx) => {
      const found = await findForLetters(tx, house, viewer, { id: viewer.inquiry });
      const command = found && (await nextLevel(tx, viewer, found, { askedBy: "guardian", reason }));
      const to = command && named(command.to, found);
      return to ? { command, to: { name: to.name, title: to.title } } : null;
    });
  const numbers = new Map<string, { phone: string; emergencyNumber: string }>();
  return {
    ...mailboxSide(db, district),
    /** Whom to ring at a school, as it was last read: for when nothing can be read. */
    remembered: (slug: string) => numbers.get(slug) ?? null,
    now: house.now,
    /** The district's name, and the schools that a parent may ask. */
    async schools(): Promise<{ district: string; schools: School[] }> {
      const schools = await schoolsOf(db, district);
      const named = await db
        .selectFrom("districts")
        .select("name")
        .where("district_id", "=", district)
        .executeTakeFirst();
      return { district: named?.name ?? "", schools };
    },
    /** What goes on at the school of an inquiry. */
    goingOn: async (viewer: LinkViewer): Promise<Told[]> =>
      (
        await inside(db, { district: viewer.district, schools: [viewer.school] }, (tx) =>
          openIncidents(tx, viewer),
        )
      ).map(({ statement }) => statement),
    /** What was released on this inquiry and can be fetched now. */
    releases: (viewer: LinkViewer) => releasesOf(house, viewer),
    /** A school by the name in its address, with the number to ring in an emergency. */
    async school(slug: string): Promise<
      | (School & {
          emergencyNumber: string;
          calendar: Pick<Calendar, "tz" | "closures">;
          /** What goes on there, in the school's approved words. */
          incidents: readonly Told[];
        })
      | null
    > {
      const school = (await schoolsOf(db, district)).find((one) => one.slug === slug);
      if (!school) return null;
      return inside(db, { district, schools: [school.school] }, async (tx) => {
        const { edition, calendar } = await schoolFacts(tx, school);
        const incidents = (await openIncidents(tx, school)).map(({ statement }) => statement);
        const { emergencyNumber } = edition;
        numbers.set(slug, { phone: school.phone, emergencyNumber });
        return { ...school, emergencyNumber, calendar, incidents };
      });
    },
    /** Takes a parent's question; the same key and words again are the same question. `from` counts tries, never kept in clear. */
    async ask(
      school: School,
      given: unknown,
      key: string,
      from: string,
    ): Promise<Submitted | { outcome: "too many" }> {
      const read = askForm.safeParse(given);
      if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
      if (!read.data.danger) {
        const who = createHash("sha256").update(from).digest("hex").slice(0, 24);
        const within = await inside(db, { district, schools: [school.school] }, (tx) =>
          attempt(tx, school, `ask ${who}`, { most: 30, minutes: 15 }, house.now()),
        );
        if (!within) return { outcome: "too many" };
      }
      const command = receiveFrom(read.data, "web", house.now());
      const performed = await perform(house, {
        ...{ district: school.district, school: school.school },
        who: { actor: { kind: "guardian", id: null }, name: "The parent", roles: [] },
        command,
        key: keyed("web", key, given),
      });
      return submitted(performed);
    },
    /** The private link's address of an inquiry that was just received. */
    link: (place: { district: number; school: number }, inquiry: string): string =>
      `/follow/${house.links.token(place, inquiry)}`,
    confirmByLink: (token: string) => confirmByLink(house, district, token),
    confirmByCode: (given: { reference: string; code: string }, from: string) =>
      confirmByCode(house, district, given, from),
    open: (token: string) => house.links.open(db, token),
    /** Where a private link leads now. */
    living: (viewer: LinkViewer) => livingLink(db, viewer),
    follow: (viewer: LinkViewer) => followed(db, viewer, house.now()),
    /** A new private link; the one that was used to ask for it works no more. */
    async renew(viewer: LinkViewer): Promise<string> {
      const scope = { district: viewer.district, schools: [viewer.school] };
      const generation = await inside(db, scope, async (tx) => {
        // Links that lead here are no way round.
        for (const id of await goneOnIn(tx, viewer)) await renewLink(tx, viewer, id, house.now());
        return renewLink(tx, viewer, viewer.inquiry, house.now());
      });
      return `/follow/${house.links.token(viewer, viewer.inquiry, generation)}`;
    },
    async addMessage(viewer: LinkViewer, given: unknown, key: string): Promise<Submitted> {
      const read = messageForm.safeParse(given);
      if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
      return act(viewer, messageFrom(read.data), key, given);
    },
    async rate(viewer: LinkViewer, given: unknown, key: string): Promise<Submitted> {
      const read = rateForm.safeParse(given);
      if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
      return act(viewer, rateFrom(read.data), key, given);
    },
    /** The parent's own way up: one level higher, with their words. */
    async askNextLevel(viewer: LinkViewer, given: unknown, key: string): Promise<Submitted> {
      const read = nextLevelForm.safeParse(given);
      if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
      const up = await wayUp(viewer, read.data.reason);
      return up ? act(viewer, up.command, key, given) : { outcome: "missing" };
    },
    /** The parent asks for the formal route. */
    async askFormal(viewer: LinkViewer, given: unknown, key: string): Promise<Submitted> {
      const read = formalForm.safeParse(given);
      if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
      return act(viewer, formalFrom(read.data), key, given);
    },
    /** The parent takes the complaint to its next stage. */
    async takeUp(viewer: LinkViewer, given: unknown, key: string): Promise<Submitted> {
      const read = furtherForm.safeParse(given);
      if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
      const command = await inside(
        db,
        { district: viewer.district, schools: [viewer.school] },
        async (tx) => {
          const found = await findForLetters(tx, house, viewer, { id: viewer.inquiry });
          return found && takeUpFrom(tx, viewer, found, read.data);
        },
      );
      return command ? act(viewer, command, key, given) : { outcome: "missing" };
    },
    /** The parent takes the complaint back. */
    withdraw: (viewer: LinkViewer, key: string): Promise<Submitted> =>
      act(viewer, { kind: "endComplaint", how: "withdrawn" }, key, {}),
    /** Who would get it one level up; null when nobody stands above. */
    async above(viewer: LinkViewer): Promise<{ name: string; title: string } | null> {
      return (await wayUp(viewer, ""))?.to ?? null;
    },
    /** What the guardian says of themselves and their child: each fact that is given replaces the one we had. */
    async correct(viewer: LinkViewer, given: unknown, key: string): Promise<Submitted> {
      const read = correctionForm.safeParse(given);
      if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
      let last: Submitted = {
        outcome: "problems",
        problems: [{ field: "", says: "Please fill in a field." }],
      };
      for (const fact of ["guardianName", "email", "phone", "studentName"] as const) {
        const value = read.data[fact];
        if (!value) continue;
        last = await act(viewer, { kind: "supplyFact", fact, value: keep(value) }, `${key}:${fact}`, given);
        if (last.outcome !== "done") return last;
      }
      return last;
    },
  };
}

const correctionForm = z.strictObject({
  guardianName: optional(line("your name", 120)),
  email: optional(email),
  phone: optional(phone),
  studentName: optional(line("the student's name", 120)),
});

/**
 * A page sent twice is the same act. A parent who goes back, changes a word and sends the same page again means another
 * one: what they wrote is part of the key.
 */
const keyed = (kind: string, key: string, given: unknown) => ({
  key: `${kind}:${key}:${digest(given).slice(0, 24)}`,
  digest: digest(given),
});
