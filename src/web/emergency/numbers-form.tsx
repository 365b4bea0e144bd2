import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { Table } from "../ui/table.tsx";
import { Field } from "../ui/text-field.tsx";
import type { chainPage } from "./chain-page.ts";

type Props = {
  page: Pick<Awaited<ReturnType<typeof chainPage>>, "protocol" | "numbers" | "staff">;
  wrong: (field: string) => string | undefined;
};

/** By which numbers people are alerted; everybody changes their own under “My alerts”. */
export const NumbersForm = ({ page: { protocol, numbers, staff }, wrong }: Props) => (
  <>
    <Table
      caption="Numbers for alerts, seen here and on the protocol only"
      lines={numbers.filter(({ sms, voice }) => sms || voice)}
      keyOf={({ id }) => id}
      columns={[
        { head: "Who", cell: ({ name }) => name },
        { head: "Text messages", cell: ({ sms }) => <bdi>{sms}</bdi> },
        { head: "Calls", cell: ({ voice }) => <bdi>{voice}</bdi> },
      ]}
    />
    <Form method="post" className="flow">
      <input type="hidden" name="protocol" value={protocol} />
      <Select id="numbers-staff" name="staff" label="Whose numbers" options={staff} error={wrong("staff")} />
      <div className="pair">
        <Field id="sms" type="tel" label="For text messages" error={wrong("sms")} />
        <Field id="voice" type="tel" label="For calls" error={wrong("voice")} />
      </div>
      <div className="buttons">
        <Button manner="quiet" name="act" value="numbers">
          Save the numbers
        </Button>
      </div>
    </Form>
  </>
);
