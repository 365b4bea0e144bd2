import type { Receive } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import { kept } from "../../inquiry/words.ts";
import { onDuty } from "../chain/on-duty.ts";
import { allPresent, among, ownerNow } from "../whom.ts";
import type { World } from "../world.ts";
import { askedInWords } from "./asked-in-words.ts";
import { findSubjects } from "./find-subjects.ts";
import { alertsFor } from "./ring.ts";

/** An inquiry arrives: logged whatever is missing, and raised as an emergency when it may be one. */
export function receive(command: Receive, world: World): Happening[] {
  const { danger } = command;
  const owner = ownerByTopic(world);
  const happenings: Happening[] = [
    {
      kind: "received",
      reference: command.reference,
      edition: world.edition.id,
      source: command.source,
      receivedAt: command.receivedAt,
      type: danger ? "emergency" : command.type,
      ...(danger && command.type !== "emergency" && { otherwise: command.type }),
      topic: command.topic,
      language: command.language,
      question: kept(command.question),
      ...(command.subject && { subject: kept(command.subject) }),
      ...(command.guardianName && { guardianName: kept(command.guardianName) }),
      ...(command.email && { email: kept(command.email) }),
      ...(command.phone && { phone: kept(command.phone) }),
      ...(command.studentName && { studentName: kept(command.studentName) }),
      ...(command.guardian && { guardian: command.guardian }),
      ...(command.student && { student: command.student }),
      ...(owner && {
        owner: owner.id,
        ...(owner.absence && { absence: owner.absence }),
        ...(world.routed && { routed: true as const }),
      }),
      ...(command.original && { original: command.original }),
      ...(command.quoted && { quoted: kept(command.quoted) }),
      ...(command.unreadable && { unreadable: true }),
      ...(command.tooLong && { tooLong: true }),
      ...(command.follows && { follows: command.follows }),
      ...(command.splitFrom && { splitFrom: command.splitFrom }),
      ...(command.answers && { answers: command.answers }),
      ...(command.tricks?.length && { tricks: command.tricks }),
      ...(command.aboutStaff && { aboutStaff: kept(command.aboutStaff) }),
    },
  ];
  for (const staff of command.subjects ?? [])
    happenings.push({
      kind: "subjectNamed",
      staff,
      // Who answers for the topic may be among those it is kept from.
      ...(!owner && { to: world.standby ?? null }),
    });
  happenings.push(
    ...findSubjects({ owner: owner ? owner.id : null, escalation: null, emergency: null }, world),
  );
  if (danger) happenings.push(...emergencyRaised(danger, world));
  if (world.guardianship && command.guardian && command.student)
    happenings.push({
      kind: "linked",
      guardian: command.guardian,
      student: command.student,
      guardianship: world.guardianship.id,
    });
  happenings.push(...askedInWords(command.question.words, null, world));
  if (command.acknowledged) happenings.push({ kind: "acknowledged", how: command.acknowledged });
  return happenings;
}

/** Who answers for its topic, or stands in for them today; null where neither may be given what the words name somebody in. */
function ownerByTopic(world: World): ReturnType<typeof ownerNow> | null {
  const { topicOwner, notGiven = new Set() } = world;
  if (topicOwner === null) return null;
  const owner = ownerNow(topicOwner, { ...world, ...among(world, notGiven) });
  return notGiven.has(owner.id) ? null : owner;
}

/** Somebody may be in danger: who answers now, or who stands in for them, are called, in order, the first one at once. */
export const emergencyRaised = (
  danger: NonNullable<Receive["danger"]>,
  world: World,
  tells: { tells?: true } = {},
): Happening[] => {
  const { to, absences } = whoIsCalled(danger.protocols, world);
  return [
    {
      kind: "emergencyRaised",
      emergency: danger.id,
      severity: danger.severity,
      protocols: danger.protocols,
      to,
      ...(danger.because && { because: kept(danger.because) }),
      ...(absences.length > 0 && { absences }),
      ...tells,
    },
    ...alertsFor({ id: danger.id, severity: danger.severity, protocols: danger.protocols }, world),
  ];
};

function whoIsCalled(protocols: readonly string[], world: World): { to: string[]; absences: string[] } {
  if (!world.chain) return allPresent(world.designated, world);
  const duty = onDuty(protocols, world, world.now);
  return {
    to: duty.map(({ id }) => id),
    absences: [...new Set(duty.flatMap(({ absences }) => absences))].slice(0, 20),
  };
}
