import { Form } from "react-router";
import { csvTemplate } from "../../channels/calendar/csv-template.ts";
import { holidayRegions, notOffered } from "../../channels/calendar/holiday-regions.ts";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";

type Props = {
  mayDistrict: boolean;
  years: readonly { value: string; label: string }[];
  kept?: { whose: string; years: string; region: string } | undefined;
};

/** Where days come from: a file, or the public holidays of a region. Nothing is stored by sending it. */
export const CalendarImportForm = ({ mayDistrict, years, kept }: Props) => (
  <Form method="post" encType="multipart/form-data" className="flow" id="form" tabIndex={-1}>
    <p>
      You see every day first, as a question, and what the calendar says already. What somebody entered by
      hand is never touched.
    </p>
    {mayDistrict ? (
      <RadioGroup
        id="whose"
        label="Whose calendar?"
        chosen={kept?.whose ?? "school"}
        options={[
          { value: "school", label: "This school’s own" },
          {
            value: "district",
            label: "The district’s",
            help: "Counts in every school that says nothing else.",
          },
        ]}
      />
    ) : null}
    <Select id="years" label="Which school years?" options={years} defaultValue={kept?.years ?? "0"} />
    <Field
      id="file"
      type="file"
      accept=".ics,.ical,.csv,.txt,text/calendar,text/csv"
      label="A calendar file"
      help="An iCalendar file (.ics) as calendars export it, or a CSV file; up to 2 MB."
    />
    <Select
      id="region"
      label="Or the public holidays of"
      help="Offered where two independent tables agree. Source: date-holidays, CC BY 3.0."
      defaultValue={kept?.region ?? ""}
      options={[
        { value: "", label: "No public holidays" },
        ...Object.entries(holidayRegions).map(([value, label]) => ({ value, label })),
      ]}
    />
    <p className="buttons">
      <Button name="intent" value="read">
        Show me the days
      </Button>
    </p>
    <details>
      <summary>Why some regions are missing</summary>
      <p>We offer a region where two tables of public holidays agree. These were compared and do not:</p>
      <ul className="bulleted">
        {Object.entries(notOffered).map(([region, why]) => (
          <li key={region}>
            {region}: {why}.
          </li>
        ))}
      </ul>
      <p>
        For every other region there is no second table to compare with. Please import its calendar as a file,
        or take the federal days and add your own.
      </p>
    </details>
    <details>
      <summary>A CSV file to fill in</summary>
      <p>
        The first line names the columns, in any order; commas and semicolons both work. Only “date” and
        “label” are needed.
      </p>
      <pre className="head">{csvTemplate}</pre>
    </details>
  </Form>
);
