import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/text-field.tsx";

/** Takes the files in. Sending them writes nothing on file. */
export const ImportForm = () => (
  <Form method="post" encType="multipart/form-data" className="flow">
    <p>
      You see first what would change, and nothing is written before somebody says so. A list never gives
      anybody more rights, never ends an order, and an empty cell changes nothing.
    </p>
    <Field
      id="files"
      type="file"
      multiple
      accept=".csv,.tsv,.txt,.zip,.xlsx,.xlsm"
      label="The school’s list"
      help="OneRoster 1.1 or 1.2 or Microsoft School Data Sync, as a zip or all its CSV files together; or our spreadsheet as CSV or Excel (.xlsx). Up to 48 MB; a larger bundle fits as a zip."
    />
    <p className="buttons">
      <Button>Show me what would change</Button>
    </p>
    <p>
      A spreadsheet to fill in:{" "}
      <a href="/desk/roster/template.xlsx" download>
        for Excel
      </a>{" "}
      or{" "}
      <a href="/desk/roster/template.csv" download>
        as CSV
      </a>
      , one line for each student and guardian. It must name every student of the school: who is not in it has
      left.
    </p>
  </Form>
);
