import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Field } from "../ui/text-field.tsx";
import type { ClosureView } from "./closure-page.ts";

const reasons = [
  { value: "snow", label: "Snow" },
  { value: "ice", label: "Ice" },
  { value: "flood", label: "Flood" },
  { value: "power cut", label: "Power cut" },
  { value: "no heating", label: "No heating" },
];

/** For a thumb at six in the morning: today and all day are chosen already, and choosing the reason shows the rest. */
export const ClosureForm = ({ view }: { view: Extract<ClosureView, { kind: "form" }> }) => (
  <Form method="get" action="/desk/closure" reloadDocument className="closureform">
    <ErrorSummary
      title="Please look at this again"
      errors={view.problems.map(({ field, says }) => ({ id: field || "on", says }))}
    />
    <input type="hidden" name="id" value={view.id} />
    <fieldset className="field" id="kind">
      <legend>What happens?</legend>
      <div className="choices boxed">
        <label className="choice">
          <input type="radio" name="kind" value="closed" defaultChecked />
          <span>Closed all day</span>
        </label>
        <div className="choice withhour">
          <label>
            <input type="radio" name="kind" value="late" />
            <span>Opens late, at</span>
          </label>
          <input className="input" type="time" name="late" defaultValue="10:00" aria-label="Opens at" />
        </div>
        <div className="choice withhour">
          <label>
            <input type="radio" name="kind" value="early" />
            <span>Closes early, at</span>
          </label>
          <input className="input" type="time" name="early" defaultValue="12:00" aria-label="Closes at" />
        </div>
      </div>
    </fieldset>
    <fieldset className="field" id="on">
      <legend>Which day?</legend>
      <div className="choices boxed">
        {view.days.slice(0, 1).map((day) => (
          <Day key={day.date} {...day} isChosen />
        ))}
        <details>
          <summary>More days</summary>
          {view.days.slice(1).map((day) => (
            <Day key={day.date} {...day} />
          ))}
        </details>
      </div>
    </fieldset>
    {view.schools.length > 1 ? (
      <fieldset className="field" id="schools">
        <legend>Which school?</legend>
        <div className="choices boxed">
          {view.schools.map(({ school, name, isHere }) => (
            <Checkbox key={school} name="school" value={school} label={name} defaultChecked={isHere} />
          ))}
        </div>
      </fieldset>
    ) : (
      view.schools.map(({ school }) => <input key={school} type="hidden" name="school" value={school} />)
    )}
    <fieldset className="field" id="reason">
      <legend>Why?</legend>
      <p className="help">Choose a reason to see what changes. Nothing is done yet.</p>
      <div className="reasons">
        {reasons.map(({ value, label }) => (
          <Button key={value} name="why" value={value} manner="quiet">
            {label}
          </Button>
        ))}
      </div>
      <Field
        id="words"
        label="Or in your own words"
        help="Parents read them."
        maxLength={60}
        autoComplete="off"
      />
      <Button name="why" value="" manner="quiet">
        Show what changes
      </Button>
    </fieldset>
  </Form>
);

const Day = ({ date, label, isChosen = false }: { date: string; label: string; isChosen?: boolean }) => (
  <Checkbox name="on" value={date} label={label} defaultChecked={isChosen} />
);
