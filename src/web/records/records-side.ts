import { randomUUID } from "node:crypto";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { House } from "../../jobs/house.ts";
import { type Acted, type Asked, actOnRecords } from "../../records/act-on-records.ts";
import { disclosureNow } from "../../records/gather-records.ts";
import { fileKind } from "../../redaction/file-kind.ts";
import { inWorker } from "../../redaction/in-worker.ts";
import { limits } from "../../redaction/mark.ts";
import { inside } from "../../store/database.ts";
import { privacyBoard } from "../../store/reads/privacy-board.ts";
import { readItem, readRequest, recordsBoard, recordsOfInquiry } from "../../store/reads/records.ts";
import { submit } from "../submit.ts";
import { findOthers, makeCopy, propose } from "./prepare.ts";

/** What became of a page's act: done, refused, not there, or not filled in as it should be. */
export type Done = Acted | { outcome: "problem"; says: string };

/** The reads and acts of the pages about records requests; every one takes the viewer first. */
export function recordsSide(house: House) {
  const { db, now } = house;
  const act = (viewer: StaffViewer, asked: Asked): Promise<Done> => actOnRecords(house, viewer, asked);
  return {
    board: (viewer: StaffViewer) => recordsBoard(db, viewer, now()),
    privacy: (viewer: StaffViewer) => privacyBoard(db, viewer, now()),
    ofInquiry: (viewer: StaffViewer, reference: string) => recordsOfInquiry(db, viewer, reference),
    /** One request, with what the rules say at this moment. */
    async request(viewer: StaffViewer, id: string) {
      const view = await readRequest(db, viewer, id);
      if (!view) return null;
      const found = await inside(db, scopeOf(viewer), async (tx) => {
        const { state } = await tx
          .selectFrom("inquiries")
          .select("state")
          .where((is) =>
            is.and({ district_id: viewer.district, school_id: viewer.school, id: view.inquiryId }),
          )
          .executeTakeFirstOrThrow();
        return { inquiry: state, heard: await disclosureNow(tx, viewer, state, view.state.category, now()) };
      });
      return { ...view, ...found };
    },
    act,
    /** A file that was collected: taken by what it is, not by its name. */
    async collect(
      viewer: StaffViewer,
      request: string,
      given: { item: string; title: string; bytes: Uint8Array },
    ) {
      const { item, title, bytes } = given;
      if (bytes.length > limits.bytes)
        return {
          outcome: "problem",
          says: "This file is larger than 10 megabytes. Please send it in parts.",
        } as const;
      const kind = fileKind(bytes);
      if (!kind)
        return {
          outcome: "problem",
          says: "We take PDF, plain text, PNG and JPEG here. Please print other files to a PDF first.",
        } as const;
      const counted = kind === "text" ? { count: 1 } : await inWorker({ ask: "count", bytes, kind });
      if ("says" in counted) return { outcome: "problem", says: counted.says } as const;
      const file = { title, kind, file: bytes, pages: counted.count };
      return act(viewer, { request, act: { kind: "collect", item, medium: "file" }, item: file });
    },
    item: (viewer: StaffViewer, request: string, item: string) => readItem(db, viewer, request, item),
    propose: (viewer: StaffViewer, request: string, item: string, words: readonly string[]) =>
      propose(db, viewer, request, item, words),
    others: (viewer: StaffViewer, request: string, item: string) => findOthers(db, viewer, request, item),
    /** Makes the copy without what is marked; with no mark it is the same words or pictures of the same pages. */
    async copy(viewer: StaffViewer, request: string, item: string): Promise<Done> {
      const made = await makeCopy(db, viewer, request, item);
      if (!made) return { outcome: "missing" };
      if ("says" in made) return { outcome: "problem", says: made.says };
      const { marks, redacted } = made;
      const kind = marks.length
        ? ({ kind: "redact", item, taken: marks.length } as const)
        : ({ kind: "clear", item } as const);
      return act(viewer, { request, act: kind, item: { marks, redacted } });
    },
    /** A letter to the parent about it, as any reply: the same checks look at it. */
    tell: (viewer: StaffViewer, reference: string, text: string, settles: boolean) =>
      submit(
        house,
        viewer,
        "reply",
        reference,
        { text, how: "letter", settles, about: "general" },
        randomUUID(),
      ),
    /** The law's one extension, with its notice to the parent, and the step that says so. */
    async extend(
      viewer: StaffViewer,
      request: string,
      given: { reference: string; duty: string; reason: string },
    ) {
      const { reference, duty, reason } = given;
      const extended = await submit(house, viewer, "clockExtension", reference, { duty, reason });
      return extended.outcome === "done"
        ? act(viewer, { request, act: { kind: "extend" }, words: reason })
        : extended;
    },
  };
}
