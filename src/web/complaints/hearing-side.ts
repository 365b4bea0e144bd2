import { type StaffViewer, scopeOf, whoIs } from "../../access/viewer.ts";
import { hearingFileGiven } from "../../channels/form/hearing-file.ts";
import type { Verdict } from "../../channels/mail/files/scanner.ts";
import type { House } from "../../jobs/house.ts";
import { perform } from "../../perform.ts";
import { dropHearingFile, keepHearingFile, readHearingFile } from "../../store/hearing-files.ts";
import { readInquiry } from "../../store/reads/inquiry.ts";
import { keepScan, scansOf } from "../../store/scans.ts";
import type { ScanState } from "../mail/files-side.ts";

/** A file as it is listed; `scan`: what the virus scanner said of it last, `virus` by its own name. Size in bytes. */
export type HearingFile = {
  id: string;
  name: string;
  size: number;
  sha256: string;
  scan: ScanState;
  virus: string | null;
};

/** The files of a complaint's hearing; every read and act takes the viewer first. */
export function hearingSide(house: House) {
  const { db, now, scanner } = house;
  /** Asks the scanner, if there is one, and keeps what it said by the digest alone, as of the files of mails. */
  async function scanned(viewer: StaffViewer, sha256: string, bytes: Buffer): Promise<Verdict | null> {
    if (!scanner) return null;
    const verdict = await scanner.scan(bytes);
    const found = verdict.state === "infected" ? verdict.found : null;
    await keepScan(db, viewer, { sha256, state: verdict.state, found }, now());
    return verdict;
  }
  return {
    /** Its files by name; null when there is no such inquiry here, or it is not theirs. */
    async files(viewer: StaffViewer, reference: string) {
      const view = await readInquiry(db, viewer, reference, now());
      if (!view) return null;
      const kept = view.entries.filter((entry) => entry.kind === "hearingFileKept");
      const scans = await scansOf(
        db,
        scopeOf(viewer),
        viewer,
        kept.map(({ sha256 }) => sha256),
      );
      return {
        isSet: view.inquiry.complaint?.hearing !== undefined && !view.inquiry.complaint.ended,
        hasScanner: scanner !== undefined,
        files: kept.map(({ file, size, sha256, name }): HearingFile => {
          const scan = scans.get(sha256);
          const said = { scan: scan?.state ?? ("none" as const), virus: scan?.found ?? null };
          return { id: file, size, sha256, name: view.texts[name.text] ?? "", ...said };
        }),
      };
    },
    /**
     * A file's bytes and name; `apart` once a virus was found in it. What the scanner never called clean it is asked about
     * again; that it does not answer stops nobody, as with the files of mails.
     */
    async file(
      viewer: StaffViewer,
      asked: { reference: string; file: string },
    ): Promise<{ name: string; bytes: Buffer } | "apart" | null> {
      const found = await readHearingFile(db, viewer, asked, now());
      if (!found) return null;
      const { name, bytes, sha256 } = found;
      const state = (await scansOf(db, scopeOf(viewer), viewer, [sha256])).get(sha256)?.state;
      if (state === "infected") return "apart";
      const verdict = state === "clean" ? null : await scanned(viewer, sha256, bytes);
      return verdict?.state === "infected" ? "apart" : { name, bytes };
    },
    /**
     * Takes a file in: what has a virus never; then the bytes, then the entry that names it. Refused, nothing of it stays.
     */
    async add(
      viewer: StaffViewer,
      reference: string,
      name: string,
      bytes: Buffer,
    ): Promise<{ done: true } | { wrong: string } | null> {
      const view = await readInquiry(db, viewer, reference, now());
      if (!view) return null;
      const given = hearingFileGiven(name, bytes);
      if (given.problem !== undefined) return { wrong: given.problem };
      const { file, sha256, command } = given;
      const verdict = await scanned(viewer, sha256, bytes);
      if (verdict?.state === "infected")
        return {
          wrong: `A virus was found in this file (${verdict.found}). It was not kept. Ask your IT, and ask whoever gave it to you for another copy.`,
        };
      const { id: inquiry } = view.inquiry;
      await keepHearingFile(db, viewer, { id: file, inquiry, at: now(), sha256, bytes });
      const { district, school } = viewer;
      const became = await perform(house, { district, school, who: whoIs(viewer), inquiry, command });
      if ("inquiry" in became) return { done: true };
      await dropHearingFile(db, viewer, file);
      return { wrong: `${became.refused.because} ${became.refused.instead}` };
    },
  };
}
