import type { Asked } from "../asked.ts";
import { allow, ask, only, refuse, type Verdict } from "../verdict.ts";

type Row = (asked: Asked) => Verdict | null;

const own = () => null;

/** What each kind of record allows to whoever holds the rights. Null: by the rule through which they hold them. */
const rows: Record<string, Row> = {
  ...{ own_record: own, own_info: own, presence_location: own, transport_own: own, discipline: own },
  directory: own,
  sole_possession: ({ is }) => (is("shared", "filed") ? allow("R-HOLD-01") : refuse("R-REC-02")),
  law_enforcement_unit: () => ask("R-REC-03"),
  health: ({ is }) =>
    is("minor_consent", "outside_provider", "sbhc") ? ask("R-REC-05b") : allow("R-REC-05"),
  minor_consent: () => ask("R-REC-05b"),
  counselor_notes: () => ask("R-REC-06"),
  parents_financial: ({ kind }) => (kind === "student" ? refuse("R-REC-07") : null),
  privileged: () => ask("R-REC-08"),
  iep: () => allow("R-REC-09"),
  multi_record: ({ isNot }) =>
    isNot("segregable", "can_redact") ? ask("R-REC-01") : only("R-REC-01", "the part about their own child"),
  sar_third_party: () => only("R-REC-01", "the part about their own child"),
  video_multi: () => only("R-REC-11", "viewing, or redacted copy"),
  survey: () => only("R-REC-12", "the survey instrument"),
  living_situation: () => allow("R-REC-13", { records: "inquiry_log" }),
  identifiers: () => only("R-REC-16", "in person or by portal, never by e-mail"),
  contact_change: () => only("R-ID-02", "their own contact details", { records: "inquiry_log" }),
  observation: () => only("R-TP-16", "what was seen of their own child"),
  amendment: () => allow("R-AMD-01"),
  grade_challenge: () => refuse("R-AMD-01", { records: "amendment_register" }),
  full_file: () => allow("R-ACC-01"),
  sar: () => allow("R-ACC-01"),
  disclosure_log: () => ask("R-LOG-01"),
  redisclosure: () => refuse("R-LOG-02"),
  restriction_request: () => allow("R-HOLD-03b"),
};

/** United States, step 15. `undefined`: no rule speaks of this kind of record. */
export function recordRow(asked: Asked): Verdict | null | undefined {
  const row = Object.hasOwn(rows, asked.cat) ? rows[asked.cat] : undefined;
  return row?.(asked);
}

/** Whether some rule speaks of this kind of record. */
export const hasRow = (cat: string): boolean => Object.hasOwn(rows, cat);

/** Whether somebody is on the release list. A parent is on it unless somebody said otherwise. */
export function onReleaseList({ kind, is, isNot }: Asked): boolean {
  const names = [
    "on_list",
    "release_list",
    "on_release_list",
    "pickup_list",
    "on_pickup_list",
    "may_pick_up",
    "listed",
  ];
  // With a protected address, `authorised` says who may know where the child is: that is no release list.
  const isNamed = is(...names) || (is("authorised") && !is("addr_protected"));
  return isNamed || (kind === "parent" && !isNot(...names));
}

/** Who collects a child: only somebody on the release list, seen with photo ID. */
export function collects(asked: Asked): Verdict {
  return onReleaseList(asked) && !asked.isNot("photo_id", "id_shown")
    ? only("R-REC-15", "to a person on the release list with photo ID")
    : refuse("R-REC-15");
}
