import { Form, Link } from "react-router";
import { mostRows, type Problem } from "../../channels/calendar/change-form.ts";
import type { Whose } from "../calendar-side.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Field } from "../ui/text-field.tsx";
import { weekdays } from "./calendar-words.ts";
import { DayFields } from "./day-fields.tsx";

type Props = {
  about: string;
  whose: Whose;
  mayDistrict: boolean;
  values: Record<string, string>;
  zones: readonly string[];
  problems: readonly Problem[];
};
/** What a control of the form carries: its id, what stood there, and what is wrong with it. */
export type Wired = (id: string) => { id: string; defaultValue: string; error?: string };

/** The form of one kind of change; it is shown again with its preview, and only then done. */
export function CalendarChangeForm({ about, whose, mayDistrict, values, zones, problems }: Props) {
  const wired: Wired = (id) => {
    const error = problems.find(({ field }) => field === id)?.says;
    return { id, defaultValue: values[id] ?? "", ...(error && { error }) };
  };
  return (
    <Form method="post" className="flow" id="form" tabIndex={-1}>
      <input type="hidden" name="about" value={about} />
      {mayDistrict && about === "day" ? (
        <RadioGroup
          id="whose"
          label="Whose calendar?"
          chosen={whose}
          options={[
            { value: "school", label: "This school’s own" },
            {
              value: "district",
              label: "The district’s",
              help: "Counts in every school that says nothing else.",
            },
          ]}
        />
      ) : (
        <input type="hidden" name="whose" value={whose} />
      )}
      {mayDistrict && about !== "day" ? <OtherLayer about={about} whose={whose} /> : null}
      {about === "day" ? <DayFields wired={wired} what={values.what ?? ""} /> : null}
      {about === "day" || whose === "district" ? null : (
        <Checkbox
          id="inherit"
          name="inherit"
          label="As the district has it"
          defaultChecked={values.inherit !== undefined}
        />
      )}
      {about === "hours" ? (
        <fieldset className="flow">
          <legend>When is the office open?</legend>
          <p className="help">
            Several openings a day are parted by a comma: 08:00 to 12:00, 13:00 to 16:00. Empty means closed.
          </p>
          {weekdays.map(([day, name]) => (
            <Field key={day} {...wired(day)} label={name} autoComplete="off" />
          ))}
        </fieldset>
      ) : null}
      {about === "summer" ? (
        <Rows name="season" title="Other hours" wired={wired} values={values}>
          {(row) => (
            <Field
              {...wired(`season-hours-${row}`)}
              label="Hours of the week"
              help="Such as: Mon to Thu 09:00 to 14:00; Fri 09:00 to 12:00"
              autoComplete="off"
            />
          )}
        </Rows>
      ) : null}
      {about === "terms" ? <Rows name="term" title="Term" wired={wired} values={values} /> : null}
      {about === "zone" ? (
        <>
          <Field
            {...wired("tz")}
            label="Time zone"
            help="The clock on the school’s wall, such as America/New_York."
            list="zones"
            autoComplete="off"
          />
          <datalist id="zones">
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      ) : null}
      <p className="buttons">
        <Button name="intent" value="preview">
          Show what would change
        </Button>
      </p>
    </Form>
  );
}

/** Which calendar is changed, and the way to the other one: its form holds what stands there. */
const OtherLayer = ({ about, whose }: { about: string; whose: Whose }) => {
  const other = whose === "district" ? "school" : "district";
  return (
    <p>
      {whose === "district"
        ? "This is the district’s; it counts in every school that says nothing else."
        : "This is the school’s own."}{" "}
      <Link to={`/desk/calendar/change?about=${about}&whose=${other}`}>
        {whose === "district" ? "Change the school’s instead" : "Change the district’s instead"}
      </Link>
    </p>
  );
};

function Rows({
  name,
  title,
  wired,
  values,
  children,
}: {
  name: string;
  title: string;
  wired: Wired;
  values: Record<string, string>;
  children?: (row: number) => React.ReactNode;
}) {
  const used = Array.from({ length: mostRows }, (_, row) => row).filter(
    (row) => values[`${name}-label-${row}`],
  );
  const count = Math.min(mostRows, (used.at(-1) ?? -1) + 2);
  return (
    <>
      <p className="help">An emptied line is taken out. One line is free for a new one.</p>
      {Array.from({ length: count }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the row is the field's name
        <fieldset key={row} className="card flow">
          <legend className="unseen">{`${title} ${row + 1}`}</legend>
          <div className="pair">
            <Field {...wired(`${name}-label-${row}`)} label="Name" autoComplete="off" />
            <Field {...wired(`${name}-from-${row}`)} label="From" type="date" />
            <Field {...wired(`${name}-to-${row}`)} label="To, included" type="date" />
          </div>
          {children?.(row)}
        </fieldset>
      ))}
    </>
  );
}
