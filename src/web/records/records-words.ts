import type {
  RefusalGround,
  ReleaseWay,
  RequestCategory,
  RequestKind,
  StepBody,
} from "../../sop/records/request.ts";

/** What a family asks for, as the desk says it. */
export const kindWords: Record<RequestKind, string> = {
  inspect: "To look at a record",
  copy: "A copy of a record",
  amend: "To correct a record",
  subject_access: "All that we hold (subject access)",
  erase: "To erase something",
};

export const categoryWords: Record<RequestCategory, string> = {
  own_record: "Grades, attendance, notes on progress",
  full_file: "The whole file",
  multi_record: "A record about several students",
  iep: "Special education: IEP, evaluations, 504 plan",
  health: "Health record",
  video_multi: "Photo or video with several students",
  amendment: "A record that the parent says is wrong",
  sar: "All personal data (subject access)",
  sar_third_party: "Personal data that also names others",
};

export const wayWords: Record<ReleaseWay, string> = {
  download: "By a download link that ends",
  paper: "On paper, handed over",
  inspected: "Read here in the office",
};

/** A download lasts this long, in days. */
export const downloadDays = 7;

/** For the record only: the parent's letter is the same for every one of them. */
export const groundWords: Record<RefusalGround, string> = {
  not_entitled: "This person may not have this record",
  not_a_record: "It is not a record that the law opens",
  only_others: "It is about other people only",
  maker_notes: "The maker’s own notes, shared with nobody",
  law_requires_keeping: "A law or duty requires that it is kept",
  excessive: "Manifestly unfounded or excessive (UK, EU)",
};

export const decisionWords: Record<string, string> = {
  allow: "May have it",
  allow_only: "May have a part of it",
  refuse: "May not have it",
  ask_privacy_officer: "The privacy officer decides",
  verify_first: "First prove who asks",
  route_emergency: "Act on the emergency first",
};

/** A step in the past tense. */
export function stepWords(step: StepBody, titleOf: (item: string) => string): string {
  switch (step.kind) {
    case "opened":
      return `Opened: ${kindWords[step.request].replace(/^[TA]/, (first) => first.toLowerCase())}`;
    case "authorityChecked":
      return `Looked at who may have it: ${decisionWords[step.decision] ?? step.decision} (${step.rule}, ${step.citation})`;
    case "collected":
      return `Collected “${titleOf(step.item)}”`;
    case "setAside":
      return `Set “${titleOf(step.item)}” aside`;
    case "marked":
      return `Changed what is to be taken out of “${titleOf(step.item)}”`;
    case "redacted":
      return `Made the copy of “${titleOf(step.item)}” without ${step.taken === 1 ? "one place" : `${step.taken} places`}`;
    case "cleared":
      return `Looked through “${titleOf(step.item)}”: nothing in it is about others`;
    case "approvalAsked":
      return "Asked for approval";
    case "approved":
      return "Approved";
    case "sentBack":
      return "Sent back";
    case "released":
      return `Released: ${wayWords[step.how].replace(/^[BOR]/, (first) => first.toLowerCase())} (${step.rule})`;
    case "stopped":
      return "Stopped the download";
    case "refused":
      return `Refused: ${groundWords[step.ground]}`;
    case "withdrawn":
      return "The parent took it back";
    case "extended":
      return "Extended, with a notice to the parent";
    case "amendmentDecided":
      return step.granted ? "Decided to correct the record" : "Decided that the record stays as it is";
    case "hearingAsked":
      return "The parent asked for a hearing";
    case "hearingDecided":
      return step.granted
        ? "After the hearing: the record is corrected"
        : "After the hearing: the record stays";
    case "statementPlaced":
      return "Placed the parent’s statement with the record";
    case "erasureProposed":
      return "Proposed to erase it";
    case "erasureApproved":
      return "Approved erasing it";
    case "erasureDone":
      return "Noted what was erased, and what stayed";
  }
}
