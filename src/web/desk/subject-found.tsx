import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** Somebody whom the words name: kept from them already, until a person says whether it is about them. */
export function SubjectFound({ one }: { one: { id: string; name: string } }) {
  const { page, answer } = useInquiry();
  return (
    <Notice kind="due" title={`The words name ${one.name}.`}>
      <p>It is kept from them from the first moment. Please look: is it a concern about them?</p>
      <ActForm act="subject" about={one.id} className="buttons">
        {({ busy }) => (
          <>
            <input type="hidden" name="staff" value={one.id} />
            <Button manner="quiet" disabled={busy}>
              Yes: keep it from all who answer to them, too
            </Button>
          </>
        )}
      </ActForm>
      {page.may.subjectCleared ? (
        <Change label="No, it is not about them" isOpen={answer?.act === "subjectCleared"}>
          <ActForm act="subjectCleared" about={one.id} className="flow">
            {({ problem, value, busy }) => (
              <>
                <input type="hidden" name="staff" value={one.id} />
                <Field
                  id={`lifted-${one.id}`}
                  name="reason"
                  label="Why it is not about them"
                  help="They can read it from then on."
                  defaultValue={value("reason")}
                  error={problem("reason")}
                  required
                />
                <Button manner="quiet" disabled={busy}>
                  Let them read it
                </Button>
              </>
            )}
          </ActForm>
        </Change>
      ) : (
        <p className="soft">If it is not, a supervisor or the privacy officer lets them read it.</p>
      )}
    </Notice>
  );
}
