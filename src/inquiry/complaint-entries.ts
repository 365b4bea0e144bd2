import { z } from "zod";
import { code, entry, id, kept, moment } from "./entry-parts.ts";
import { stageNumbers } from "./stage-numbers.ts";

const letter = { letter: id.optional() };
const finding = z.enum(["upheld", "partly_upheld", "not_upheld", "no_finding"]);

/** What a formal complaint leaves in the record, from being asked for to its end. */
export const complaintEntries = [
  /** The parent asks for the formal route: in words that were recognised, on their page, or to somebody of the staff. */
  entry("formalAsked", { how: z.enum(["words", "page", "staff"]), text: kept.optional() }),
  entry("formalRefused", { reason: kept, nextStep: kept, ...letter }),
  /** It goes by this ladder, which begins at this stage. */
  entry("complaintOpened", {
    complaint: id,
    ladder: code,
    stage: code,
    /** What is complained of, point by point. */
    points: z.array(kept).min(1).max(20),
    decider: id.nullable(),
    investigator: id.optional(),
    /** The school's own numbers of the ladder when it was opened: it keeps them. */
    numbers: z.array(stageNumbers).max(20).optional(),
    /** The local date on which it happened, where it was said. */
    happened: z.iso.date().optional(),
    /** The parent first tried to settle it informally, by which a ladder may leave them longer to begin. */
    triedFirst: z.literal(true).optional(),
    /** It is about discrimination, harassment or bullying, for which a ladder may leave them less time. */
    discrimination: z.literal(true).optional(),
    /** It was begun later than the ladder allows: why a person takes it all the same. */
    outOfTime: kept.optional(),
    ...letter,
  }),
  entry("complaintAppointed", { decider: id.nullable().optional(), investigator: id.nullable().optional() }),
  /** A step of the investigation, or what was found as evidence; never for whom it is about. */
  entry("complaintInvestigated", {
    sort: z.enum(["spoke", "read", "saw", "evidence", "met", "remedied", "evidence_shown", "report_shown"]),
    note: kept,
  }),
  entry("hearingSet", {
    begins: moment,
    members: z
      .array(
        z.strictObject({ name: kept, staff: id.optional(), chair: z.boolean(), independent: z.boolean() }),
      )
      .min(1)
      .max(12),
    ...letter,
  }),
  entry("hearingHeld", { minutes: kept }),
  /** Minutes, or what was shown, as a file; its bytes stand beside the record under its id and digest. */
  entry("hearingFileKept", { file: id, name: kept, sha256: z.string().length(64), size: z.int().min(1) }),
  entry("complaintDecided", {
    stage: code,
    /** One for each point, in their order. */
    findings: z
      .array(z.strictObject({ finding, reason: kept }))
      .min(1)
      .max(20),
    changes: kept,
    /** The next stage, and until when the parent may take it there; null: no end is set. */
    next: code.nullable(),
    further: moment.nullable(),
    ...letter,
  }),
  /** The parent goes further: to this stage, with their words. `late`: a person decides whether it is taken. */
  entry("complaintTakenUp", {
    to: code,
    text: kept,
    late: z.literal(true).optional(),
    decider: id.nullable().optional(),
    ...letter,
  }),
  entry("lateComplaintDecided", {
    taken: z.boolean(),
    to: code,
    reason: kept,
    decider: id.nullable().optional(),
    ...letter,
  }),
  entry("complaintEnded", {
    how: z.enum(["resolved", "withdrawn", "not_taken_further", "referred"]),
    reason: kept.optional(),
    ...letter,
  }),
] as const;

export const complaintKinds = complaintEntries.map((one) => [...one.shape.kind.values][0]);
