import type { ReactNode } from "react";
import { FieldError, type FieldProps, wiring } from "./field.tsx";

type Props = FieldProps & {
  options: readonly { value: string; label: string; help?: ReactNode }[];
  chosen?: string;
  /** The fields' name where it is not the id. */
  name?: string;
  /** Lines between the choices, for questions that are read once. */
  boxed?: boolean;
};

/** One of a few choices, all in sight. */
export function RadioGroup({ id, label, help, error, options, chosen, boxed, name = id }: Props) {
  const { "aria-describedby": describedBy } = wiring({ id, help, error });
  return (
    <fieldset className="field" id={id} aria-describedby={describedBy}>
      <legend>{label}</legend>
      {help ? (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <div className={boxed ? "choices boxed" : "choices"}>
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === chosen} />
            <span>{option.label}</span>
            {option.help ? <span className="help">{option.help}</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
