import { useRef } from "react";
import { Banner } from "./banner.tsx";
import { Button } from "./button.tsx";
import { Card } from "./card.tsx";
import { Checkbox } from "./checkbox.tsx";
import { DeskFrame } from "./desk-frame.tsx";
import { Dialog } from "./dialog.tsx";
import { DueTime } from "./due-time.tsx";
import { Empty } from "./empty.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { InquiryView } from "./inquiry-view.tsx";
import { Notice } from "./notice.tsx";
import { Pagination } from "./pagination.tsx";
import { PortalFrame } from "./portal-frame.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { Section } from "./section.tsx";
import { Select } from "./select.tsx";
import { composer, facts, groups, head, timeline } from "./specimen-school.tsx";
import { StateMark } from "./state-mark.tsx";
import { Table } from "./table.tsx";
import { Tabs } from "./tabs.tsx";
import { TextArea } from "./text-area.tsx";
import { Field } from "./text-field.tsx";
import { TodayList } from "./today-list.tsx";

const school = "Linden School";
const states = ["met", "due", "missed", "refused", "open", "waiting"] as const;

/** The queue of an invented school. */
export const TodaySpecimen = () => (
  <DeskFrame schoolName={school} name="Petra Novak">
    <div className="pagehead">
      <h1>Today</h1>
      <p className="soft">Tuesday 24 November · school day until 16:00</p>
    </div>
    <TodayList groups={groups} />
  </DeskFrame>
);

/** One inquiry of an invented school. */
export const InquirySpecimen = () => (
  <DeskFrame schoolName={school} name="Petra Novak">
    <InquiryView head={head} timeline={timeline} composer={composer} facts={facts} />
  </DeskFrame>
);

/** Every piece once. */
export function PiecesSpecimen() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <DeskFrame
      schoolName={school}
      name="Petra Novak"
      banner={
        <Banner
          title="Emergency."
          says="A child is said to be missing from the bus. Nobody has confirmed yet."
        >
          <Button manner="grave">Open the protocol</Button>
        </Banner>
      }
    >
      <div className="pagehead">
        <h1>Pieces</h1>
        <Tabs
          label="Views"
          tabs={[
            { to: "/desk", label: "All", count: 41, isCurrent: true },
            { to: "/desk/mine", label: "Mine", count: 6 },
          ]}
        />
      </div>
      <div className="flow">
        <p className="buttons">
          {states.map((state) => (
            <StateMark key={state} state={state} />
          ))}
        </p>
        <p className="buttons">
          <Button keys="Ctrl ↵">Send</Button>
          <Button manner="quiet">Save for later</Button>
          <Button manner="bare">Discard</Button>
          <Button manner="grave">False alarm</Button>
          <Button disabled>Send</Button>
        </p>
        {(["info", "met", "due", "missed", "refused"] as const).map((kind) => (
          <Notice key={kind} kind={kind} title={`A notice of the kind “${kind}”`}>
            <p>What is so, and what to do next.</p>
          </Notice>
        ))}
        <ErrorSummary
          title="Two things are missing"
          errors={[
            { id: "topic", says: "Choose a topic." },
            { id: "line", says: "Write one line about the call." },
          ]}
        />
        <Card>
          <div className="flow">
            <Field id="name" label="Parent or guardian" help="Three letters are enough." />
            <Field id="line" label="What it is about" error="Write one line about the call." />
            <Select
              id="topic"
              label="Topic"
              options={[
                { value: "", label: "Choose" },
                { value: "bus", label: "School bus" },
              ]}
            />
            <TextArea id="note" label="Note" optional="may stay empty" />
            <RadioGroup
              id="kind"
              label="What kind of question is it?"
              boxed
              chosen="records"
              options={[
                { value: "general", label: "General information", help: "Times, places, forms" },
                { value: "records", label: "A child's progress or records" },
              ]}
            />
            <Checkbox name="urgent" label="The parent is waiting on the line" help="They hear what you do." />
          </div>
        </Card>
        <Section title="Owed under the procedure" beside={<Button manner="bare">Print</Button>}>
          <Table
            caption="Clauses of this inquiry"
            columns={[
              { head: "Clause", cell: ({ clause }) => clause },
              { head: "Due", cell: ({ due }) => <DueTime at="2026-11-24T16:00" says={due} /> },
              { head: "Stands", cell: ({ state }) => <StateMark state={state} /> },
              { head: "School hours", cell: ({ hours }) => hours, isNumber: true },
            ]}
            lines={[
              {
                clause: "3.1 Acknowledge receipt",
                due: "Tue 24 Nov, 16:00",
                state: "met" as const,
                hours: "1.5",
              },
              {
                clause: "3.2 State a timeline",
                due: "Tue 24 Nov, 16:00",
                state: "due" as const,
                hours: "2.0",
              },
            ]}
            keyOf={({ clause }) => clause}
          />
          <Pagination label="Pages" newer="/desk?page=1" older="/desk?page=3" />
        </Section>
        <Empty title="No refusals yet." says="When a rule stops a letter, it appears here with its reason." />
        <Button type="button" manner="quiet" onClick={() => dialog.current?.showModal()}>
          Open the dialog
        </Button>
        <Dialog handle={dialog} title="Escalate to a supervisor">
          <p>The parent is told in the same act.</p>
        </Dialog>
      </div>
    </DeskFrame>
  );
}

