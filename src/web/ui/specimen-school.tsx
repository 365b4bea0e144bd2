import { Button } from "./button.tsx";
import { Checks, Composer, Recipients } from "./composer.tsx";
import type { InquiryHead } from "./inquiry-view.tsx";
import { Notice } from "./notice.tsx";
import { TextArea } from "./text-area.tsx";
import { Timeline } from "./timeline.tsx";
import { TimelineItem } from "./timeline-item.tsx";
import type { TodayGroup } from "./today-list.tsx";

/** Invented families and inquiries, to look at the screens with. */
const row = (
  reference: string,
  topic: string,
  guardian: string,
  owed: string,
  left: string,
  owner: string,
  came: string,
  state: TodayGroup["rows"][number]["state"],
) => ({ reference, topic, guardian, owed, left, owner, came, state });

export const groups: TodayGroup[] = [
  {
    name: "late",
    rows: [
      row(
        "A-1184",
        "Mathematics grade does not match the test",
        "Maryam Haddad, for Yusuf (5B)",
        "Reply promised for Mon 23 Nov",
        "1 school day late",
        "Jonas Weber",
        "e-mail, Thu 19 Nov",
        "missed",
      ),
    ],
  },
  {
    name: "today",
    rows: [
      row(
        "A-1207",
        "Another child hits my daughter on the bus",
        "Ana Lucía Ferreira, for Inês (2A)",
        "Acknowledge by 14:10",
        "35 school minutes left",
        "Petra Novak",
        "e-mail, Mon 14:10",
        "due",
      ),
      row(
        "A-1201",
        "Copy of the complete file",
        "Daniel O’Connor, for Sean (8C)",
        "Check who is asking by 16:00",
        "2 school hours left",
        "Ruth Adeyemi",
        "letter, Mon 23 Nov",
        "due",
      ),
      row(
        "A-1199",
        "متى تبدأ عطلة الشتاء؟",
        "سميرة الخطيب, for Lina (1C)",
        "Reply by 16:00",
        "2 school hours left",
        "Petra Novak",
        "web, Mon 23 Nov",
        "open",
      ),
      row(
        "A-1192",
        "Concern about how a lesson was ended and what was said in front of the class afterwards",
        "Kateryna Bondarenko, for Maksym (7A)",
        "Say what happens next by 16:00",
        "2 school hours left",
        "Ingrid Solheim",
        "walk-in, Fri 20 Nov",
        "refused",
      ),
    ],
  },
  {
    name: "tomorrow",
    rows: [
      row(
        "A-1209",
        "Lost jacket",
        "Tom Baker, for Ella (3B)",
        "Acknowledge by Wed 09:40",
        "1 school day left",
        "Nobody yet",
        "phone, today 09:40",
        "open",
      ),
      row(
        "A-1203",
        "Speech therapy appointments",
        "Fatima Zahra Bennani, for Adam (4A)",
        "Reply promised for Wed 25 Nov",
        "1 school day left",
        "Jonas Weber",
        "e-mail, Fri 20 Nov",
        "open",
      ),
      row(
        "A-1198",
        "Vegetarian lunch from January",
        "Priya Raman, for Dev (6C)",
        "Reply by Wed 16:00",
        "1 school day left",
        "Petra Novak",
        "web, Fri 20 Nov",
        "open",
      ),
    ],
  },
  {
    name: "waiting",
    rows: [
      row(
        "A-1176",
        "Change of address",
        "Grzegorz Wiśniewski, for Zofia (2B)",
        "Ask again or close by Wed 25 Nov, 16:00",
        "waiting since Wed 18 Nov",
        "Petra Novak",
        "walk-in, Tue 17 Nov",
        "waiting",
      ),
      row(
        "A-1169",
        "School trip costs",
        "Chloé Lefèvre, for Théo (5A)",
        "Ask again or close by Mon 23 Nov, 16:00",
        "waiting since Mon 16 Nov",
        "Ruth Adeyemi",
        "phone, Mon 16 Nov",
        "waiting",
      ),
    ],
  },
];

export const head: InquiryHead = {
  reference: "A-1184",
  type: "Student progress and records",
  came: "by e-mail, Thursday 19 November, 15:10",
  topic: "Mathematics grade does not match the test",
  owed: [
    {
      state: "missed",
      says: "Reply promised",
      at: "2026-11-23T16:00:00.000Z",
      when: "Mon 23 Nov, 16:00",
      why: "Promised by Jonas Weber on Fri 20 Nov. Monday was a school day; the school closed at 16:00.",
    },
    {
      state: "due",
      says: "Escalate or move the promise",
      at: "2026-11-24T16:00:00.000Z",
      when: "today, 16:00",
      why: "One business day after a missed promise, the supervisor is told.",
    },
    {
      state: "met",
      says: "Acknowledged",
      at: "2026-11-20T09:12:00.000Z",
      when: "Fri 20 Nov, 09:12",
      why: "Received Thu 15:10, before closing; the first business day after it ended Fri 16:00.",
    },
  ],
};

