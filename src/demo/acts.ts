import { findForLetters } from "../channels/form/found.ts";
import { messageFrom, nextLevelForm, rateForm, rateFrom } from "../channels/form/guardian-acts.ts";
import { takeUpFrom } from "../channels/form/guardian-complaint.ts";
import { nextLevel } from "../channels/form/next-level.ts";
import type { Looked } from "../inquiry/complaint-command.ts";
import { inside } from "../store/database.ts";
import { keep } from "../store/keep.ts";
import type { Matter } from "./arrivals.ts";
import { parent } from "./arrivals.ts";
import type { Act, Scene } from "./diary.ts";
import { filled, inquiryOf, inWords, looked, performed, Refused, staffMember } from "./scene.ts";
import { signed } from "./signature.ts";
import type { StaffKey } from "./staff.ts";

type Manner = {
  /** About the student: the gate of 3.3.b is asked. */
  about?: "student";
  overrides?: { check: string; reason: string }[];
};
type Outcome = { settles?: true; asksGuardian?: true; promise?: number };

const letter =
  (outcome: Outcome) =>
  (by: StaffKey, text: string, manner: Manner = {}): Act =>
  (scene) => {
    const { promise, ...rest } = outcome;
    return filled(scene, by, "reply", {
      ...rest,
      ...manner,
      ...(promise !== undefined && { promise: scene.term.date(promise) }),
      text: signed(inWords(scene, text), staffMember(scene, by), scene),
    });
  };

/** A letter that settles the question. */
export const answer = letter({ settles: true });
/** A letter that asks the parent something. */
export const askBack = letter({ asksGuardian: true });
/** A letter that gives the day by which the parent will have the answer. */
export const promise = (by: StaffKey, day: number, text: string, manner: Manner = {}): Act =>
  letter({ promise: day })(by, text, manner);

const spoken =
  (how: "spoken" | "posted") =>
  (by: StaffKey, text: string, { day, ...manner }: Manner & { day?: number } = {}): Act =>
  (scene) =>
    filled(scene, by, "reply", {
      how,
      text: inWords(scene, text),
      ...manner,
      ...(day === undefined ? { settles: true } : { promise: scene.term.date(day) }),
    });
/** Said on the telephone or at the counter; posted on paper. With a `day` it promises that day, else it settles. */
export const say = spoken("spoken");
export const post = spoken("posted");

export const note =
  (by: StaffKey, words: string): Act =>
  (scene) =>
    filled(scene, by, "note", { note: inWords(scene, words) });
export const acknowledge =
  (by: StaffKey, how: "posted" | "spoken" = "posted"): Act =>
  (scene) =>
    filled(scene, by, "acknowledgement", { how });
export const close =
  (by: StaffKey, outcome: "settled" | "withdrawn" | "referred" | "no_answer_needed" = "settled"): Act =>
  (scene) =>
    filled(scene, by, "closure", { outcome });
export const assign =
  (by: StaffKey, to: StaffKey): Act =>
  (scene) =>
    filled(scene, by, "assignment", { to: staffMember(scene, to).id });
export const classify =
  (by: StaffKey, about: Matter): Act =>
  (scene) =>
    filled(scene, by, "classification", about);
export const supply =
  (by: StaffKey, fact: "guardianName" | "email" | "phone", value: string): Act =>
  (scene) =>
    filled(scene, by, "fact", { fact, value });
/** Says which parent and which student on file this is. */
export const link =
  (by: StaffKey, guardian: string, student: string): Act =>
  (scene) =>
    filled(scene, by, "family", {
      guardian: scene.people.guardians.get(guardian)?.id,
      student: scene.people.students.get(student),
    });
export const verify =
  (by: StaffKey, method: "call_back" | "photo_id" = "call_back"): Act =>
  (scene) =>
    filled(scene, by, "identity", { method });
export const confirm =
  (by: StaffKey): Act =>
  (scene) =>
    filled(scene, by, "confirmation", {});
export const standDown =
  (by: StaffKey, reason: string): Act =>
  (scene) =>
    filled(scene, by, "standDown", { falseAlarm: true, reason });

/** A person chooses the law; the day of a meeting is one of the term. */
export const startClock =
  (by: StaffKey, clock: string, { meeting }: { meeting?: number } = {}): Act =>
  (scene) =>
    filled(scene, by, "clock", {
      clock,
      ...(meeting !== undefined && { meeting: scene.term.date(meeting) }),
    });

