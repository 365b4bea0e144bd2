import { Link } from "react-router";
import { ActForm } from "../desk/act-form.tsx";
import { Change } from "../desk/change.tsx";
import { useInquiry } from "../desk/inquiry-provider.tsx";
import { Button } from "../ui/button.tsx";
import { CallBack } from "./call-back.tsx";
import { checkForm } from "./check-form-id.ts";
import { SeenForm } from "./seen-form.tsx";

/** Makes sure who is asking, the best way first; always by a contact on file, never by one that came with the inquiry. */
export function IdentityPanel() {
  const { page, answer } = useInquiry();
  const { identity, onFile, hearing } = page;
  if (!onFile) return null;
  const isWanted = hearing.decision === "verify_first";
  const tried =
    answer?.act === "identity" || answer?.act === "identityTry" || answer?.act === "identityCheck";
  return (
    <Change label={identity.how ? "Verify again" : "Verify who is asking"} isOpen={tried || isWanted}>
      {identity.check ? (
        <SendCheck to={identity.check.to} cannot={identity.check.says} isBest={identity.best === "check"} />
      ) : (
        <p>
          No e-mail address is on file for <bdi>{onFile.name}</bdi>:{" "}
          {page.may.identity ? "ring back, or see photo ID." : "the office rings back, or sees photo ID."}
        </p>
      )}
      {!page.may.identity ? (
        <p className="soft small">The office can ring back, or see photo ID.</p>
      ) : identity.ring ? (
        <CallBack
          name={onFile.name}
          {...identity.ring}
          isOpen={isWanted || (answer?.values.method === "call_back" && tried)}
        />
      ) : (
        <p>
          No number is on file for <bdi>{onFile.name}</bdi>.
        </p>
      )}
      {page.may.identity ? <SeenForm method="photo_id" isOpen={identity.best === "seen"} /> : null}
      {page.may.identity && identity.maySeeDocument && page.mayCheckDocuments ? (
        <SeenForm method="document" isOpen={false} />
      ) : null}
      <p className="small">
        Cannot be sure? <Link to={`${page.at}?write=reply&text=neutral`}>Use the neutral text</Link>. It
        confirms nothing about anybody.
      </p>
      <p className="soft small">Never use the number or address that came with the inquiry.</p>
    </Change>
  );
}

/** One press: a link and a code go to the address on file. */
function SendCheck({ to, cannot, isBest }: { to: string; cannot: string; isBest: boolean }) {
  return (
    <ActForm act="identityCheck" className="flow" id={checkForm}>
      {({ busy }) => (
        <>
          <p>
            A link and a code to <bdi>{to}</bdi>, the address on file.{" "}
            {cannot || "They work once, for ten minutes."}
          </p>
          {cannot ? null : (
            <div className="buttons">
              <Button manner={isBest ? "main" : "quiet"} disabled={busy}>
                Send a check
              </Button>
            </div>
          )}
        </>
      )}
    </ActForm>
  );
}
