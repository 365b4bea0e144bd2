import type { StaffViewer } from "../../access/viewer.ts";
import type { IncidentKnown } from "../../sop/incident/incident.ts";
import type { Line } from "../../sop/organisation.ts";
import type { Away } from "../../store/away-today.ts";
import type { CameBack } from "../../store/reads/came-back.ts";
import type { Listed } from "../../store/reads/colleagues.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import type { Looked } from "../../store/reads/looks.ts";
import type { BoardRow } from "../../store/reads/records.ts";
import type { RefusalKept } from "../../store/reads/refusals.ts";
import type { WhoAsks } from "../../store/reads/who-asks.ts";
import type { DeskSide } from "../desk-side.ts";
import type { SeenMail } from "../mail/files-side.ts";
import type { AboutOthers } from "./related-lines.ts";

type School = Awaited<ReturnType<DeskSide["school"]>>;
/** What the page of an inquiry is made of. */
export type Told = {
  view: InquiryView;
  school: School;
  viewer: StaffViewer;
  staff: Listed[];
  refusals: readonly RefusalKept[];
  looks: readonly Looked[];
  /** What is on file about the family; nobody when it is left out. */
  asks?: WhoAsks;
  /** The records requests on it; absent for who may not see them. */
  records?: readonly BoardRow[] | null;
  /** Who is away today. */
  away: Away;
  now: string;
  /** The parent's addresses to which letters come back. */
  back?: readonly CameBack[];
  /** To whom everybody of the district answers. */
  tree: Line[];
  /** What its mails hold beside their words, by the id of each. */
  mails?: Record<string, SeenMail>;
  /** Who answers in an emergency now. */
  onDuty?: Awaited<ReturnType<DeskSide["onDuty"]>>;
  /** The other inquiries that it has to do with. */
  others?: AboutOthers;
  /** What goes on at the school. */
  incidents?: readonly IncidentKnown[];
  /** How parents are answered who write very often. */
  plans?: readonly { guardian: string; says: string; isLate: boolean }[];
};
