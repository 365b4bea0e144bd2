import { phoneScript } from "../../letters/words/phone-script.ts";
import { ActForm } from "../desk/act-form.tsx";
import { Change } from "../desk/change.tsx";
import { Button } from "../ui/button.tsx";

type Props = { name: string; number: string; says: string; isOpen: boolean };

/** Ringing back, step by step: what to say, what to ask, and what never to ask for. */
export function CallBack({ name, number, says, isOpen }: Props) {
  if (says)
    return (
      <p>
        The number on file is <span className="figure">{number}</span>. {says}
      </p>
    );
  return (
    <Change label="Ring back" isOpen={isOpen}>
      <ol className="numbered script">
        <li>Hang up first, if they are on the line.</li>
        <li>
          Ring <b className="figure ring">{number}</b>, the number on file.
        </li>
        <li>
          Ask for <bdi>{name}</bdi>.
        </li>
        <li>Say: “{phoneScript.callBackOpen}”</li>
        <li>Ask: “{phoneScript.callBackAsk}” Let them tell you.</li>
      </ol>
      <p className="small">{phoneScript.callBackNever}</p>
      <ActForm act="identity" about="call_back">
        {({ busy }) => (
          <div className="buttons">
            <Button manner="quiet" name="method" value="call_back" disabled={busy}>
              Called back, it is them
            </Button>
          </div>
        )}
      </ActForm>
      <ActForm act="identityTry" about="call_back">
        {({ busy }) => (
          <div className="buttons">
            <input type="hidden" name="method" value="call_back" />
            <Button manner="bare" name="result" value="not_confirmed" disabled={busy}>
              They did not confirm it
            </Button>
            <Button manner="bare" name="result" value="not_reached" disabled={busy}>
              Nobody was reached
            </Button>
          </div>
        )}
      </ActForm>
    </Change>
  );
}
