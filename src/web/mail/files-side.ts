import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { mayHold } from "../../channels/mail/files/may-hold.ts";
import type { Seen, SeenFile } from "../../channels/mail/files/see-mail.ts";
import { cleanedPage, fileIn, seenIn } from "../../channels/mail/understand-mail.ts";
import type { House } from "../../jobs/house.ts";
import { ask } from "../../store/database.ts";
import { findListed, rawOf } from "../../store/mail-looks.ts";
import { newId } from "../../store/new-id.ts";
import type { OwnCheck } from "../../store/own-check.ts";
import { mailAsItCame } from "../../store/reads/mail-as-it-came.ts";
import { mailsOf } from "../../store/reads/mails-of.ts";
import { keepScan, scansOf } from "../../store/scans.ts";
import { isUuid } from "../is-uuid.ts";
import { drawAnew, mayDraw } from "./draw-anew.ts";
import { framePage } from "./frame-page.ts";

/** What the scanner said; `none`: it was not asked, because there is none or it had no time yet. */
export type ScanState = "none" | "clean" | "infected" | "failed";
export type ScannedFile = Omit<SeenFile, "picture"> & {
  scan: ScanState;
  virus: string | null;
  isShown: boolean;
};
export type SeenMail = Omit<Seen, "files"> & {
  files: ScannedFile[];
  hasScanner: boolean;
  /** It is still being looked at. */
  isPending?: true;
  /** What our own look at its sender found, where we looked. */
  checked?: OwnCheck | null;
};
/** Where a mail lies: at its inquiry, or on the list of mail to look at. */
export type MailAt = { reference: string; original: string } | { listed: string };
type FileTaken = { name: string; bytes: Buffer };

const mostSeen = 500;
const patience = 4_000;
/** How long somebody who takes a file waits for a scanner that stalls, in milliseconds. */
const whoWaits = 10_000;

/** May nobody take this file but the administrator? It has a virus, or acts when it is opened. */
export const isApart = ({ scan, danger }: Pick<ScannedFile, "scan" | "danger">): boolean =>
  scan === "infected" || danger !== null;

