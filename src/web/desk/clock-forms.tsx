import type { ReactNode } from "react";
import type { ActName } from "../../channels/form/acts.ts";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import type { ClockLine } from "./clock-lines.ts";
import { useInquiry } from "./inquiry-provider.tsx";
import { WithoutWords } from "./without-words.tsx";

type Of = { clock: ClockLine };
type Inside = Parameters<Parameters<typeof ActForm>[0]["children"]>[0];

/** One act on one clock, folded away; open again when it was answered. */
function ClockForm({
  act,
  label,
  button,
  clock,
  children,
}: Of & { act: ActName; label: string; button: string; children: (inside: Inside) => ReactNode }) {
  const { answer } = useInquiry();
  return (
    <Change label={label} isOpen={answer?.act === act && answer.values.duty === clock.id}>
      <ActForm act={act} about={clock.id} className="flow">
        {(inside) => (
          <>
            <input type="hidden" name="duty" value={clock.id} />
            {children(inside)}
            <Button manner="quiet" disabled={inside.busy}>
              {button}
            </Button>
          </>
        )}
      </ActForm>
    </Change>
  );
}

export const MeetClock = ({ clock }: Of) => (
  <ClockForm act="clockMet" label="The law was kept" button="It is done" clock={clock}>
    {({ problem, value }) => (
      <Field
        id={`met-${clock.id}`}
        name="reason"
        label="What was given, to whom, how"
        defaultValue={value("reason")}
        error={problem("reason")}
        required
      />
    )}
  </ClockForm>
);

const awaited = {
  identity: { label: "Proof of who asks", help: "Only where there is reasonable doubt." },
  scope: { label: "What exactly is asked for", help: "Only where the school holds much about the child." },
};

export const HoldClock = ({ clock }: Of) => (
  <ClockForm act="clockHold" label="Let it stand still" button="Stand still from today" clock={clock}>
    {({ problem, value }) => (
      <RadioGroup
        id={`awaiting-${clock.id}`}
        name="awaiting"
        label="What we asked the parent for"
        options={clock.mayHold.map((value) => ({ value, ...awaited[value] }))}
        chosen={value("awaiting")}
        error={problem("awaiting")}
      />
    )}
  </ClockForm>
);

export function ReleaseClock({ clock }: Of) {
  const { page } = useInquiry();
  return (
    <ClockForm act="clockRelease" label="The answer came" button="Let it run again" clock={clock}>
      {({ problem, value }) => (
        <Field
          id={`answered-${clock.id}`}
          name="answered"
          type="date"
          label="When it came"
          help="The law counts again from that day."
          min={clock.heldSince}
          max={page.today}
          defaultValue={value("answered") ?? page.today}
          error={problem("answered")}
          required
        />
      )}
    </ClockForm>
  );
}

export function ExtendClock({ clock }: Of) {
  const { page } = useInquiry();
  const { extension } = clock;
  if (!extension) return null;
  return (
    <ClockForm
      act="clockExtension"
      label={`Extend it ${extension.by}`}
      button={page.guardian.email ? "Extend it and tell the parent" : "Extend it"}
      clock={clock}
    >
      {({ problem, value }) => (
        <>
          <p className="small">{extension.grounds}. Once, and before its date.</p>
          {page.guardian.email ? null : (
            <p className="small">No e-mail address is known: tell the parent by voice or post today.</p>
          )}
          {extension.isAgreed ? (
            <Field
              id={`until-${clock.id}`}
              name="until"
              type="date"
              label="The date agreed on in writing"
              min={page.today}
              defaultValue={value("until")}
              error={problem("until")}
              required
            />
          ) : null}
          <Field
            id={`extend-reason-${clock.id}`}
            name="reason"
            label={`The reason, in ${page.language.says}`}
            help="The parent reads this sentence."
            defaultValue={value("reason")}
            error={problem("reason")}
            dir="auto"
            required
          />
          <WithoutWords id={`without-words-${clock.id}`} value={value("withoutWords")} />
        </>
      )}
    </ClockForm>
  );
}

export const WaiveClock = ({ clock }: Of) => (
  <ClockForm act="clockWaiver" label="Waive the clock" button="Waive it" clock={clock}>
    {({ problem, value }) => (
      <Field
        id={`waive-clock-${clock.id}`}
        name="reason"
        label="Reason, for the record"
        help="For example: the parent took the request back."
        defaultValue={value("reason")}
        error={problem("reason")}
        required
      />
    )}
  </ClockForm>
);
