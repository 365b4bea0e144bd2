import { phoneScript } from "../../letters/words/phone-script.ts";
import { Button } from "../ui/button.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** Makes sure who is asking: by ringing the number on file, never the number that was given, or by photo ID. */
export function IdentityForm() {
  const { page, answer } = useInquiry();
  const { onFile, identity, hearing } = page;
  if (!onFile) return null;
  return (
    <Change
      label={identity ? "Verify again" : "Verify who is asking"}
      isOpen={answer?.act === "identity" || hearing.decision === "verify_first"}
    >
      <ActForm act="identity" className="flow">
        {({ busy }) => (
          <>
            {onFile.phone ? (
              <>
                <p>
                  Ring <b className="figure ring">{onFile.phone}</b>, the number on file for{" "}
                  <bdi>{onFile.name}</bdi>.
                </p>
                <blockquote className="say">“{phoneScript.callBackOpen}”</blockquote>
                <p>If they say yes and know what it is about:</p>
              </>
            ) : (
              <p>No number is on file, so only photo ID counts.</p>
            )}
            <div className="buttons">
              {onFile.phone ? (
                <Button manner="quiet" name="method" value="call_back" disabled={busy}>
                  Called back, it is them
                </Button>
              ) : null}
              <Button manner="quiet" name="method" value="photo_id" disabled={busy}>
                Photo ID seen
              </Button>
            </div>
            <p className="soft small">Never use the number or address that came with the inquiry.</p>
          </>
        )}
      </ActForm>
    </Change>
  );
}
