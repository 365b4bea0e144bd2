import type { ComponentProps } from "react";
import { type FieldProps, Labelled, wiring } from "./field.tsx";

type Props = FieldProps &
  Omit<ComponentProps<"select">, "id" | "className" | "children"> & {
    options: readonly { value: string; label: string }[];
  };

/** One of a longer list of choices. */
export const Select = ({ id, label, help, error, optional, options, ...rest }: Props) => (
  <Labelled id={id} label={label} help={help} error={error} optional={optional}>
    <select name={id} {...rest} {...wiring({ id, help, error })} className="input">
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Labelled>
);
