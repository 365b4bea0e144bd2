import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/text-area.tsx";

type Props = {
  at: string;
  isOpen: boolean;
  value: string | undefined;
  error: string | undefined;
  rule: string | undefined;
  busy: boolean;
};

/** The draft above goes to the privacy officer exactly as it stands, with what the sender wants to know. */
export const AskOfficer = ({ at, isOpen, value, error, rule, busy }: Props) => (
  <details className="askofficer" id="ask-officer" open={isOpen} tabIndex={-1}>
    <summary>Ask the privacy officer whether this may go</summary>
    <TextArea
      id="asks"
      label="What you want to know"
      help="One sentence. The draft goes with it, exactly as it stands, and is kept for you."
      rows={2}
      defaultValue={value}
      error={error}
      maxLength={2_000}
    />
    {rule ? <input type="hidden" name="rule" value={rule} /> : null}
    <div className="buttons">
      <Button
        manner="quiet"
        formAction={`${at}/privacy-question`}
        formNoValidate
        name="act"
        value="privacyQuestion"
        disabled={busy}
      >
        Ask the privacy officer
      </Button>
    </div>
  </details>
);
