import { randomUUID } from "node:crypto";
import { may } from "../../access/may.ts";
import type { StaffViewer } from "../../access/viewer.ts";
import { nextOpening } from "../../calendar/is-open.ts";
import { type ActName, acts } from "../../channels/form/acts.ts";
import { lacking } from "../../inquiry/state.ts";
import { neededLevel } from "../../rights/levels.ts";
import { remindOfWaiting } from "../../sop/edition.ts";
import { mayTell } from "../../sop/hearing.ts";
import { mayHave } from "../../sop/next-up.ts";
import type { WhoAsks } from "../../store/reads/who-asks.ts";
import { complaintLines } from "../complaints/complaint-lines.ts";
import { recipientsOf } from "../gate/recipients.ts";
import { identityLines } from "../identity/identity-lines.ts";
import { offerOf } from "../incident/incident-lines.ts";
import { waysOn } from "../independence-side.ts";
import { withSeen } from "../mail/with-seen.ts";
import { recordsOffer } from "../records/offer.ts";
import { actionFor } from "../submit.ts";
import { askedIn } from "./asked-in.ts";
import { awayWords } from "./away-words.ts";
import { clockChoices, clockLines } from "./clock-lines.ts";
import { languageWords, sourceWords, topicWords, typeWords } from "./desk-words.ts";
import { dutyLines } from "./duty-lines.ts";
import { emergencyWords } from "./emergency-words.ts";
import { guidanceLines } from "./guidance-lines.ts";
import { hearing, hearingWords } from "./hearing.ts";
import type { Told } from "./inquiry-told.ts";
import { laterChoices, leavingLines } from "./leaving-lines.ts";
import { noOthers, relatedLines, withOthers } from "./related-lines.ts";
import { neutralDraft, replyDraft } from "./reply-draft.ts";
import { afterwardsOf, waitingSince } from "./still-owed.ts";
import { stretchWords } from "./stretch-words.ts";
import { receiverLines, subjectLines } from "./subject-lines.ts";
import { takenBack } from "./taken-back.ts";
import { guardianName, timelineLines } from "./timeline-lines.ts";
import { firstWords } from "./today-groups.ts";
import { unreachable } from "./unreachable.ts";
import { localDate, whenWords } from "./when-words.ts";

export type InquiryPage = ReturnType<typeof inquiryPage>;

