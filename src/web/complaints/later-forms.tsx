import { useInquiry } from "../desk/inquiry-provider.tsx";
import { WithoutWords } from "../desk/without-words.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { StepForm } from "./step-forms.tsx";

const none = { value: "", label: "Choose" };

export function NoteForm() {
  const { complaint } = useInquiry().page;
  return (
    <StepForm step="note">
      {({ problem, value, busy }) => (
        <>
          <Select
            id="note-sort"
            name="sort"
            label="How"
            options={[
              { value: "spoke", label: "Spoke with somebody" },
              { value: "read", label: "Read something" },
              { value: "saw", label: "Went and looked" },
              { value: "evidence", label: "Evidence that was handed in" },
              ...(complaint.asksMeeting ? [{ value: "met", label: "Met the parent to resolve it" }] : []),
              ...(complaint.asksRemedy ? [{ value: "remedied", label: "Put it right" }] : []),
              ...complaint.shows,
            ]}
            defaultValue={value("sort") ?? "spoke"}
          />
          <TextArea
            id="note-note"
            name="note"
            label="What was found"
            help="Read by staff who may know of it, never by whom it is about."
            rows={4}
            defaultValue={value("note")}
            error={problem("note")}
            required
          />
          <Button manner="quiet" disabled={busy}>
            Note it
          </Button>
        </>
      )}
    </StepForm>
  );
}

export function ExtendForm() {
  const { page } = useInquiry();
  const { dates } = page.complaint;
  return (
    <StepForm step="extend">
      {({ problem, value, busy }) => (
        <>
          <Select
            id="extend-duty"
            name="duty"
            label="Which date"
            options={dates}
            defaultValue={value("duty") ?? dates[0]?.value}
            error={problem("duty")}
          />
          <Field
            id="extend-until"
            name="until"
            type="date"
            label="New date"
            min={page.today}
            defaultValue={value("until")}
            error={problem("until")}
            required
          />
          <TextArea
            id="extend-reason"
            name="reason"
            label="Why"
            help="The parent reads it, with the new date."
            rows={2}
            defaultValue={value("reason")}
            error={problem("reason")}
            required
          />
          {dates.some(({ law }) => law) ? (
            <Checkbox name="agreed" label="The parent agreed to this date in writing" />
          ) : null}
          <WithoutWords id="extend-without" value={value("withoutWords")} />
          <Button manner="quiet" disabled={busy}>
            Give the later date
          </Button>
        </>
      )}
    </StepForm>
  );
}

export function FurtherForm() {
  const { complaint } = useInquiry().page;
  return (
    <StepForm step="further">
      {({ problem, value, busy }) => (
        <>
          <TextArea
            id="further-text"
            name="text"
            label="What the parent says is still wrong"
            help="As they said it, on the telephone or on paper. On their page they can do it themselves."
            rows={3}
            defaultValue={value("text")}
            error={problem("text")}
            required
          />
          <Select
            id="further-decider"
            name="decider"
            label="Who decides the next step"
            options={[{ value: "", label: "To be named" }, ...complaint.deciders]}
            defaultValue={value("decider") ?? complaint.proposal.decider ?? ""}
            error={problem("decider")}
          />
          <Button manner="quiet" disabled={busy}>
            Take it to the next step
          </Button>
        </>
      )}
    </StepForm>
  );
}

export const EndForm = () => (
  <StepForm step="end">
    {({ problem, value, busy }) => (
      <>
        <Select
          id="end-how"
          name="how"
          label="How it ended"
          options={[
            none,
            { value: "resolved", label: "Settled: the parent says so" },
            { value: "withdrawn", label: "The parent took it back" },
            { value: "not_taken_further", label: "Not taken further in time" },
            { value: "referred", label: "Somebody else decides it now" },
          ]}
          defaultValue={value("how") ?? ""}
          error={problem("how")}
          required
        />
        <Field
          id="end-reason"
          name="reason"
          label="What was said or agreed"
          defaultValue={value("reason")}
          error={problem("reason")}
          required
        />
        <Button manner="quiet" disabled={busy}>
          It ended
        </Button>
      </>
    )}
  </StepForm>
);
