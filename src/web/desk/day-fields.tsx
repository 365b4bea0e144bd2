import { RadioGroup } from "../ui/radio-group.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Wired } from "./calendar-change-form.tsx";

/** A day or a stretch of days, and what it is. */
export function DayFields({ wired, what }: { wired: Wired; what: string }) {
  const { error } = wired("what");
  return (
    <>
      <div className="pair">
        <Field {...wired("from")} label="Day, or the first day" type="date" />
        <Field {...wired("to")} label="Last day, included" optional="for a stretch" type="date" />
      </div>
      <RadioGroup
        id="what"
        label="What is it?"
        chosen={what}
        {...(error && { error })}
        options={[
          {
            value: "closed",
            label: "Closed",
            help: "No lessons, and the office is closed. It is no business day.",
          },
          {
            value: "no_school",
            label: "Open, no lessons",
            help: "Staff only. It is a business day, no school day.",
          },
          { value: "open", label: "Open as usual", help: "Takes back what the district says of this day." },
          { value: "early", label: "Closes early" },
          { value: "late", label: "Opens late" },
          {
            value: "nothing",
            label: "Take our own word back",
            help: "From then on the district’s calendar counts.",
          },
        ]}
      />
      <div className="pair">
        <Field {...wired("at")} label="At what time?" optional="for early and late" type="time" />
        <Field {...wired("label")} label="Why? Parents read this" autoComplete="off" maxLength={120} />
      </div>
    </>
  );
}
