import { may } from "../access/may.ts";
import type { StaffViewer } from "../access/viewer.ts";
import { headOf } from "../channels/mail/headers.ts";
import { silentSince } from "../channels/mail/heartbeat.ts";
import type { Understood } from "../channels/mail/understand.ts";
import { understandMail } from "../channels/mail/understand-mail.ts";
import type { House } from "../jobs/house.ts";
import { findListed, rawOf } from "../store/mail-looks.ts";
import { heartbeats } from "../store/reads/heartbeats.ts";
import { mailAsItCame } from "../store/reads/mail-as-it-came.ts";
import { countMailToLookAt, mailToLookAt } from "../store/reads/mail-to-look-at.ts";
import { referenceOf } from "../store/reads/reference-of.ts";
import { actOnMail } from "./mail-acts.ts";

/** Ten minutes: what is younger is still being sent or read in by itself. */
const running = 10 * 60_000;

/** The reads and acts of the page of mail that needs a look; every one takes the viewer first. */
export function mailSide(house: House) {
  const { db, now } = house;
  const since = () => new Date(Date.parse(now()) - running).toISOString();

  async function listedMail(viewer: StaffViewer, id: string): Promise<Buffer | null> {
    const listed = await findListed(db, viewer, id);
    return listed?.kind === "mail" ? rawOf(db, viewer, listed) : null;
  }

  return {
    /** What a mail says of itself is read from its head alone; its words only when somebody opens it. */
    async mail(viewer: StaffViewer) {
      const { mails, ...rest } = await mailToLookAt(db, viewer, since());
      const read = mails.map(async ({ head, ...mail }) => {
        const bytes = Buffer.concat([headOf(head), Buffer.from("\r\n\r\n")]);
        const { sender, subject, automatic } = await understandMail(bytes, mail.envelopeFrom);
        return { ...mail, sender, subject, automatic };
      });
      return { ...rest, mails: await Promise.all(read) };
    },
    mailCount: (viewer: StaffViewer): Promise<number> =>
      may(viewer.roles, "look at mail") ? countMailToLookAt(db, viewer, since()) : Promise.resolve(0),
    /** Since when our own mail does not come back, for who can do something about it; null when all is well. */
    silentSince: async (viewer: StaffViewer): Promise<string | null> =>
      house.heartbeat && (viewer.roles.includes("administrator") || may(viewer.roles, "look at mail"))
        ? silentSince(await heartbeats(db, viewer, now()), now())
        : null,
    mailAct: (viewer: StaffViewer, given: unknown, key: string) => actOnMail(house, viewer, given, key),
    referenceOf: (viewer: StaffViewer, inquiry: string | null) => referenceOf(db, viewer, inquiry),
    /** A mail of an inquiry, byte for byte. */
    mailAsItCame: (viewer: StaffViewer, asked: { reference: string; original: string }) =>
      mailAsItCame(db, viewer, asked, now()),
    /** A mail on the list, byte for byte. */
    listedMail,
    /** A mail on the list, read on purpose: its words, or its bytes where no machine can read it. */
    async openMail(viewer: StaffViewer, id: string): Promise<(Understood & { bytes: string }) | null> {
      const raw = await listedMail(viewer, id);
      if (!raw) return null;
      return { ...(await understandMail(raw)), bytes: raw.subarray(0, 20_000).toString("utf8") };
    },
  };
}
