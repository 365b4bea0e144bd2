import { Form, Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import { decidesChoices, type numberFields, unitChoices } from "./numbers-given.ts";

type Props = {
  of: { key: string; title: string; isOurs: boolean; isOwn: boolean; citation: string };
  stages: ReturnType<typeof numberFields>;
  mayChange: boolean;
  values?: Record<string, string> | undefined;
  problems?: { field: string; says: string }[] | undefined;
};

/** A school's own numbers for one ladder. */
export function LadderNumbers({ of, stages, mayChange, values = {}, problems = [] }: Props) {
  const wrong = (id: string) => problems.find(({ field }) => field === id)?.says;
  return (
    <Section title={`Numbers: ${of.title}`}>
      <p>
        {of.isOurs
          ? "The procedure leaves these numbers to the school."
          : `Set by ${of.citation}. The school may promise to be quicker, and give the parent longer; never the other way.`}{" "}
        A change is an edition, for complaints that are opened from then on; those under way keep their dates.
      </p>
      <p className="soft small">
        {of.isOwn ? "With the school’s own numbers." : "As they come with Answerable."}
      </p>
      <ErrorSummary
        title="This was not saved."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      <Form method="post" className="flow" key={`${of.key} ${of.isOwn}`}>
        <input type="hidden" name="of" value={of.key} />
        {stages.map(({ key, says, decides, who, fields }) => (
          <fieldset key={key} className="flow">
            <legend>
              <strong>
                {says}
                {decides ? "" : ` · ${who} decides`}
              </strong>
            </legend>
            {decides ? (
              <Select
                id={`${key}-decides`}
                label="Who decides"
                options={decidesChoices}
                defaultValue={values[`${key}-decides`] ?? decides}
                error={wrong(`${key}-decides`)}
                disabled={!mayChange}
              />
            ) : null}
            {fields.map(({ id, label, help, days, unit }) => (
              <div key={id} className="pair counted">
                <Field
                  id={id}
                  name={id}
                  label={label}
                  help={help}
                  inputMode="numeric"
                  defaultValue={values[id] ?? days}
                  error={wrong(id)}
                  disabled={!mayChange}
                  required
                />
                {unit ? (
                  <Select
                    id={`${id}-unit`}
                    label={`${label}: counted in`}
                    options={unitChoices}
                    defaultValue={values[`${id}-unit`] ?? unit}
                    disabled={!mayChange}
                  />
                ) : null}
              </div>
            ))}
          </fieldset>
        ))}
        {mayChange ? (
          <div className="buttons">
            <Button name="act" value="numbers">
              Save the numbers as an edition
            </Button>
            {of.isOwn ? (
              <Button manner="quiet" name="act" value="shipped" formNoValidate>
                Take back to what comes with Answerable
              </Button>
            ) : null}
          </div>
        ) : null}
      </Form>
      <p className="small">
        <Link to="/desk/settings/ladders">Back to the ladders</Link>
      </p>
    </Section>
  );
}