export const facts = [
  {
    title: "People",
    facts: [
      { name: "Parent", value: "Maryam Haddad" },
      { name: "Student", value: "Yusuf Haddad, 5B" },
      { name: "Relation", value: "Mother; has access to records" },
      { name: "Contact", value: "maryam.haddad@mail.example" },
      { name: "Language", value: "Arabic; reads English" },
      { name: "Identity", value: "Known address, answered a question (level 3)" },
    ],
  },
  {
    title: "Inquiry",
    facts: [
      { name: "Owner", value: "Jonas Weber" },
      { name: "Supervisor", value: "Ingrid Solheim" },
      { name: "SOP edition", value: "3, since 1 September 2026" },
      { name: "Also open", value: "A-1140, School bus (Omar, 3A)" },
    ],
  },
];

const when = (day: string, hour: string, isNewDay = false) => ({
  at: "2026-11-19T15:10:00.000Z",
  day,
  hour,
  isNewDay,
});

export const timeline = (
  <Timeline label="What happened, the oldest first">
    <TimelineItem
      kind="from-parent"
      when={when("Thu 19 Nov", "15:10", true)}
      who="Maryam Haddad"
      how="e-mail to office@linden.example"
      words={
        "Dear Mr Weber,\n\nYusuf brought home his mathematics test with 27 of 30 points, but the portal shows a 4. " +
        "He is very upset. Could you please explain how this grade was found, and correct it if it is a mistake?\n\n" +
        "Kind regards\nMaryam Haddad"
      }
      quoted="Sent from my iPhone"
    />
    <TimelineItem
      kind="act"
      when={when("Thu 19 Nov", "15:10")}
      says="Logged as student progress and records; given to Jonas Weber."
    />
    <TimelineItem
      kind="act"
      when={when("Fri 20 Nov", "09:12", true)}
      says="Acknowledged by e-mail; the parent was told: a reply by Monday 23 November, 16:00."
    />
    <TimelineItem
      kind="note"
      when={when("Fri 20 Nov", "11:30")}
      who="Jonas Weber"
      how="Note, read by staff only"
      words="The grade in the portal is from the oral part. Test and oral count half each; I will ask Ruth whether the oral mark was entered twice."
    />
    <TimelineItem
      kind="refusal"
      when={when("Fri 20 Nov", "13:05")}
      says="A reply to both parents was not sent."
      clause="3.3"
      words="Do not disclose confidential or sensitive student information unless authorized."
      instead="Send it to Maryam Haddad alone, or ask the privacy officer whether Karim Haddad’s access was restored."
    />
    <TimelineItem
      kind="reply"
      when={when("Fri 20 Nov", "13:20")}
      who="Jonas Weber"
      how="e-mail to Maryam Haddad · delivered 13:20"
      words={
        "Dear Ms Haddad,\n\nyou asked how Yusuf’s mathematics grade was found. I am checking the entry with the office and " +
        "will write to you by Monday 23 November, 16:00.\n\nJonas Weber"
      }
    />
    <TimelineItem
      kind="act"
      when={when("Mon 23 Nov", "16:00", true)}
      says={<b>The promised date passed without a reply.</b>}
    />
  </Timeline>
);

export const composer = (
  <Composer kind="reply" at="/desk/inquiries/A-1184">
    <form>
      <Recipients
        recipients={[
          { name: "Maryam Haddad", relation: "Mother", may: "May receive grades", state: "met" },
          {
            name: "Karim Haddad",
            relation: "Father, in copy",
            may: "Not this, by order of 2 March",
            state: "refused",
          },
        ]}
      />
      <TextArea
        id="words"
        label="Reply"
        defaultValue={
          "Dear Ms Haddad,\n\nyou asked how Yusuf’s mathematics grade was found. The oral mark had been entered twice. " +
          "It is corrected now: the grade is 2."
        }
      />
      <Checks
        checks={[
          { state: "met", says: "Greets the parent by name." },
          { state: "met", says: "Says again what was asked." },
          { state: "due", says: "Names no date. If this does not settle it, say when you will write again." },
        ]}
      />
      <Notice kind="refused" title="This cannot go to Karim Haddad">
        <p>Take him out of the copy, or ask the privacy officer.</p>
      </Notice>
      <div className="buttons">
        <Button keys="Ctrl ↵">Send to 1 person</Button>
        <Button manner="quiet">Keep as draft</Button>
      </div>
    </form>
  </Composer>
);