/** Looks into mails, and hands out what stands in them: the page cleaned, pictures drawn anew, files as they are. */
export function filesSide(house: House) {
  const { db, now, scanner } = house;
  /** What mails hold never changes: it is looked at once for each, and forgotten when there are many. */
  const known = new Map<string, Seen>();

  async function seen(id: string, raw: Buffer): Promise<Seen> {
    const found = known.get(id) ?? (mayHold(raw) ? ((await seenIn(raw)) ?? closed) : nothing);
    if (known.size >= mostSeen) known.delete(known.keys().next().value ?? "");
    known.set(id, found);
    return found;
  }

  async function scanned(
    viewer: StaffViewer,
    mails: ReadonlyMap<string, Seen>,
  ): Promise<Map<string, SeenMail>> {
    const digests = [...mails.values()].flatMap(({ files }) => files.map(({ sha256 }) => sha256));
    const scans = await scansOf(db, scopeOf(viewer), viewer, digests);
    return new Map(
      [...mails].map(([id, mail]) => [
        id,
        {
          ...mail,
          hasScanner: scanner !== undefined,
          files: mail.files.map(({ picture, ...file }) => {
            const scan = scans.get(file.sha256);
            const isShown = picture !== null && mayDraw(picture, file.size) && scan?.state !== "infected";
            return { ...file, scan: scan?.state ?? "none", virus: scan?.found ?? null, isShown };
          }),
        },
      ]),
    );
  }

  async function rawAt(viewer: StaffViewer, at: MailAt): Promise<{ id: string; raw: Buffer } | null> {
    if ("listed" in at) {
      const listed = await findListed(db, viewer, at.listed);
      const raw = listed?.kind === "mail" ? await rawOf(db, viewer, listed) : null;
      return raw && { id: at.listed, raw };
    }
    const raw = await mailAsItCame(db, viewer, at, now());
    return raw && { id: at.original, raw };
  }

  async function seenAt(viewer: StaffViewer, at: MailAt): Promise<{ raw: Buffer; mail: SeenMail } | null> {
    const found = await rawAt(viewer, at);
    if (!found) return null;
    const mails = await scanned(viewer, new Map([[found.id, await seen(found.id, found.raw)]]));
    const mail = mails.get(found.id);
    return mail ? { raw: found.raw, mail } : null;
  }

  /** A file as it is, once the scanner was asked; that it does not answer stops nobody. */
  async function bytesOf(
    viewer: StaffViewer,
    raw: Buffer,
    file: ScannedFile,
    within = whoWaits,
  ): Promise<FileTaken | "apart" | null> {
    const bytes = await fileIn(raw, file.nth);
    if (!bytes) return null;
    if (scanner && file.scan !== "clean") {
      const verdict = await scanner.scan(bytes, within);
      const found = verdict.state === "infected" ? verdict.found : null;
      await keepScan(db, viewer, { sha256: file.sha256, state: verdict.state, found }, now());
      if (verdict.state === "infected") return "apart";
    }
    return { name: file.name, bytes };
  }

  /** For the administrator: a mail of their school by its id, that they are not set apart from. */
  async function apartFile(viewer: StaffViewer, original: string, nth: number) {
    if (!isUuid(original)) return null;
    const [row] = await ask(
      db,
      scopeOf(viewer),
      db
        .selectFrom("originals")
        .select(["raw", "at"])
        .where("district_id", "=", viewer.district)
        .where("school_id", "=", viewer.school)
        .where("id", "=", original),
    );
    if (!row) return null;
    const raw = Buffer.from(row.raw);
    const mails = await scanned(viewer, new Map([[original, await seen(original, raw)]]));
    const file = mails.get(original)?.files.find((one) => one.nth === nth);
    return file && isApart(file) ? { raw, file, at: row.at } : null;
  }

  return {
    /** What the mails of an inquiry hold, by the id of each; those that take too long are left for the next look. */
    async mailsSeen(viewer: StaffViewer, reference: string): Promise<Record<string, SeenMail>> {
      const mails = await mailsOf(db, viewer, reference, [...known.keys()].slice(-mostSeen));
      const found = new Map<string, Seen>();
      const all = mails.map(async ({ id, raw }) => {
        const one = known.get(id) ?? (raw ? await seen(id, Buffer.from(raw)) : null);
        if (one) found.set(id, one);
      });
      await Promise.race([Promise.all(all), new Promise((done) => setTimeout(done, patience).unref())]);
      const told = Object.fromEntries(await scanned(viewer, new Map(found)));
      const pending: SeenMail = { ...nothing, files: [], hasScanner: scanner !== undefined, isPending: true };
      for (const { id, raw, later, checked } of mails) {
        if (later || (raw && !found.has(id))) told[id] = pending;
        const mail = told[id];
        if (mail && checked) told[id] = { ...mail, checked };
      }
      return told;
    },
    /** What one mail on the list holds. */
    listedSeen: async (viewer: StaffViewer, id: string): Promise<SeenMail | null> =>
      (await seenAt(viewer, { listed: id }))?.mail ?? null,
    /** A mail's page, cleaned, with its pictures drawn anew, ready for a frame. */
    async mailPage(viewer: StaffViewer, at: MailAt): Promise<string | null> {
      const found = await rawAt(viewer, at);
      const page = found && (await cleanedPage(found.raw));
      if (!page) return null;
      const pictures: (string | null)[] = [];
      for (const base64 of page.pictures) {
        const drawn = base64 ? await drawAnew(Buffer.from(base64, "base64"), 900) : null;
        pictures.push(drawn && `data:image/webp;base64,${drawn.toString("base64")}`);
      }
      return framePage(page, pictures);
    },
    /** One file, `apart` when it is only for the administrator. */
    async mailFile(viewer: StaffViewer, at: MailAt, nth: number): Promise<FileTaken | "apart" | null> {
      const found = await seenAt(viewer, at);
      const file = found?.mail.files.find((one) => one.nth === nth);
      if (!found || !file) return null;
      return isApart(file) ? "apart" : bytesOf(viewer, found.raw, file);
    },
    /** A picture among the files, drawn anew and small. */
    async mailPicture(viewer: StaffViewer, at: MailAt, nth: number): Promise<Buffer | null> {
      const found = await seenAt(viewer, at);
      const file = found?.mail.files.find((one) => one.nth === nth);
      const bytes = found && file?.isShown ? await fileIn(found.raw, nth) : null;
      return bytes && drawAnew(bytes, 640);
    },
    /**
     * Does a mail hold a file with a virus? Then it is not handed out whole. What the scanner has not called clean it is asked
     * about once more, all files together for as long as one.
     */
    async isInfected(viewer: StaffViewer, at: MailAt): Promise<boolean> {
      const found = await seenAt(viewer, at);
      const files = found?.mail.files ?? [];
      if (files.some(({ scan }) => scan === "infected")) return true;
      if (!found || !scanner) return false;
      const until = performance.now() + whoWaits;
      for (const file of files.filter(({ scan }) => scan !== "clean")) {
        const left = until - performance.now();
        if (left <= 0) break;
        if ((await bytesOf(viewer, found.raw, file, left)) === "apart") return true;
      }
      return false;
    },
    async fileApart(viewer: StaffViewer, original: string, nth: number) {
      const found = await apartFile(viewer, original, nth);
      return found && { file: found.file, at: found.at };
    },
    /** Hands a file that was set apart to the administrator, who says why; it is kept first. */
    async takeApart(
      viewer: StaffViewer,
      original: string,
      nth: number,
      reason: string,
    ): Promise<FileTaken | null> {
      const found = await apartFile(viewer, original, nth);
      const bytes = found && (await fileIn(found.raw, nth));
      if (!found || !bytes) return null;
      await ask(
        db,
        scopeOf(viewer),
        db.insertInto("file_takings").values({
          ...{
            district_id: viewer.district,
            school_id: viewer.school,
            id: newId(),
            staff_id: viewer.id,
          },
          ...{ original_id: original, nth, sha256: found.file.sha256, reason, at: now() },
        }),
      );
      return { name: found.file.name, bytes };
    },
  };
}

const closed: Seen = { files: [], page: null, protection: null, asksReceipt: false, isClosed: true };
const nothing: Seen = { files: [], page: null, protection: null, asksReceipt: false };
