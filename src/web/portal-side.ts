import { createHash } from "node:crypto";
import { attempt } from "../access/attempts.ts";
import { renewLink } from "../access/private-link.ts";
import { type LinkViewer, whoIs } from "../access/viewer.ts";
import { askForm, receiveFrom } from "../channels/form/ask.ts";
import { problemsOf } from "../channels/form/field.ts";
import { findForLetters } from "../channels/form/found.ts";
import {
  messageForm,
  messageFrom,
  nextLevelForm,
  rateForm,
  rateFrom,
} from "../channels/form/guardian-acts.ts";
import { nextLevel } from "../channels/form/next-level.ts";
import type { Command } from "../inquiry/command.ts";
import type { House } from "../jobs/house.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { type School, schoolsOf } from "../store/places.ts";
import { followed } from "../store/reads/followed.ts";
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
        key: { key: `link:${key}`, digest: digest(given) },
      }),
    );
  return {
    now: house.now,
    schools: (): Promise<School[]> => schoolsOf(db, district),
    /** Takes a parent's question; the same key again is the same question. `from` counts tries, never kept in clear. */
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
        key: { key: `web:${key}`, digest: digest(given) },
      });
      return submitted(performed);
    },
    /** The private link's address of an inquiry that was just received. */
    link: (place: { district: number; school: number }, inquiry: string): string =>
      `/follow/${house.links.token(place, inquiry)}`,
    open: (token: string) => house.links.open(db, token),
    follow: (viewer: LinkViewer) => followed(db, viewer),
    /** A new private link; the one that was used to ask for it works no more. */
    async renew(viewer: LinkViewer): Promise<string> {
      const generation = await inside(db, { district: viewer.district, schools: [viewer.school] }, (tx) =>
        renewLink(tx, viewer, viewer.inquiry, house.now()),
      );
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
      const scope = { district: viewer.district, schools: [viewer.school] };
      const command = await inside(db, scope, async (tx) => {
        const found = await findForLetters(tx, house, viewer, { id: viewer.inquiry });
        return found && nextLevel(tx, viewer, found, { askedBy: "guardian", reason: read.data.reason });
      });
      return command ? act(viewer, command, key, given) : { outcome: "missing" };
    },
  };
}
