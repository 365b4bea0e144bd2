import { randomUUID } from "node:crypto";
import { whoIs } from "../access/viewer.ts";
import type { Receive } from "../inquiry/command.ts";
import type { InquiryType } from "../inquiry/words.ts";
import type { TopicKey } from "../letters/words/parts.ts";
import { keep } from "../store/keep.ts";
import { newReference } from "../store/new-reference.ts";
import type { Who } from "../store/record/gather.ts";
import type { Act, Scene } from "./diary.ts";
import { performed, staffMember } from "./scene.ts";
import type { StaffKey } from "./staff.ts";

/** What an inquiry is about. */
export type Matter = { type: Exclude<InquiryType, "emergency">; topic: TopicKey | null };
const matter =
  (type: Matter["type"]) =>
  (topic: TopicKey | null): Matter => ({ type, topic });
export const general = matter("general");
export const records = matter("records");
export const concern = matter("concern");

type More = {
  /** First and last name of the student, as on file. */
  child?: string;
  language?: string;
  subject?: string;
  /** Instead of the address on file. */
  email?: string;
  /** What the parent left out. */
  without?: ("guardianName" | "email")[];
  /** The day of the term and the time at which a letter reached the school. */
  arrived?: [day: number, time: string];
  danger?: { severity: "immediate" | "same_day"; protocols: string[]; because: string };
};

const guardianOf = ({ people, title }: Scene, key: string) => {
  const found = people.guardians.get(key);
  if (!found) throw new Error(`"${title}" speaks of ${key}, who is not on file there`);
  return found;
};

async function arrive(
  scene: Scene,
  {
    source,
    from,
    about,
    words,
    more,
    who,
    linked,
  }: {
    source: Receive["source"];
    from: string;
    about: Matter;
    words: string;
    more: More;
    who: Who;
    linked: boolean;
  },
): Promise<void> {
  const guardian = guardianOf(scene, from);
  const { child, danger, without = [] } = more;
  const student = child && scene.people.students.get(child);
  if (child && !student) throw new Error(`"${scene.title}" speaks of ${child}, who is not on file there`);
  const email = more.email ?? guardian.email;
  const byMail = source === "web" || source === "mail";
  const [day, time] = more.arrived ?? [];
  await performed(scene, who, {
    kind: "receive",
    id: randomUUID(),
    reference: newReference(),
    source,
    receivedAt:
      day !== undefined && time ? scene.term.moment(scene.term.date(day), time) : scene.teller.house.now(),
    ...about,
    language:
      more.language ??
      (["en", "es", "ar"].includes(guardian.language) || source === "mail" ? guardian.language : "en"),
    question: keep(words),
    ...(more.subject && { subject: keep(more.subject) }),
    ...(!without.includes("guardianName") && { guardianName: keep(guardian.name) }),
    ...(email && !without.includes("email") && { email: keep(email) }),
    ...(!byMail && { phone: keep(guardian.phone) }),
    ...(child && { studentName: keep(child) }),
    ...(linked && { guardian: guardian.id }),
    ...(linked && student && { student }),
    ...(danger && {
      danger: {
        id: randomUUID(),
        severity: danger.severity,
        protocols: danger.protocols,
        because: keep(danger.because),
      },
    }),
    ...((source === "phone" || source === "walk_in") && { acknowledged: "spoken" }),
  });
}

/** A parent writes on the school's page. Nobody has checked yet who it is. */
export const web =
  (from: string, about: Matter, words: string, more: More = {}): Act =>
  (scene) =>
    arrive(scene, { source: "web", from, about, words, more, linked: false, who: parent(null) });

/** A parent writes from the address on file. */
export const mail =
  (from: string, about: Matter, words: string, more: More = {}): Act =>
  (scene) => {
    const { id } = guardianOf(scene, from);
    return arrive(scene, { source: "mail", from, about, words, more, linked: true, who: parent(id) });
  };

const logged =
  (source: "phone" | "walk_in" | "letter") =>
  (by: StaffKey, from: string, about: Matter, words: string, more: More = {}): Act =>
  (scene) =>
    arrive(scene, {
      source,
      from,
      about,
      words,
      more,
      linked: !more.without?.includes("guardianName"),
      who: whoIs(staffMember(scene, by)),
    });

/** The office logs a call, a visit, a letter on paper. */
export const call = logged("phone");
export const walkIn = logged("walk_in");
export const paper = logged("letter");

export const parent = (id: string | null): Who => ({
  actor: { kind: "guardian", id },
  name: "The parent",
  roles: [],
});
