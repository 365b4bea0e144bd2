import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import type { chainPage } from "./chain-page.ts";

type Props = {
  page: Pick<Awaited<ReturnType<typeof chainPage>>, "protocol" | "contact" | "staff">;
  wrong: (field: string) => string | undefined;
};

/** Who is told when nobody of the school confirms. */
export const ContactForm = ({ page: { protocol, contact, staff }, wrong }: Props) => (
  <Form method="post" className="flow">
    <input type="hidden" name="protocol" value={protocol} />
    <Field id="name" label="Who is told" defaultValue={contact?.name ?? ""} error={wrong("name")} required />
    <div className="pair">
      <Field
        id="phone"
        type="tel"
        label="Telephone, for text messages and calls"
        defaultValue={contact?.phone ?? ""}
        error={wrong("phone")}
      />
      <Field
        id="email"
        type="email"
        label="E-mail"
        defaultValue={contact?.email ?? ""}
        error={wrong("email")}
      />
    </div>
    <Select
      id="contact-staff"
      name="staff"
      label="Who signs in here for them"
      help="Then the alarm’s link lets them say that they have it."
      options={[{ value: "", label: "Nobody" }, ...staff]}
      defaultValue={contact?.staff ?? ""}
    />
    <div className="buttons">
      <Button manner="quiet" name="act" value="contact">
        Save the contact
      </Button>
    </div>
  </Form>
);
