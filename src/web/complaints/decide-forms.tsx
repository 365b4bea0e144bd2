import { useInquiry } from "../desk/inquiry-provider.tsx";
import { WithoutWords } from "../desk/without-words.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { numbered } from "./numbered.ts";
import { StepForm } from "./step-forms.tsx";

const findings = [
  { value: "", label: "Choose" },
  { value: "upheld", label: "Upheld" },
  { value: "partly_upheld", label: "Partly upheld" },
  { value: "not_upheld", label: "Not upheld" },
  { value: "no_finding", label: "No finding" },
];

/** The written outcome: each point with its finding and its reason, and what changes. */
export function DecideForm() {
  const { page } = useInquiry();
  return (
    <StepForm step="decide">
      {({ problem, value, busy }) => (
        <>
          {page.complaint.points.map((point, at) => (
            <fieldset key={numbered(at)} className="point">
              <legend>
                {at + 1}. <bdi>{point}</bdi>
              </legend>
              <Select
                id={`finding-${at}`}
                label="Finding"
                options={findings}
                defaultValue={value(`finding-${at}`) ?? ""}
                error={problem(`findings.${at}.finding`)}
                required
              />
              <TextArea
                id={`reason-${at}`}
                label={`Why, in ${page.language.says}`}
                rows={3}
                defaultValue={value(`reason-${at}`)}
                error={problem(`findings.${at}.reason`)}
                required
              />
            </fieldset>
          ))}
          <TextArea
            id="decide-changes"
            name="changes"
            label={`What changes, in ${page.language.says}`}
            help="Or that nothing has to change, and why."
            rows={2}
            defaultValue={value("changes")}
            error={problem("changes")}
            required
          />
          <WithoutWords id="decide-without" value={value("withoutWords")} />
          <Button disabled={busy}>Send the outcome</Button>
        </>
      )}
    </StepForm>
  );
}

/** The day, and who sits: one is in the chair, one may have to be independent. */
export function HearingForm() {
  const { page } = useInquiry();
  const { hearing } = page.complaint;
  const rows = Array.from({ length: Math.max(hearing?.members ?? 1, 3) }, (_, at) => at);
  return (
    <StepForm step="hearing">
      {({ problem, value, busy }) => (
        <>
          <Field
            id="hearing-date"
            name="date"
            type="date"
            label="Day of the hearing"
            min={page.today}
            defaultValue={value("date")}
            error={problem("date")}
            required
          />
          <Field
            id="hearing-time"
            name="time"
            type="time"
            label="At what time"
            defaultValue={value("time")}
            error={problem("time")}
            required
          />
          {rows.map((at) => (
            <fieldset key={at} className="member">
              <legend>Member {at + 1}</legend>
              <Field
                id={`member-${at}`}
                label="Name"
                defaultValue={value(`member-${at}`)}
                error={problem(`members.${at}.name`)}
                required={at < (hearing?.members ?? 1)}
              />
              <Checkbox
                name={`independent-${at}`}
                label="Independent of the management of the school"
                defaultChecked={value(`independent-${at}`) === "on"}
              />
              <label className="choice">
                <input
                  type="radio"
                  name="chair"
                  value={at}
                  defaultChecked={(value("chair") ?? "0") === String(at)}
                />
                <span>In the chair</span>
              </label>
            </fieldset>
          ))}
          {problem("members") ? <p className="problem">{problem("members")}</p> : null}
          <Button disabled={busy}>Set it and tell the parent</Button>
        </>
      )}
    </StepForm>
  );
}

export const MinutesForm = () => (
  <StepForm step="minutes">
    {({ problem, value, busy }) => (
      <>
        <TextArea
          id="minutes"
          label="Minutes"
          help="Who was there, what was said, what was shown."
          rows={8}
          defaultValue={value("minutes")}
          error={problem("minutes")}
          required
        />
        <Button disabled={busy}>Add the minutes</Button>
      </>
    )}
  </StepForm>
);

/** One that came after its time: taken all the same or not, with the reason. */
export function LateForm() {
  const { complaint } = useInquiry().page;
  return (
    <StepForm step="late">
      {({ problem, value, busy }) => (
        <>
          <RadioGroup
            id="late-taken"
            name="taken"
            label="Is it taken further?"
            options={[
              { value: "yes", label: "Yes, all the same" },
              { value: "no", label: "No" },
            ]}
            chosen={value("taken") ?? "yes"}
            error={problem("taken")}
          />
          <TextArea
            id="late-reason"
            name="reason"
            label="Why"
            help="The parent reads it."
            rows={2}
            defaultValue={value("reason")}
            error={problem("reason")}
            required
          />
          <Select
            id="late-decider"
            name="decider"
            label="Who decides the next step, if it is taken"
            options={[{ value: "", label: "To be named" }, ...complaint.deciders]}
            defaultValue={value("decider") ?? complaint.proposal.decider ?? ""}
            error={problem("decider")}
          />
          <WithoutWords id="late-without" value={value("withoutWords")} />
          <Button disabled={busy}>Answer the parent</Button>
        </>
      )}
    </StepForm>
  );
}
