import { type StaffViewer, scopeOf, whoIs } from "../../access/viewer.ts";
import { applyRoster, dropRoster, type RosterDone, takeRosterBack } from "../../apply-roster.ts";
import type { Brought } from "../../channels/roster/read-roster.ts";
import { answerOrg, importRoster } from "../../import-roster.ts";
import type { House } from "../../jobs/house.ts";
import { inside } from "../../store/database.ts";
import { listImports, type RosterImport, readImport } from "../../store/roster/imports.ts";
import { listChanges, type RosterChange } from "../../store/roster/list-changes.ts";
import { isWorkedOn } from "../../store/roster/one-at-a-time.ts";
import { workOnRoster } from "../../work-on-roster.ts";

/** `isHeld`: an act on this school's imports runs now. */
export type OpenedImport = { found: RosterImport; changes: RosterChange[]; pages: number; isHeld: boolean };

const isId = (id: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
const gone = async (): Promise<RosterDone> => "gone";

/** The reads and acts of the roster's pages; every one takes the viewer first. */
export function rosterSide(house: House) {
  const atOf = ({ district, school }: StaffViewer, id: string) => ({ district, school, id });
  /** What may take a minute is begun, and not waited for. */
  const begin = async (viewer: StaffViewer, id: string, act: () => Promise<RosterDone>) =>
    (isId(id) ? await workOnRoster(house, viewer, id, act) : { done: gone() }) ?? {
      done: Promise.resolve<RosterDone>("working"),
    };
  return {
    list: (viewer: StaffViewer) => inside(house.db, scopeOf(viewer), (tx) => listImports(tx, viewer)),
    /** An import with a page of its changes of one kind; null when there is none here. */
    open: (
      viewer: StaffViewer,
      id: string,
      shown: { kind: string; page: number } | null,
    ): Promise<OpenedImport | null> =>
      inside(house.db, scopeOf(viewer), async (tx) => {
        const found = isId(id) ? await readImport(tx, atOf(viewer, id)) : null;
        if (!found) return null;
        const listed = shown ? await listChanges(tx, atOf(viewer, id), shown) : { changes: [], pages: 0 };
        const isHeld = found.working_since !== null && (await isWorkedOn(tx, viewer));
        return { found, ...listed, isHeld };
      }),
    /** Begins to read what somebody brought; `read` ends later. */
    bring: (viewer: StaffViewer, brought: readonly Brought[]) =>
      importRoster(house, {
        place: { district: viewer.district, school: viewer.school },
        actor: whoIs(viewer).actor,
        brought,
      }),
    answerOrg: (viewer: StaffViewer, id: string, org: string) =>
      isId(id) ? answerOrg(house, atOf(viewer, id), org) : Promise.resolve(false),
    apply: (viewer: StaffViewer, id: string, print: string) =>
      begin(viewer, id, () => applyRoster(house, viewer, id, print)),
    drop: (viewer: StaffViewer, id: string) => (isId(id) ? dropRoster(house, viewer, id) : gone()),
    takeBack: (viewer: StaffViewer, id: string) => begin(viewer, id, () => takeRosterBack(house, viewer, id)),
  };
}
