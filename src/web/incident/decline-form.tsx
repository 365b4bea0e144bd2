import { Form } from "react-router";
import { Change } from "../desk/change.tsx";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/text-area.tsx";

type Props = { values: Record<string, string>; error: string | undefined };

/** A second person does not agree that parents read it, and says why. */
export const DeclineForm = ({ values, error }: Props) => {
  const isGiven = values.act === "decline";
  return (
    <Change label="Decline it" isOpen={isGiven || undefined}>
      <Form method="post" className="flow">
        <TextArea
          id="reason"
          label="Why not"
          rows={2}
          error={error}
          defaultValue={isGiven ? values.reason : ""}
          required
        />
        <div className="buttons">
          <Button manner="quiet" name="act" value="decline">
            Decline it
          </Button>
        </div>
      </Form>
    </Change>
  );
};
