import type { ReactNode } from "react";
import { ActForm } from "../desk/act-form.tsx";
import { Change } from "../desk/change.tsx";
import { useInquiry } from "../desk/inquiry-provider.tsx";
import { WithoutWords } from "../desk/without-words.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";

type Inside = {
  problem: (field: string) => string | undefined;
  value: (field: string) => string | undefined;
  busy: boolean;
};

/** A form of one step of a complaint; `about` tells it from the others on the page. */
export const StepForm = ({ step, children }: { step: string; children: (inside: Inside) => ReactNode }) => (
  <ActForm act="complaint" about={step} className="flow">
    {(inside) => (
      <>
        <input type="hidden" name="step" value={step} />
        {children(inside)}
      </>
    )}
  </ActForm>
);

const none = { value: "", label: "Choose" };

/** Who decides and who looks into it, proposed by the organisation's tree. */
function People({ step, problem, value }: Inside & { step: string }) {
  const { complaint } = useInquiry().page;
  const { deciders, investigators, proposal, decider, investigator } = complaint;
  return (
    <>
      <Select
        id={`${step}-decider`}
        name="decider"
        label="Who decides"
        help="Neither whom it is about, nor who answers to them, nor who had to do with an earlier stage. The nearest who may is proposed."
        options={[none, ...deciders]}
        defaultValue={value("decider") ?? decider?.id ?? proposal.decider ?? ""}
        error={problem("decider")}
      />
      <Select
        id={`${step}-investigator`}
        name="investigator"
        label="Who looks into it"
        help="Somebody else than who decides."
        options={[{ value: "", label: "Nobody yet" }, ...investigators]}
        defaultValue={value("investigator") ?? investigator?.id ?? proposal.investigator ?? ""}
        error={problem("investigator")}
      />
    </>
  );
}

export function OpenForm() {
  const { page } = useInquiry();
  const { ladders, proposed, tried, discriminates } = page.complaint;
  return (
    <StepForm step="open">
      {(inside) => (
        <>
          <Select
            id="open-ladder"
            name="ladder"
            label="By which ladder"
            help={proposed ? `Proposed: ${proposed.because}` : undefined}
            options={[none, ...ladders]}
            defaultValue={inside.value("ladder") ?? proposed?.key ?? ""}
            error={inside.problem("ladder")}
            required
          />
          <TextArea
            id="open-points"
            name="points"
            label={`What is complained of, in ${page.language.says}`}
            help="One point on each line. The parent reads them; each gets its own finding."
            rows={4}
            defaultValue={inside.value("points")}
            error={inside.problem("points")}
            required
          />
          <Field
            id="open-happened"
            name="happened"
            type="date"
            label="On which day it happened"
            help="Some ladders give the parent a time to begin. Leave it empty where nobody said."
            max={page.today}
            defaultValue={inside.value("happened")}
            error={inside.problem("happened")}
          />
          {tried ? (
            <Checkbox
              id="open-tried"
              name="triedFirst"
              label="The parent first tried to settle it informally"
              help={tried}
              defaultChecked={inside.value("triedFirst") !== undefined}
            />
          ) : null}
          {discriminates ? (
            <Checkbox
              id="open-discrimination"
              name="discrimination"
              label="It is about discrimination, harassment or bullying"
              help={discriminates}
              defaultChecked={inside.value("discrimination") !== undefined}
            />
          ) : null}
          <Change
            label="It was begun too late"
            isOpen={Boolean(inside.value("outOfTime") || inside.problem("outOfTime")) || undefined}
          >
            <TextArea
              id="open-late"
              name="outOfTime"
              label="Why it is taken all the same"
              help="A supervisor or a designated person decides that."
              rows={2}
              defaultValue={inside.value("outOfTime")}
              error={inside.problem("outOfTime")}
            />
          </Change>
          <People step="open" {...inside} />
          <WithoutWords id="open-without" value={inside.value("withoutWords")} />
          <Button disabled={inside.busy}>Open it and tell the parent</Button>
        </>
      )}
    </StepForm>
  );
}

export const RefuseForm = () => (
  <StepForm step="refuse">
    {({ problem, value, busy }) => (
      <>
        <TextArea
          id="refuse-reason"
          name="reason"
          label="Why it cannot be taken this way"
          help="The parent reads it."
          rows={3}
          defaultValue={value("reason")}
          error={problem("reason")}
          required
        />
        <TextArea
          id="refuse-next"
          name="nextStep"
          label="What the parent can do next"
          rows={2}
          defaultValue={value("nextStep")}
          error={problem("nextStep")}
          required
        />
        <WithoutWords id="refuse-without" value={value("withoutWords")} />
        <Button manner="quiet" disabled={busy}>
          Refuse it in writing
        </Button>
      </>
    )}
  </StepForm>
);

export const AppointForm = () => (
  <StepForm step="appoint">
    {(inside) => (
      <>
        <People step="appoint" {...inside} />
        <Button manner="quiet" disabled={inside.busy}>
          Name them
        </Button>
      </>
    )}
  </StepForm>
);
