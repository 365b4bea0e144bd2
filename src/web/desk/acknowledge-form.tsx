import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { ActForm } from "./act-form.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** Where no letter could acknowledge: it was said, or it was posted. */
export function AcknowledgeForm() {
  const { page } = useInquiry();
  if (page.acknowledged || page.closed || !page.may.acknowledgement) return null;
  return (
    <div className="acknowledge">
      <Section title="Not acknowledged yet">
        <p>
          {page.unreachable
            ? "The letter to this parent came back. Tell the parent another way."
            : page.guardian.email
              ? "The automatic letter has not been handed over. You can also tell the parent yourself."
              : "There is no e-mail address, so no letter leaves by itself."}
        </p>
        <ActForm act="acknowledgement">
          {({ busy }) => (
            <div className="buttons">
              <Button manner="quiet" name="how" value="spoken" disabled={busy} keys="A">
                I told the parent
              </Button>
              <Button manner="quiet" name="how" value="posted" disabled={busy}>
                I posted a letter
              </Button>
            </div>
          )}
        </ActForm>
      </Section>
    </div>
  );
}
