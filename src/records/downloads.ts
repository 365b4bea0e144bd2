import { digestOf, newToken, placeOf } from "../access/token.ts";
import type { LinkViewer } from "../access/viewer.ts";
import type { Place } from "../inquiry/place.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { House } from "../jobs/house.ts";
import { mayTell } from "../sop/hearing.ts";
import { kept } from "../sop/records/forbids.ts";
import type { RecordsRequest } from "../sop/records/request.ts";
import { type Database, inside } from "../store/database.ts";
import { newId } from "../store/new-id.ts";
import { linkReach } from "../store/record/link-reach.ts";
import { disclosureNow } from "./gather-records.ts";

/** How often each file of a release may be fetched. */
const fetches = 3;

export type Offered = { id: string; title: string; isText: boolean; bytes: number };
/** A release as its parent may see it: open with its files, to be opened once it is proved who asks, or nothing at all. */
export type Opened =
  | { state: "open"; until: string; left: number; files: Offered[]; language: string; inquiry: string }
  | { state: "identity"; needs: number; language: string; inquiry: string }
  | null;

/** The inquiry's releases that can be fetched now, for whoever holds its private link: when each ends. */
export function releasesOf(house: House, viewer: LinkViewer): Promise<{ request: string; until: string }[]> {
  return inside(house.db, { district: viewer.district, schools: [viewer.school] }, async (tx) => {
    const rows = await tx
      .selectFrom("records_requests")
      .select(["id"])
      .where((is) =>
        is.and({
          district_id: viewer.district,
          school_id: viewer.school,
          inquiry_id: viewer.inquiry,
          over: true,
        }),
      )
      .execute();
    const found = await Promise.all(rows.map(({ id }) => stateOf(tx, house, viewer, id)));
    return found.flatMap((one) =>
      one && one.said !== "over" ? [{ request: one.id, until: one.until }] : [],
    );
  });
}

/** A fresh link to a release of this inquiry: 256 random bits, of which we keep a digest. Null when there is none. */
export function issueDownload(house: House, viewer: LinkViewer, request: string): Promise<string | null> {
  return inside(house.db, { district: viewer.district, schools: [viewer.school] }, async (tx) => {
    const found = await stateOf(tx, house, viewer, request);
    if (!found || found.said === "over" || found.inquiry.id !== viewer.inquiry) return null;
    const { token, digest } = newToken(viewer.district, viewer.school);
    await tx
      .insertInto("downloads")
      .values({
        ...{
          district_id: viewer.district,
          school_id: viewer.school,
          token_digest: digest,
          request_id: request,
        },
        ...{ made_at: house.now(), until: found.until, most: found.most, revoked_at: null },
      })
      .execute();
    return token;
  });
}

/** What a link opens. Looking uses nothing up; a link that is wrong, over, stopped or not allowed any more is nothing. */
export async function openDownload(house: House, token: string): Promise<Opened> {
  const place = placeOf(token);
  if (!place) return null;
  return inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const link = await linkOf(tx, house, place, token);
    const found = link && (await stateOf(tx, house, place, link.request_id));
    if (!found || found.said === "over") return null;
    const { language, id: inquiry } = found.inquiry;
    if (found.said === "identity") return { state: "identity", needs: found.needs, language, inquiry };
    const files = await filesOf(tx, place, link.request_id, found.request);
    const left = found.most - found.uses;
    return { state: "open", until: found.until, left, files, language, inquiry };
  });
}

export type Taken = { name: string; type: string; bytes: Uint8Array };

/** Hands out one file and writes down that it did; decides again whether it may. Every try that is not wrong is logged. */
export async function takeFile(house: House, token: string, item: string): Promise<Taken | null> {
  const place = placeOf(token);
  if (!place || !/^[0-9a-f-]{36}$/.test(item)) return null;
  return inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const link = await linkOf(tx, house, place, token, true);
    const found = link && (await stateOf(tx, house, place, link.request_id));
    if (!link || !found) return null;
    const isOurs = kept(found.request).some(({ id }) => id === item);
    const row = isOurs ? await copyOf(tx, place, link.request_id, item) : null;
    const ifOpen = row ? "given" : "over";
    const outcome = found.said === "open" ? ifOpen : found.said;
    await tx
      .insertInto("download_log")
      .values({
        ...{
          district_id: place.district,
          school_id: place.school,
          id: newId(),
          request_id: link.request_id,
        },
        ...{ item_id: row ? item : null, at: house.now(), guardian_id: found.inquiry.guardian, outcome },
      })
      .execute();
    if (outcome !== "given" || !row) return null;
    await tx
      .updateTable("downloads")
      .set((is) => ({ uses: is("uses", "+", 1) }))
      .where((is) => is.and({ district_id: place.district, school_id: place.school }))
      .where("token_digest", "=", link.token_digest)
      .execute();
    return row;
  });
}