/** A parent's page in Arabic or English. */
export const PortalSpecimen = ({ language = "en" }: { language?: "en" | "ar" }) => {
  const words = portalWords[language];
  return (
    <PortalFrame
      schoolName={school}
      language={language}
      languages={[
        { code: "en", name: "English", href: "?language=en" },
        { code: "es", name: "Español", href: "?language=es" },
        { code: "ar", name: "العربية", href: "?language=ar" },
      ]}
      languagesWord={words.languages}
      skipWord={words.skip}
    >
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <form>
        <RadioGroup
          id="danger"
          label={words.danger}
          boxed
          options={[
            { value: "yes", label: words.yes, help: words.yesHelp },
            { value: "no", label: words.no },
          ]}
        />
        <TextArea id="question" label={words.question} help={words.questionHelp} />
        <Field id="email" label={words.email} type="email" autoComplete="email" error={words.emailError} />
        <Button>{words.send}</Button>
      </form>
      <Notice kind="met" title={words.receipt}>
        <p>
          <DueTime at="2026-11-25T16:00" says={words.date} why={words.why} whyWord={words.whyWord} />
        </p>
      </Notice>
    </PortalFrame>
  );
};

const portalWords = {
  en: {
    languages: "Languages",
    skip: "Skip to the page",
    title: "Ask the school",
    intro: "You need no account. You will get a receipt at once, and an answer from a person with a date.",
    danger: "Is anyone in danger right now?",
    yes: "Yes",
    yesHelp: "Ring 112 first. Then ring the school: 555 0100.",
    no: "No",
    question: "What would you like to ask?",
    questionHelp: "In your own language, if you like.",
    email: "Your e-mail address",
    emailError: "This address has no @. Please check it.",
    send: "Send",
    receipt: "We have your question",
    date: "You will hear from us by Wednesday 25 November, 16:00",
    why: "You wrote on Monday after 16:00, so we count from Tuesday. Our procedure gives us one school day.",
    whyWord: "why?",
  },
  ar: {
    languages: "اللغات",
    skip: "انتقل إلى الصفحة",
    title: "اسأل المدرسة",
    intro: "لا تحتاج إلى حساب. ستصلك رسالة استلام فورًا، ثم جواب من شخص محدد وبموعد محدد.",
    danger: "هل هناك أحد في خطر الآن؟",
    yes: "نعم",
    yesHelp: "اتصل أولًا بالرقم 112، ثم اتصل بالمدرسة: 555 0100.",
    no: "لا",
    question: "ما سؤالك؟",
    questionHelp: "بلغتك إن أردت.",
    email: "بريدك الإلكتروني",
    emailError: "لا يوجد @ في هذا العنوان. يرجى التحقق منه.",
    send: "إرسال",
    receipt: "وصلنا سؤالك",
    date: "سنجيبك في موعد أقصاه الأربعاء 25 نوفمبر، الساعة 16:00",
    why: "كتبتَ يوم الاثنين بعد الساعة 16:00، لذلك نحسب من الثلاثاء. وإجراؤنا يمنحنا يومًا دراسيًا واحدًا.",
    whyWord: "لماذا؟",
  },
};
