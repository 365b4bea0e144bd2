import { Form, useNavigation } from "react-router";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { CallBeside } from "./call-beside.tsx";
import type { CallAnswer, CallPage } from "./call-page.ts";
import { topicChoices } from "./desk-words.ts";
import { FamilyChoice } from "./family-choice.tsx";
import { FamilySearch } from "./family-search.tsx";
import { Refused } from "./refused.tsx";
import { useCall } from "./use-call.ts";
import { useGuidance } from "./use-guidance.ts";

const sources = [
  { value: "phone", label: "Phone" },
  { value: "walk_in", label: "Walk-in" },
  { value: "letter", label: "Letter" },
];
const languages = [
  { value: "en", label: "English" },
  { value: "es", label: "Spanish" },
  { value: "ar", label: "Arabic" },
];

/** The call panel: who, about what, one line. Everything else is on file, or can be added later. */
export function CallForm({ page, answer }: { page: CallPage; answer: CallAnswer | undefined }) {
  const call = useCall(page, answer);
  const guidance = useGuidance(call.form);
  const busy = useNavigation().state === "submitting";
  const { person } = call;
  const value = (field: string) => answer?.values[field];
  const problem = (field: string) => answer?.problems?.find((one) => one.field === field)?.says;
  const problems = answer?.problems ?? [];
  return (
    <div className="callpanel">
      <div className="flow" ref={call.panel}>
        <ErrorSummary
          title="This is still missing"
          errors={problems.map(({ field, says }) => ({ id: field || "question", says }))}
        />
        {answer?.refusal ? <Refused answer={{ act: "note", values: {}, refusal: answer.refusal }} /> : null}
        {page.mayFind ? <FamilySearch words={page.words} call={call} /> : null}
        <Form
          method="post"
          action="/desk/call"
          ref={call.form}
          onKeyDown={call.onKeyDown}
          onInput={() => {
            call.onInput();
            guidance.onInput();
          }}
          onSubmit={call.onSubmit}
          className="flow"
        >
          <input type="hidden" name="key" value={call.key} />
          <input type="hidden" name="school" value={page.school.id} />
          <input type="hidden" name="parked" value={page.parked ?? ""} />
          {call.people.length ? (
            <FamilyChoice
              people={call.people}
              chosen={call.chosen}
              onChoose={call.choose}
              other={
                <label className="choice">
                  <input
                    type="radio"
                    name="family"
                    value=""
                    checked={call.chosen === ""}
                    onChange={() => call.choose("")}
                  />
                  <span>Somebody else, or not on file</span>
                </label>
              }
            />
          ) : null}
          {person ? null : (
            <div className="quad">
              <Field
                id="guardianName"
                label="Caller’s name"
                defaultValue={value("guardianName")}
                error={problem("guardianName")}
                dir="auto"
                autoComplete="off"
              />
              <Field
                id="phone"
                label="Number to ring back"
                type="tel"
                defaultValue={value("phone")}
                error={problem("phone")}
                autoComplete="off"
              />
              <Field
                id="email"
                label="E-mail address"
                type="email"
                optional="may stay empty"
                defaultValue={value("email")}
                error={problem("email")}
                autoComplete="off"
              />
              <Field
                id="studentName"
                label="Student’s name"
                optional="may stay empty"
                defaultValue={value("studentName")}
                error={problem("studentName")}
                dir="auto"
                autoComplete="off"
              />
            </div>
          )}
          <Checkbox
            id="danger"
            name="danger"
            label="Somebody may be in danger"
            defaultChecked={value("danger") === "on"}
          />
          <Select
            id="topic"
            label="Topic"
            options={[{ value: "", label: "Choose, or leave it for later" }, ...topicChoices]}
            defaultValue={value("topic") ?? ""}
            error={problem("topic")}
          />
          <TextArea
            id="question"
            label="What is it about?"
            help="One line is enough, in the caller’s words."
            rows={2}
            defaultValue={value("question")}
            error={problem("question")}
            required
          />
          <div className="pair">
            <RadioGroup
              id="source"
              label="How it came"
              options={sources}
              chosen={value("source") ?? "phone"}
            />
            <Select
              key={person?.language ?? "none"}
              id="language"
              label="Answer in"
              options={languages}
              defaultValue={
                value("language") ??
                (languages.find(({ value }) => value === person?.language)?.value || "en")
              }
            />
          </div>
          <div className="buttons">
            <Button keys="Ctrl ↵" disabled={busy}>
              {busy ? "Logging …" : "Log it"}
            </Button>
            <Button type="button" manner="quiet" keys="Esc" onClick={call.park}>
              Park it
            </Button>
          </div>
        </Form>
      </div>
      <Card>
        <CallBeside
          person={person}
          school={page.school}
          staffName={page.staffName}
          guidance={page.guidance}
          incidents={page.incidents}
          plans={page.plans}
          heard={guidance.heard}
        />
      </Card>
    </div>
  );
}
