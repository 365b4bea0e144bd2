import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Field } from "../ui/text-field.tsx";

/** Somebody whom the words name for certain: the governors' contact says whether it is a concern about them. */
export const NamedOne = ({ staff, name, formKey }: { staff: string; name: string; formKey: string }) => (
  <Notice kind="due" title={`The words name ${name}.`}>
    <p>It is kept from them until somebody has said whether it is a concern about them.</p>
    <Form method="post" className="buttons">
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="staff" value={staff} />
      <Button manner="quiet" name="act" value="about">
        Yes: keep it from all who answer to them, too
      </Button>
    </Form>
    <Form method="post" className="flow">
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="staff" value={staff} />
      <Field
        id={`reason-${staff}`}
        name="reason"
        label="No: why it is not about them"
        help="They can read it from then on."
        required
      />
      <div className="buttons">
        <Button manner="quiet" name="act" value="notAbout">
          Let them read it
        </Button>
      </div>
    </Form>
  </Notice>
);
