import type { ComponentProps } from "react";
import { type FieldProps, Labelled, wiring } from "./field.tsx";

type Props = FieldProps & Omit<ComponentProps<"textarea">, "id" | "className">;

/** Several lines of text, with their label. Grows with what is written. */
export const TextArea = ({ id, label, help, error, optional, ...rest }: Props) => (
  <Labelled id={id} label={label} help={help} error={error} optional={optional}>
    <textarea name={id} dir="auto" {...rest} {...wiring({ id, help, error })} className="input" />
  </Labelled>
);
