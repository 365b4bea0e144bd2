import type { StaffViewer } from "../../access/viewer.ts";
import { whoIs } from "../../access/viewer.ts";
import { hearingFileGiven } from "../../channels/form/hearing-file.ts";
import type { House } from "../../jobs/house.ts";
import { perform } from "../../perform.ts";
import { dropHearingFile, keepHearingFile, readHearingFile } from "../../store/hearing-files.ts";
import { readInquiry } from "../../store/reads/inquiry.ts";

/** The files of a complaint's hearing; every read and act takes the viewer first. */
export function hearingSide(house: House) {
  const { db, now } = house;
  return {
    /** Its files by name; null when there is no such inquiry here, or it is not theirs. */
    async files(viewer: StaffViewer, reference: string) {
      const view = await readInquiry(db, viewer, reference, now());
      if (!view) return null;
      return {
        isSet: view.inquiry.complaint?.hearing !== undefined && !view.inquiry.complaint.ended,
        files: view.entries.flatMap((entry) =>
          entry.kind === "hearingFileKept"
            ? [{ id: entry.file, size: entry.size, at: entry.at, name: view.texts[entry.name.text] ?? "" }]
            : [],
        ),
      };
    },
    /** A file's bytes and name. */
    file: (viewer: StaffViewer, asked: { reference: string; file: string }) =>
      readHearingFile(db, viewer, asked, now()),
    /** Takes a file in: the bytes first, then the entry that names it; refused, nothing of it stays. */
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
