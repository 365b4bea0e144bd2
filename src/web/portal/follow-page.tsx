import type { Refusal } from "../../inquiry/refusal.ts";
import { complaintWordsIn } from "../../letters/words/complaint-words.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { ByWhen } from "./by-when.tsx";
import { ComplaintPart } from "./complaint-part.tsx";
import { DangerCalls } from "./danger-calls.tsx";
import {
  type Back,
  CorrectionForm,
  FormalForm,
  FurtherForm,
  LinkForm,
  MessageForm,
  NextLevelForm,
  RatingForm,
  WithdrawForm,
} from "./follow-forms.tsx";
import type { FollowView } from "./follow-view.ts";
import { KeepLink } from "./keep-link.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { Story } from "./story.tsx";

type Props = {
  language: string;
  view: FollowView;
  school: { phone: string; emergencyNumber: string };
  above: { name: string; title: string } | null;
  address: string;
  link: string;
  formKey: string;
  done: string;
  answered: string;
  /** They come from a letter's line for whoever is not satisfied. */
  isUp: boolean;
  /** They come from the letter with a complaint's outcome. */
  isFurther: boolean;
  /** It goes on with another question of theirs: where, in a sentence. */
  joined: string | null;
  back: (Back & { refusal: Refusal | null }) | undefined;
};

/** Where an inquiry stands: the date first, then who has it, what was said, and what the parent can do. */
export function FollowPage({
  language,
  view,
  school,
  above,
  address,
  link,
  formKey,
  done,
  answered,
  isUp,
  isFurther,
  joined,
  back,
}: Props) {
  const { follow, receipt, errors } = wordsIn(language).pages;
  const form = { language, address, formKey, back };
  const mayRate = !view.rated && (view.closed || answered !== "" || back?.act === "rating");
  return (
    <>
      {view.danger ? (
        <section className="calls alarm">
          <DangerCalls language={language} {...school}>
            <p>{receipt.passedOn}</p>
          </DangerCalls>
        </section>
      ) : null}
      <header className="standing">
        <h1>{follow.title}</h1>
        <StateMark {...view.status} />
      </header>
      {joined ? <Notice kind="info" title={joined} /> : null}
      <Done language={language} done={done} view={view} link={link} />
      {back?.refusal ? <RefusalNotice language={language} refusal={back.refusal} /> : null}
      {back?.wrong.length ? (
        <ErrorSummary title={errors.summary(back.wrong.length)} errors={back.wrong} />
      ) : null}
      {isUp ? (
        <div className="more">
          <NextLevelForm {...form} above={above} phone={school.phone} isAsked />
        </div>
      ) : null}
      {mayRate ? <RatingForm {...form} answered={answered} /> : null}
      {view.complaint.further ? (
        <div className="more">
          <FurtherForm {...form} view={view.complaint} isAsked={isFurther} />
        </div>
      ) : null}
      <Dates language={language} view={view} />
      <ComplaintPart language={language} view={view.complaint} />
      <Section title={follow.whoHasIt}>
        <p className="holder">{view.owner}</p>
        {view.goesTo ? <p>{view.goesTo}</p> : null}
      </Section>
      <Section title={follow.messages}>
        <Story language={language} view={view} />
      </Section>
      <Section title={view.waiting ? follow.answerHere : follow.add}>
        <MessageForm {...form} />
      </Section>
      <Section title={follow.understood}>
        <Understood language={language} view={view} />
      </Section>
      <div className="more">
        {isUp || view.complaint.mayWithdraw ? null : (
          <NextLevelForm {...form} above={above} phone={school.phone} isAsked={false} />
        )}
        {view.complaint.mayAsk ? <FormalForm {...form} /> : null}
        {view.complaint.mayWithdraw ? <WithdrawForm {...form} /> : null}
        {view.closed ? null : <CorrectionForm {...form} view={view} />}
        <LinkForm {...form} />
      </div>
    </>
  );
}

/** The date that was given, kept, moved or missed. */
function Dates({ language, view }: Pick<Props, "language" | "view">) {
  const { follow, receipt } = wordsIn(language).pages;
  if (view.danger && !view.byWhen?.late) return null;
  const owed = view.byWhen !== null || view.law.length > 0;
  return (
    <Section title={owed ? follow.byWhen : follow.stands}>
      {view.byWhen ? (
        <ByWhen
          {...view.byWhen}
          sentence={view.byWhen.late ? follow.late : follow.due}
          whyWord={receipt.why}
        />
      ) : owed ? null : (
        <p>{view.stands}</p>
      )}
      {view.law.map(({ says, why, late }) => (
        <div key={says} className={late ? "bylaw missed" : "bylaw"}>
          <p>{says}</p>
          {why ? (
            <p className="why">
              <b>{receipt.why}:</b> {why}
            </p>
          ) : null}
        </div>
      ))}
      {view.earlier.map((says) => (
        <p key={says} className="soft">
          {says}
        </p>
      ))}
    </Section>
  );
}

function Understood({ language, view }: Pick<Props, "language" | "view">) {
  const { follow, receipt, form } = wordsIn(language).pages;
  const auto = (text: string) => <span dir="auto">{text}</span>;
  return (
    <>
      <Facts
        facts={[
          { name: receipt.reference, value: auto(view.reference) },
          { name: follow.asked, value: view.asked },
          ...(view.topic ? [{ name: follow.topic, value: view.topic }] : []),
          ...(view.studentName ? [{ name: follow.child, value: auto(view.studentName) }] : []),
          ...(view.guardianName ? [{ name: follow.you, value: auto(view.guardianName) }] : []),
          ...(view.email ? [{ name: follow.writesTo, value: auto(view.email) }] : []),
          ...(view.phone ? [{ name: form.phone, value: <span dir="ltr">{view.phone}</span> }] : []),
        ]}
      />
      {view.contact.length ? null : <p>{follow.writesNowhere}</p>}
    </>
  );
}

/** What was just done, said once. */
function Done({ language, done, view, link }: Pick<Props, "language" | "done" | "view" | "link">) {
  const { follow } = wordsIn(language).pages;
  const complaint = complaintWordsIn(language).pages;
  const up = view.lines.findLast(({ kind }) => kind === "act");
  const says: Record<string, string> = {
    message: follow.added,
    correction: follow.corrected,
    "next-level": up?.kind === "act" ? up.says : "",
    rating: follow.rateThanks,
    reopened: `${follow.rateThanks} ${follow.reopened}`,
    link: follow.renewed,
    formal: complaint.sentAsk,
    further: view.complaint.late ?? complaint.sentFurther,
    withdraw: complaint.sentWithdraw,
  };
  const title = Object.hasOwn(says, done) ? says[done] : "";
  if (!title) return null;
  return (
    <div id="done">
      <Notice kind="met" isAnswer title={title}>
        {done === "link" ? <KeepLink language={language} link={link} /> : null}
      </Notice>
    </div>
  );
}
