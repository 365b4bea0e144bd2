import { ActForm } from "../desk/act-form.tsx";
import { exceptionWords } from "../desk/emergency-line.ts";
import { useInquiry } from "../desk/inquiry-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";

/** What is left to do once an emergency is over: the note of what was shared, and a second look at what one did alone. */
export function Afterwards() {
  const { page } = useInquiry();
  const { owesNote, owesLook } = page.afterwards;
  return (
    <>
      {owesLook ? <SecondLook by={owesLook.by} isTheirs={owesLook.isTheirs} /> : null}
      {owesNote ? <NoteShared /> : null}
    </>
  );
}

const SecondLook = ({ by, isTheirs }: { by: string; isTheirs: boolean }) => (
  <Notice kind="due" title={`${by} stood this emergency down alone. A second person looks at it.`}>
    {isTheirs ? (
      <p>Ask a colleague who may stand emergencies down: it takes another person than you.</p>
    ) : (
      <ActForm act="secondStandDown" className="flow">
        {({ problem, value, busy }) => (
          <>
            <Field
              id="second-reason"
              name="reason"
              label="What you think of it, if there is something to say"
              defaultValue={value("reason")}
              error={problem("reason")}
            />
            <div className="buttons">
              <Button manner="quiet" name="agrees" value="on" disabled={busy}>
                I agree
              </Button>
              <Button manner="quiet" disabled={busy}>
                I do not agree
              </Button>
            </div>
          </>
        )}
      </ActForm>
    )}
  </Notice>
);

const NoteShared = () => (
  <Notice kind="due" title="Privacy holds again. Who was told what while it did not?">
    <p>
      The law asks for the threat and the parties who were told (34 CFR 99.32(a)(5)). It stands on the
      student’s list.
    </p>
    <ActForm act="sharing" className="flow">
      {({ problem, value, busy }) => (
        <>
          <Field
            id="shared-with"
            name="with"
            label="Who was told"
            defaultValue={value("with")}
            error={problem("with")}
          />
          <TextArea
            id="shared-what"
            name="what"
            label="What they were told, and the threat"
            rows={3}
            defaultValue={value("what")}
            error={problem("what")}
          />
          <Select
            id="shared-exception"
            name="exception"
            label="What allowed it"
            options={[
              { value: "", label: "Please choose" },
              ...Object.entries(exceptionWords).map(([value, label]) => ({ value, label })),
            ]}
            defaultValue={value("exception") ?? ""}
            error={problem("exception")}
          />
          <div className="buttons">
            <Button manner="quiet" disabled={busy}>
              Note it
            </Button>
            <Button manner="bare" name="nothing" value="on" disabled={busy}>
              Nothing was shared
            </Button>
          </div>
        </>
      )}
    </ActForm>
  </Notice>
);
