import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "className"> & { label: string; help?: ReactNode };

/** A single yes or no. */
export const Checkbox = ({ label, help, ...rest }: Props) => (
  <label className="choice">
    <input {...rest} type="checkbox" />
    <span>{label}</span>
    {help ? <span className="help">{help}</span> : null}
  </label>
);