/** Everything that the page of one inquiry shows, in words; the components only lay it out. */
export function inquiryPage({
  view,
  school,
  viewer,
  staff,
  refusals,
  looks,
  records,
  away,
  asks = nobody,
  back = [],
  tree,
  onDuty,
  mails = {},
  others = noOthers,
  incidents = [],
  plans = [],
  now,
}: Told) {
  const { inquiry, texts, names, guardian, student, guardianship } = view;
  const { calendar, edition } = school;
  const ways = waysOn({ view, school, staff, away, tree }, viewer);
  const clock = { zone: calendar.tz, now };
  const said = (kept: { text: string } | null) => (kept ? (texts[kept.text] ?? null) : null);
  const name = guardianName(view);
  const heard = hearing(asks, school, now);
  const email = said(inquiry.email);
  const draft = {
    ...{ language: inquiry.language, guardianName: name, topic: inquiry.topic, reference: inquiry.reference },
    isFirst: inquiry.replies === 0,
    writer: { name: viewer.name, role: viewer.title },
    ...{ school: { name: school.name, phone: school.phone }, zone: school.calendar.tz },
  };
  const references = Object.fromEntries(others.related.map(({ id, reference }) => [id, reference]));
  const question = said(inquiry.question) ?? "";
  const choices = clockChoices(inquiry, edition, askedIn(view));
  return {
    id: inquiry.id,
    at: `/desk/inquiries/${inquiry.reference}`,
    reference: inquiry.reference,
    viewer: viewer.id,
    seq: inquiry.seq,
    key: randomUUID(),
    title: said(inquiry.subject) || firstWords(question) || topicWords(inquiry.topic),
    type: {
      key: inquiry.type,
      says: typeWords[inquiry.type] ?? inquiry.type,
      guideline: edition.guidelines[inquiry.type],
    },
    topic: { key: inquiry.topic ?? "", says: topicWords(inquiry.topic) },
    guidance: guidanceLines(
      askedIn(view),
      { type: inquiry.type, topic: inquiry.topic ?? "", language: inquiry.language },
      school.edition.guidance,
    ),
    plan: plans.find((one) => one.guardian === inquiry.guardian) ?? null,
    incidents: incidents.map((one) =>
      offerOf(one, { language: inquiry.language, zone: calendar.tz, viewer: viewer.id }),
    ),
    came: `by ${sourceWords[inquiry.source] ?? inquiry.source}, ${whenWords(inquiry.receivedAt, clock)}`,
    received: whenWords(inquiry.receivedAt, clock),
    closed: inquiry.closed,
    waitingSince: waitingSince(inquiry, clock),
    reminds: stretchWords(remindOfWaiting(edition)),
    settled: inquiry.settled,
    acknowledged: inquiry.acknowledged !== null,
    duties: dutyLines(inquiry, calendar, now).filter(({ clause }) => clause !== "5.b"),
    clocks: clockLines(inquiry, calendar, now),
    clockChoices: choices,
    records: records ? recordsOffer(records, { topic: inquiry.topic, text: askedIn(view), choices }) : null,
    lines: withOthers(
      withSeen(timelineLines(view, refusals, clock, references), mails, clock),
      others,
      name ?? "The parent",
      clock,
    ),
    others: relatedLines(inquiry, others, clock),
    guardian: {
      id: guardian?.id ?? null,
      name,
      email,
      /** The inquiry's address is the one on file. */
      isOnFile: isSame(email, guardian?.email ?? null),
      phone: said(inquiry.phone) ?? guardian?.phone ?? null,
    },
    unreachable: unreachable(back, { here: { email, phone: said(inquiry.phone) }, file: guardian }, clock),
    onFile: guardian && { name: guardian.name, phone: guardian.phone, email: guardian.email },
    student: student
      ? { id: student.id, name: `${student.first} ${student.last}`, grade: student.grade }
      : inquiry.studentName && { id: null, name: said(inquiry.studentName) ?? "", grade: null },
    relation: guardianship?.relation ?? null,
    language: languageWords(inquiry.language),
    lacking: lacking(inquiry),
    hearing: {
      ...hearingWords[heard.decision],
      decision: heard.decision,
      because: mayTell(heard) ? "" : heard.because,
      instead: mayTell(heard) ? "" : heard.instead,
    },
    identity: identityLines({
      ...{
        inquiry,
        identity: asks.identity,
        clock,
        names,
        entries: view.entries,
        onFile: guardian,
        least: edition.identity.forStudent,
        atRisk: (hearing(asks, school, now, "own_record").needs ?? 0) > neededLevel("own_record"),
      },
      claims:
        guardian !== null && (isSame(email, guardian.email) || isSame(said(inquiry.phone), guardian.phone)),
    }),
    mayCheckDocuments: viewer.roles.includes("privacy_officer"),
    owner: {
      away: inquiry.owner ? awayWords(inquiry.owner, away, staff) : null,
      id: inquiry.owner,
      name:
        (inquiry.owner && (names[inquiry.owner] ?? staff.find(({ id }) => id === inquiry.owner)?.name)) ||
        "Nobody yet",
    },
    escalation:
      inquiry.escalation?.state === "asked"
        ? {
            to: names[inquiry.escalation.to] ?? "somebody",
            until: whenWords(inquiry.escalation.until, clock),
            isMine: inquiry.escalation.to === viewer.id,
          }
        : null,
    emergency: emergencyWords(view, { edition, viewer, clock, onDuty }),
    afterwards: afterwardsOf(view, viewer.id),
    edition: edition.title,
    school: draft.school,
    staff: staff
      .filter(({ id, roles }) => !ways.notGiven.includes(id) && mayHave(roles))
      .map(({ id, name, title }) => ({ id, name, title })),
    ...receiverLines({ inquiry, staff, viewer, ways }),
    complaint: complaintLines({ view, asked: askedIn(view), school, staff, viewer, ways, clock }),
    subjects: subjectLines({
      inquiry,
      asked: askedIn(view),
      meant: said(inquiry.aboutStaff ?? null),
      staff,
      viewer,
      ways,
    }),
    looks: looks.map((looked) => ({ ...looked, last: whenWords(looked.last, clock) })),
    draft: { ...draft, reply: replyDraft(draft), neutral: neutralDraft(inquiry.language, draft.school) },
    recipients: recipientsOf(inquiry, asks.people, texts, school, now),
    privacy: inquiry.privacy
      ? {
          id: inquiry.privacy.id,
          state: inquiry.privacy.state,
          category: inquiry.privacy.category,
          draft: said(inquiry.privacy.draft ?? null),
          reason: said(inquiry.privacy.reason ?? null),
        }
      : null,
    leaving: leavingLines(view, clock),
    later: laterChoices(inquiry, calendar, clock),
    takenBack: takenBack(view, calendar.tz),
    today: localDate(now, calendar.tz),
    // After closing today is over: nothing more can be kept by then.
    soonest: localDate(nextOpening(calendar, now) ?? now, calendar.tz),
    may: mayDo(viewer),
    mayFind: may(viewer.roles, "find people"),
    mayOverrideDisclosure: viewer.roles.includes("privacy_officer"),
  };
}

const nobody: WhoAsks = { standing: null, identity: null, people: [] };

const mayDo = ({ roles }: StaffViewer) =>
  Object.fromEntries(
    (Object.keys(acts) as ActName[]).map((name) => [name, may(roles, actionFor(name))]),
  ) as Record<ActName, boolean>;

const isSame = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
