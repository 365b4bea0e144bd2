import { may } from "../access/may.ts";
import { type StaffViewer, whoIs } from "../access/viewer.ts";
import { problemsOf } from "../channels/form/field.ts";
import { mailAct } from "../channels/form/mail-act.ts";
import { headOf } from "../channels/mail/headers.ts";
import { readOriginal } from "../channels/mail/read.ts";
import type { Understood } from "../channels/mail/understand.ts";
import { understandMail } from "../channels/mail/understand-mail.ts";
import type { Command } from "../inquiry/command.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import type { House } from "../jobs/house.ts";
import { perform } from "../perform.ts";
import { keep } from "../store/keep.ts";
import { findListed, lookAt, rawOf } from "../store/mail-looks.ts";
import { mailAsItCame } from "../store/reads/mail-as-it-came.ts";
import { countMailToLookAt, mailToLookAt } from "../store/reads/mail-to-look-at.ts";
import { referenceOf } from "../store/reads/reference-of.ts";
import { digest } from "./submit.ts";

/** What became of an act on the list. `gone`: it is not on the list, because a colleague was faster or it never was. */
export type MailDone =
  | { outcome: "done"; act: "looked" | "again" | "inquiry"; inquiry: string | null }
  | { outcome: "refused"; refusal: Refusal }
  | { outcome: "problems"; problems: { field: string; says: string }[] }
  | { outcome: "gone" };

/** Ten minutes: what is younger is still being sent or read in by itself. */
const running = 10 * 60_000;

/** The reads and acts of the page of mail that needs a look; every one takes the viewer first. */
export function mailSide(house: House) {
  const { db, now } = house;
  const since = () => new Date(Date.parse(now()) - running).toISOString();

  async function act(viewer: StaffViewer, given: unknown, key: string): Promise<MailDone> {
    const read = mailAct.safeParse(given);
    if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
    const said = read.data;
    const listed = await findListed(db, viewer, said.mail);
    if (!listed) return { outcome: "gone" };
    if (said.act === "inquiry") {
      const inquiry =
        listed.inquiry === null && (await readOriginal(house, viewer, listed.id, whoIs(viewer)));
      return inquiry ? { outcome: "done", act: "inquiry", inquiry } : { outcome: "gone" };
    }
    const command: Command | null =
      said.act === "looked"
        ? { kind: "note", note: keep(said.note) }
        : listed.kind === "letter"
          ? { kind: "sendAgain", letter: listed.id }
          : null;
    if (!command) return { outcome: "gone" };
    if (listed.inquiry) {
      const performed = await perform(house, {
        ...{ district: viewer.district, school: viewer.school, who: whoIs(viewer) },
        ...{ inquiry: listed.inquiry, command },
        key: { key: `${viewer.id}:${key}`, digest: digest(given) },
      });
      if ("refused" in performed) return { outcome: "refused", refusal: performed.refused };
    }
    if (said.act === "looked") await lookAt(db, viewer, listed, listed.inquiry ? null : said.note, now());
    return { outcome: "done", act: said.act, inquiry: listed.inquiry };
  }

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
    mailAct: act,
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