async function linkOf(tx: Database, house: House, { district, school }: Place, token: string, lock = false) {
  const found = tx
    .selectFrom("downloads")
    .selectAll()
    .where((is) => is.and({ district_id: district, school_id: school, token_digest: digestOf(token) }))
    .where("revoked_at", "is", null)
    .where("until", ">", house.now());
  return (lock ? found.forUpdate() : found).executeTakeFirst();
}

type Found = {
  id: string;
  request: RecordsRequest;
  inquiry: Inquiry;
  until: string;
  most: number;
  uses: number;
  needs: number;
  /** `over` for every reason but one: that a proof of who asks is still to come. */
  said: "open" | "identity" | "over";
};

/** A release as it stands now. The rules are asked again, for an order may have come since. */
async function stateOf(
  tx: Database,
  house: House,
  { district, school }: Place,
  id: string,
): Promise<Found | null> {
  const at = { district_id: district, school_id: school };
  const row = await tx
    .selectFrom("records_requests")
    .select(["state", "inquiry_id"])
    .where((is) => is.and({ ...at, id }))
    .executeTakeFirst();
  const release = row?.state.release;
  if (!row || !release?.until || release.how !== "download") return null;
  const { state: inquiry } = await tx
    .selectFrom("inquiries")
    .select("state")
    .where((is) => is.and({ ...at, id: row.inquiry_id }))
    .executeTakeFirstOrThrow();
  const { uses } = await tx
    .selectFrom("downloads")
    .select((is) => is.fn.coalesce(is.fn.sum<number>("uses"), is.val(0)).as("uses"))
    .where((is) => is.and({ ...at, request_id: id }))
    .executeTakeFirstOrThrow();
  const most = fetches * kept(row.state).filter(({ medium }) => medium === "file").length;
  const { authority } = row.state;
  const isSame = authority?.student === inquiry.student && authority?.guardian === inquiry.guardian;
  const disclosure = await disclosureNow(tx, { district, school }, inquiry, row.state.category, house.now());
  // Whoever reads an address that holds the page's link can open the download, whoever was made sure of.
  const reach = await linkReach(tx, { district, school }, inquiry, house.now());
  const isAway = reach === "not_on_file";
  const isOver =
    row.state.stopped ||
    release.until <= house.now() ||
    Number(uses) >= most ||
    !isSame ||
    !disclosure ||
    isAway;
  const mayAfterProof = !isOver && disclosure.decision === "verify_first";
  const said = !isOver && mayTell(disclosure) ? "open" : mayAfterProof ? "identity" : "over";
  return {
    ...{ id, request: row.state, inquiry, until: release.until, most, uses: Number(uses), said },
    needs: disclosure?.needs ?? 4,
  };
}

async function filesOf(
  tx: Database,
  place: Place,
  request: string,
  state: RecordsRequest,
): Promise<Offered[]> {
  const ids = kept(state).map(({ id }) => id);
  const rows = await tx
    .selectFrom("records_items")
    .select((is) => ["id", "title", "kind", is.fn<number>("length", ["redacted"]).as("bytes")])
    .where((is) => is.and({ district_id: place.district, school_id: place.school, request_id: request }))
    .where("redacted", "is not", null)
    .orderBy("title")
    .execute();
  return rows
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, kind, bytes }) => ({ id, title, isText: kind === "text", bytes }));
}

/** Only ever the copy without others; the file as it was collected leaves by no way. */
async function copyOf(tx: Database, place: Place, request: string, item: string): Promise<Taken | null> {
  const row = await tx
    .selectFrom("records_items")
    .select(["kind", "redacted"])
    .where((is) =>
      is.and({ district_id: place.district, school_id: place.school, request_id: request, id: item }),
    )
    .executeTakeFirst();
  if (!row?.redacted) return null;
  // No title in the name: a phone shows it to whoever looks at it.
  const isText = row.kind === "text";
  return {
    name: isText ? "record.txt" : "record.pdf",
    type: isText ? "text/plain; charset=utf-8" : "application/pdf",
    bytes: row.redacted,
  };
}
