import { randomUUID } from "node:crypto";
import type { RecordsRequest } from "../../src/sop/records/request.ts";
import type { openMailHouse } from "../mail-house.ts";

const given = new Map<string, { id: string; item: string }>();

/** The release that was made for an inquiry, if one was. */
export const releasedOf = (inquiry: string) => given.get(inquiry);

/** A copy of the whole file, approved and released for download, as it lies in the store; one for each inquiry. */
export async function releaseOf(
  { read, place, house, office }: Awaited<ReturnType<typeof openMailHouse>>,
  { inquiry, student, guardian }: { inquiry: string; student: string; guardian: string },
): Promise<{ id: string; item: string }> {
  const known = given.get(inquiry);
  if (known) return known;
  const [id, item, by, at] = [randomUUID(), randomUUID(), office.id, house.now()];
  const until = new Date(Date.parse(at) + 400 * 86_400_000).toISOString();
  const law = { decision: "allow" as const, rule: "R-HOLD-01", citation: "34 CFR 99.10" };
  const state: RecordsRequest = {
    ...{ request: "copy", category: "full_file", clock: null, openedAt: at, openedBy: by },
    authority: { ...law, at, student, guardian },
    items: [{ id: item, medium: "file", collectedBy: by, ready: { how: "cleared", by }, aside: false }],
    ...{ hands: [by], asked: { by }, approval: { by: randomUUID(), at } },
    release: { how: "download", at, until },
    ...{ stopped: false, amendment: null, hearing: null, statement: false, erasure: null, end: "released" },
  };
  const here = { district_id: place.district, school_id: place.school };
  const words = Buffer.from("Leo was absent on Monday.");
  await read(async (tx) => {
    await tx
      .insertInto("records_requests")
      .values({
        ...{ ...here, id, inquiry_id: inquiry, student_id: student, guardian_id: guardian, kind: "copy" },
        ...{ category: "full_file", clock: null, duty: null, opened_at: at, over: true },
        state: JSON.stringify(state) as never,
      })
      .execute();
    await tx
      .insertInto("records_items")
      .values({
        ...{ ...here, id: item, request_id: id, title: "Report", kind: "text", note: null, pages: null },
        ...{ file: words, redacted: words },
      })
      .execute();
  });
  given.set(inquiry, { id, item });
  return { id, item };
}
