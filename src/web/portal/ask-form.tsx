import { languages, type Words, wordsIn } from "../../letters/words/words-in.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { FieldError } from "../ui/field.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { Unbroken } from "../ui/unbroken.tsx";
import { DangerCalls } from "./danger-calls.tsx";
import type { Wrong } from "./read-ask.ts";

type Props = {
  language: string;
  school: { slug: string; phone: string; emergencyNumber: string };
  typed: Record<string, string>;
  wrong: readonly Wrong[];
  formKey: string;
};

/** The questions that a parent is asked, danger first. It needs no script. */
export function AskForm({ language, school, typed, wrong, formKey }: Props) {
  const words = wordsIn(language);
  const { form } = words.pages;
  const error = (id: string) => wrong.find((one) => one.id === id)?.says;
  const isDanger = typed.danger === "yes";
  const asked = ["danger", "guardianName"].filter((id) => error(id) || typed.asked?.includes(id));
  return (
    <form
      method="post"
      action={`/schools/${school.slug}/ask?language=${language}`}
      className="ask"
      noValidate
    >
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="asked" value={asked.join(",")} />
      <RadioGroup
        id="danger"
        label={form.danger}
        boxed
        error={error("danger")}
        chosen={typed.danger}
        options={[
          {
            value: "yes",
            label: form.dangerYes,
            help: (
              <Unbroken words={form.dangerAct(school.emergencyNumber, school.phone)} part={school.phone} />
            ),
          },
          { value: "no", label: form.dangerNo },
        ]}
      />
      {isDanger ? null : (
        <div className="calls when-yes">
          <DangerCalls language={language} emergencyNumber={school.emergencyNumber} phone={school.phone} />
        </div>
      )}
      <Field
        id="guardianName"
        label={form.name}
        help={form.nameHelp}
        error={error("guardianName")}
        defaultValue={typed.guardianName}
        autoComplete="name"
        dir="auto"
        maxLength={120}
      />
      <Contact words={words} typed={typed} error={error} />
      <Field
        id="studentName"
        label={form.child}
        help={form.childHelp}
        optional={form.optional}
        error={error("studentName")}
        defaultValue={typed.studentName}
        dir="auto"
        maxLength={120}
      />
      <details className="about-staff" open={Boolean(typed.aboutStaff || error("aboutStaff"))}>
        <summary>{form.staff}</summary>
        <Field
          id="aboutStaff"
          label={form.staffWho}
          help={form.staffHelp}
          optional={form.optional}
          error={error("aboutStaff")}
          defaultValue={typed.aboutStaff}
          autoComplete="off"
          dir="auto"
          maxLength={200}
        />
      </details>
      <Select
        id="topic"
        label={form.topic}
        help={form.topicHelp}
        error={error("topic")}
        defaultValue={typed.topic}
        options={[
          { value: "", label: form.topicNone },
          ...Object.entries(words.topics).map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextArea
        id="question"
        label={form.question}
        help={form.questionHelp}
        error={error("question")}
        defaultValue={typed.question}
        maxLength={20_000}
        rows={6}
      />
      <Select
        id="language"
        label={form.language}
        error={error("language")}
        defaultValue={typed.language || language}
        options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      />
      <Button>{form.send}</Button>
    </form>
  );
}

type ContactProps = {
  words: Words;
  typed: Record<string, string>;
  error: (id: string) => string | undefined;
};

/** One way to reach the parent is enough; who has none says so and is let through. */
function Contact({ words, typed, error }: ContactProps) {
  const { form, errors } = words.pages;
  const none = error("email") === errors.contact;
  return (
    <fieldset className="field group" aria-describedby={none ? "contact-help contact-error" : "contact-help"}>
      <legend>{form.contact}</legend>
      <p className="help" id="contact-help">
        {form.contactHelp}
      </p>
      {none ? <FieldError id="contact">{errors.contact}</FieldError> : null}
      <Field
        id="email"
        label={form.email}
        error={none ? undefined : error("email")}
        defaultValue={typed.email}
        type="email"
        autoComplete="email"
        dir="ltr"
        maxLength={254}
      />
      <Field
        id="phone"
        label={form.phone}
        error={error("phone")}
        defaultValue={typed.phone}
        type="tel"
        autoComplete="tel"
        dir="ltr"
        maxLength={40}
      />
      {none || typed.unreachable ? (
        <Checkbox
          id="unreachable"
          name="unreachable"
          value="yes"
          label={form.unreachable}
          help={form.unreachableHelp}
          defaultChecked={typed.unreachable === "yes"}
        />
      ) : null}
    </fieldset>
  );
}
