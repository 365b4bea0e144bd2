import type { ComponentProps } from "react";
import { type FieldProps, Labelled, wiring } from "./field.tsx";

type Props = FieldProps & Omit<ComponentProps<"input">, "id" | "className">;

/** One line of text, with its label. `name` is the id unless given. */
export const Field = ({ id, label, help, error, optional, ...rest }: Props) => (
  <Labelled id={id} label={label} help={help} error={error} optional={optional}>
    <input name={id} {...rest} {...wiring({ id, help, error })} className="input" />
  </Labelled>
);