type Four = { reason: string; tried: string; nextStep: string; by: number; notice?: string };
export const escalate =
  (by: StaffKey, to: StaffKey, { by: day, ...lines }: Four): Act =>
  (scene) =>
    filled(scene, by, "escalation", {
      ...lines,
      ...(lines.notice && { notice: inWords(scene, lines.notice) }),
      nextStep: inWords(scene, lines.nextStep),
      to: staffMember(scene, to).id,
      by: scene.term.date(day),
    });
export const accept =
  (by: StaffKey): Act =>
  (scene) =>
    filled(scene, by, "acceptance", {});
export const handBack =
  (by: StaffKey, reason: string): Act =>
  (scene) =>
    filled(scene, by, "handingBack", { reason });
/** A promise gets a new day before the old one lapses, and the parent the reason. */
export const movePromise =
  (by: StaffKey, day: number, reason: string): Act =>
  async (scene) =>
    filled(scene, by, "promise", {
      duty: (await looked(scene)).duties.find(({ told, state }) => told && state === "due")?.id,
      by: scene.term.date(day),
      reason: inWords(scene, reason),
    });

/** What the parent does on the private page. */
export const writesAgain =
  (words: string): Act =>
  (scene) =>
    performed(scene, parent(null), messageFrom({ text: words }));
export const rates =
  (score: number, words?: string): Act =>
  (scene) =>
    performed(scene, parent(null), rateFrom(rateForm.parse({ settled: score > 2, score, words })));
export const goesUp =
  (reason: string): Act =>
  async (scene) => {
    const { house } = scene.teller;
    const scope = { district: scene.place.district, schools: [scene.place.school] };
    const command = await inside(house.db, scope, async (tx) => {
      const found = await findForLetters(tx, house, scene.place, { id: inquiryOf(scene).id });
      return (
        found &&
        nextLevel(tx, scene.place, found, { askedBy: "guardian", ...nextLevelForm.parse({ reason }) })
      );
    });
    if (!command) throw new Error(`"${scene.title}": nobody stands above`);
    await performed(scene, parent(null), command);
  };
/** A step of a formal complaint; `staff` knows people by their short names. */
export const complaint =
  (by: StaffKey, step: (staff: (key: StaffKey) => string) => object): Act =>
  (scene) =>
    filled(
      scene,
      by,
      "complaint",
      step((key) => staffMember(scene, key).id),
    );
export const looksInto = (by: StaffKey, sort: Looked, note: string): Act =>
  complaint(by, () => ({ step: "note", sort, note }));
/** The parent takes a complaint to its next stage. */
export const goesFurther =
  (text: string): Act =>
  async (scene) => {
    const { house } = scene.teller;
    const scope = { district: scene.place.district, schools: [scene.place.school] };
    const command = await inside(house.db, scope, async (tx) => {
      const found = await findForLetters(tx, house, scene.place, { id: inquiryOf(scene).id });
      return found && takeUpFrom(tx, scene.place, found, { text });
    });
    if (!command) throw new Error(`"${scene.title}" has no complaint to take further`);
    await performed(scene, parent(null), command);
  };
/** A mail of the parent to the same conversation. */
export const mailsAgain =
  (from: string, words: string): Act =>
  (scene) =>
    performed(scene, parent(scene.people.guardians.get(from)?.id ?? null), {
      ...{ kind: "addMessage", source: "mail", from: "guardian" },
      text: keep(words),
    });

/** The other side says that the last letter of a purpose could not be delivered. */
export const bounces =
  (purpose: "acknowledgement"): Act =>
  async (scene) => {
    const { letters } = await looked(scene);
    const { id } = letters.findLast((letter) => letter.purpose === purpose) ?? {};
    if (!id) throw new Error(`"${scene.title}" has no ${purpose} that could bounce`);
    return performed(
      scene,
      { actor: { kind: "system", part: "post" }, name: "The desk", roles: [] },
      { kind: "recordDelivery", letter: id, outcome: { state: "bounced", status: "5.1.1" } },
    );
  };

/** The procedure says no, under this clause; anything else is an error of the story. */
export const refused =
  (clause: string, act: Act): Act =>
  async (scene: Scene) => {
    try {
      await act(scene);
    } catch (error) {
      if (error instanceof Refused && error.refusal.clause === clause) return;
      throw error;
    }
    throw new Error(`"${scene.title}" should have been refused under ${clause}`);
  };
