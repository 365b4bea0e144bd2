import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** An escalation that waits for its receiver: accept it, or hand it back with a reason. */
export function Asked() {
  const { page } = useInquiry();
  const { escalation, may } = page;
  if (!escalation) return null;
  if (!escalation.isMine || !may.acceptance)
    return (
      <Notice kind="due" title={`Escalated to ${escalation.to}`}>
        <p>Waiting to be accepted. The parent hears by {escalation.until}.</p>
      </Notice>
    );
  return (
    <div className="asked">
      <Notice kind="due" title="This was escalated to you.">
        <p>The parent was told they hear by {escalation.until}.</p>
        <ActForm act="acceptance">
          {({ busy }) => (
            <Button keys="A" disabled={busy}>
              I take it over
            </Button>
          )}
        </ActForm>
        <details>
          <summary>Hand it back</summary>
          <ActForm act="handingBack" className="flow">
            {({ problem, value, busy }) => (
              <>
                <Field
                  id="handing-back-reason"
                  name="reason"
                  label="Why it comes back"
                  defaultValue={value("reason")}
                  error={problem("reason")}
                  required
                />
                <Button manner="quiet" disabled={busy}>
                  Hand it back
                </Button>
              </>
            )}
          </ActForm>
        </details>
      </Notice>
    </div>
  );
}
