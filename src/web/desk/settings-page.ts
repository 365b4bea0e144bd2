import { formatDate } from "../../letters/words/format-date.ts";
import { lawsOf, remindOfWaiting, reopensFor, saysOver } from "../../sop/edition.ts";
import { packsOn } from "../../sop/packs-on.ts";
import type { Listed } from "../../store/reads/colleagues.ts";
import { protocols } from "../../triage/protocols.ts";
import type { DeskSide } from "../desk-side.ts";
import { roleWords, topicWords } from "./desk-words.ts";
import { plural } from "./left-words.ts";
import { stretchWords as stretch } from "./stretch-words.ts";

type School = Awaited<ReturnType<DeskSide["school"]>>;
const weekdays = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** What is set for a school, in words. */
export function settingsPage({ edition, calendar, ...school }: School, staff: readonly Listed[]) {
  const name = (id: string) => staff.find((one) => one.id === id)?.name ?? "Somebody who has left";
  const day = (date: string) => `${formatDate(date, "en-GB", calendar.tz)} ${date.slice(0, 4)}`;
  const { answerWithin } = edition;
  return {
    school: [
      { name: "Name", value: school.name },
      { name: "Phone", value: school.phone },
      { name: "Mail", value: school.mail_address },
      { name: "Time zone", value: calendar.tz },
      { name: "Emergency", value: edition.emergencyNumber },
    ],
    edition: [
      { name: "Title", value: edition.title },
      { name: "In force since", value: day(edition.effective) },
      { name: "Review by", value: day(edition.reviewBy) },
      { name: "Approved by", value: edition.approvedBy },
      { name: "Acknowledge", value: `within ${stretch(edition.acknowledgeWithin)}` },
      {
        name: "Answer",
        value: `general ${stretch(answerWithin.general)}, records ${stretch(answerWithin.records)}, concern ${stretch(answerWithin.concern)}`,
      },
      {
        name: "Ask again",
        value: `a parent who does not answer, after ${stretch(remindOfWaiting(edition))}`,
      },
      {
        name: "Answers to what is closed",
        value: `open it again for ${stretch(reopensFor(edition))} after it was closed; later they are an inquiry of their own that follows it`,
      },
      { name: "Accept", value: `an escalation within ${stretch(edition.acceptWithin)}` },
      {
        name: "Confirm",
        value: `an emergency within ${plural(edition.confirmEmergencyWithin.immediate, "minute")}, one of the same day within ${edition.confirmEmergencyWithin.same_day}; over, or asked again, within ${plural(saysOver(edition).immediate, "minute")}`,
      },
      {
        name: "Identity",
        value: `level ${edition.identity.forStudent} before speaking of a student; lasts ${plural(edition.identity.lastsDays, "day")}`,
      },
    ],
    hours: Object.entries(weekdays).map(([key, label]) => ({
      name: label,
      value:
        calendar.hours[key as keyof typeof weekdays]?.map((interval) => interval.join(" to ")).join(", ") ||
        "closed",
    })),
    closures: calendar.closures.map(({ date, kind, at, label }) => ({
      name: day(date),
      value: `${label}: ${kind === "closed" ? "closed" : kind === "early" ? `closes at ${at}` : `opens at ${at}`}`,
    })),
    topics: Object.entries(school.topic_owners)
      .map(([topic, id]) => ({
        name: topic === "*" ? "Everything else" : topicWords(topic),
        value: name(id),
        isRest: topic === "*",
      }))
      .sort((a, b) => Number(a.isRest) - Number(b.isRest))
      .map(({ name, value }) => ({ name, value })),
    designated: school.designated.map(name),
    packs: packsOn(lawsOf(edition)).map(({ law, rules, sources, lastChecked, unconfirmed }) => ({
      ...{ law, sources, lastChecked: day(lastChecked) },
      rules: `${plural(rules, "rule")}${unconfirmed > 0 ? `, ${unconfirmed} of them not yet confirmed` : ""}`,
    })),
    protocols: protocols.map(({ code, name, designated, clock }) => ({
      code,
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      called: designated.join(", then "),
      clock,
    })),
    staff: staff.map(({ id, name, title, roles }) => ({
      ...{ id, name, title },
      roles: roles.map((role) => roleWords[role] ?? role).join(", "),
    })),
  };
}
