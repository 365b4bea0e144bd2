import { alertWays } from "../../inquiry/words.ts";
import type { Link } from "../../sop/chain/chain.ts";
import { wayWords } from "../desk/emergency-line.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import { dayChoices } from "./chain-form.ts";

type Props = {
  row: number;
  link: Link | undefined;
  staff: { value: string; label: string }[];
  wrong: (field: string) => string | undefined;
};

const hourChoices = [
  { value: "always", label: "Always" },
  { value: "open", label: "While the office is open" },
  { value: "closed", label: "While the office is closed" },
  { value: "span", label: "At these hours" },
];

/** One link of a chain: who, when, who instead, and by which ways. An empty name leaves it out. */
export function LinkFields({ row, link, staff, wrong }: Props) {
  const span = Array.isArray(link?.hours) ? link.hours[0] : undefined;
  const days = Object.entries(dayChoices).find(([, { days }]) => days.join() === span?.days.join())?.[0];
  const hours = link ? (typeof link.hours === "string" ? link.hours : "span") : "always";
  return (
    <fieldset className="link flow">
      <legend>{["First", "Second", "Third", "Fourth", "Fifth", "Sixth"][row]}</legend>
      <div className="pair">
        <Select
          id={`staff-${row}`}
          label="Who"
          options={[{ value: "", label: "Nobody" }, ...staff]}
          defaultValue={link?.staff ?? ""}
          error={wrong(`staff-${row}`)}
        />
        <Select
          id={`deputy-${row}`}
          label="When they are away"
          options={[{ value: "", label: "Whoever stands in for them" }, ...staff]}
          defaultValue={link?.deputy ?? ""}
          error={wrong(`deputy-${row}`)}
        />
        <Select id={`hours-${row}`} label="When" options={hourChoices} defaultValue={hours} />
      </div>
      <div className="pair certain-hours">
        <Select
          id={`days-${row}`}
          label="Days"
          options={Object.entries(dayChoices).map(([value, { label }]) => ({ value, label }))}
          defaultValue={days ?? "all"}
        />
        <Field
          id={`from-${row}`}
          type="time"
          label="From"
          defaultValue={span?.from ?? ""}
          error={wrong(`from-${row}`)}
        />
        <Field id={`to-${row}`} type="time" label="To" defaultValue={span?.to ?? ""} />
      </div>
      <div className="ways">
        {alertWays
          .filter((way) => way !== "screen")
          .map((way) => (
            <Checkbox
              key={way}
              name={`ways-${row}`}
              value={way}
              label={wayWords[way] ?? way}
              defaultChecked={link ? link.ways.includes(way) : true}
            />
          ))}
      </div>
    </fieldset>
  );
}
