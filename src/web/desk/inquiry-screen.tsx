import { Link } from "react-router";
import type { FoundFamily } from "../../store/reads/find-people.ts";
import { ComplaintCard, ComplaintFacts } from "../complaints/complaint-card.tsx";
import { Afterwards } from "../emergency/afterwards.tsx";
import { PrivacyNotice } from "../gate/privacy-notice.tsx";
import { RecordsFacts } from "../records/records-facts.tsx";
import { Composer } from "../ui/composer.tsx";
import { InquiryView } from "../ui/inquiry-view.tsx";
import { Notice } from "../ui/notice.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { AcknowledgeForm } from "./acknowledge-form.tsx";
import { doneWords } from "./act-nouns.ts";
import { Asked } from "./asked.tsx";
import { ClockFacts } from "./clock-facts.tsx";
import { ClosedComposer } from "./closed-composer.tsx";
import { DutiesFacts } from "./duties-facts.tsx";
import { EmergencyStrip } from "./emergency-strip.tsx";
import { EscalationForm } from "./escalation-form.tsx";
import { GuidancePanel } from "./guidance-panel.tsx";
import type { InquiryPage } from "./inquiry-page.ts";
import { useInquiry } from "./inquiry-provider.tsx";
import { JoinedComposer } from "./joined-composer.tsx";
import { LeavingNotices } from "./leaving-notice.tsx";
import { MatterFacts } from "./matter-facts.tsx";
import { NoteForm } from "./note-form.tsx";
import { PeopleFacts } from "./people-facts.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { SameFacts } from "./same-facts.tsx";
import { Story } from "./story.tsx";
import { SubjectFacts } from "./subject-facts.tsx";
import { UnreachableNotice } from "./unreachable-notice.tsx";
import { useInquiryKeys } from "./use-inquiry-keys.ts";

type Props = {
  page: InquiryPage;
  write: "reply" | "note" | "escalation";
  isNeutral: boolean;
  people: { words: string; found: FoundFamily[] };
};

/** One inquiry: what happened, what to write next, and what is known. */
export function InquiryScreen({ page, write, isNeutral, people }: Props) {
  useInquiryKeys(page.at);
  const open = page.duties.filter(({ over }) => !over);
  const clocks = page.clocks.filter(({ over }) => !over);
  // Somebody is to look whom the words are about: that goes before the facts.
  const asksWhom = page.subjects.found.length > 0;
  return (
    <>
      <Notices />
      <InquiryView
        head={{
          reference: page.reference,
          topic: page.title,
          type: page.type.says,
          came: page.came,
          owed: [
            ...open.map(({ state, says, at, when, left, why }) => ({
              ...{ state, says, at, why },
              when: `by ${when} (${left})`,
            })),
            ...clocks.map(({ state, name, at, when, left, held, why }) => ({
              ...{ state, at, why, says: `By law, ${name}` },
              when: held ? `stands still ${held}` : `by ${when} (${left})`,
            })),
          ],
        }}
        beside={
          page.closed ? (
            <StateMark state="met" word={page.others.joined ? "Goes on in another inquiry" : "Closed"} />
          ) : page.waitingSince ? (
            <StateMark state="waiting" word={`Waiting for the parent since ${page.waitingSince}`} />
          ) : open.length || clocks.length ? null : (
            <NothingOwed page={page} />
          )
        }
        first={<ComplaintCard />}
        timeline={<Story lines={page.lines} maySplit={page.may.split} />}
        composer={
          page.others.joined ? (
            <JoinedComposer reference={page.others.joined.reference} />
          ) : page.closed ? (
            <ClosedComposer />
          ) : (
            <Composer kind={write} at={page.at}>
              {page.guidance ? <GuidancePanel {...page.guidance} language={page.language.code} /> : null}
              {write === "reply" ? <ReplyForm isNeutral={isNeutral} /> : null}
              {write === "note" ? <NoteForm /> : null}
              {write === "escalation" ? <EscalationForm /> : null}
            </Composer>
          )
        }
        facts={[]}
        aside={
          <>
            {asksWhom ? <SubjectFacts /> : null}
            <AcknowledgeForm />
            <PeopleFacts people={people} />
            <MatterFacts />
            <SameFacts />
            {asksWhom ? null : <SubjectFacts />}
            <ComplaintFacts />
            <ClockFacts />
            <RecordsFacts />
            <DutiesFacts />
          </>
        }
      />
    </>
  );
}

/** What was just done, and an emergency that somebody has. */
function Notices() {
  const { page, answer, done } = useInquiry();
  const [act = ""] = answer?.done ? [answer.done] : done.split(".");
  // What waits says itself that it waits.
  const waits = (act === "reply" || act === "leaving") && page.leaving.length > 0;
  const says = Object.hasOwn(doneWords, act) && !waits ? doneWords[act as keyof typeof doneWords] : null;
  return (
    <div className="notices">
      {says ? (
        <Notice kind="met" title={says} isAnswer>
          <p>
            <Link to="/desk">Back to what is owed today</Link>
          </p>
        </Notice>
      ) : null}
      <LeavingNotices />
      {page.emergency ? <EmergencyStrip emergency={page.emergency} /> : null}
      <Afterwards />
      <Asked />
      {page.unreachable ? (
        <UnreachableNotice
          found={page.unreachable}
          file={page.guardian.id && page.mayFind ? `/desk/families/guardians/${page.guardian.id}` : null}
        />
      ) : null}
      {page.plan ? (
        <Notice kind={page.plan.isLate ? "due" : "info"} title="How this parent is answered is set down.">
          <p>{page.plan.says}</p>
          <p>
            <Link to={`/desk/families/guardians/${page.plan.guardian}/plan`}>Read it</Link>
          </p>
        </Notice>
      ) : null}
      <PrivacyNotice />
    </div>
  );
}

const NothingOwed = ({ page }: { page: InquiryPage }) => (
  <StateMark
    state="met"
    word={page.settled ? "Answered: close it when nothing is left" : "Nothing is owed"}
  />
);
