import type { ReactNode } from "react";
import { StateShape } from "./state-shape.tsx";

export type FieldProps = {
  /** Unique on the page; the control's id, and the stem of the ids of help and error. */
  id: string;
  label: ReactNode;
  help?: ReactNode;
  /** What is wrong and what to do, as a sentence. */
  error?: string;
  /** The word for "may be left empty", in the page's language. */
  optional?: string;
};

/** What a control must carry so that its help and its error are read out with it. */
export const wiring = ({ id, help, error }: Pick<FieldProps, "id" | "help" | "error">) => ({
  id,
  "aria-invalid": error ? (true as const) : undefined,
  "aria-describedby": [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
});

/** Label, help and error around one control. */
export const Labelled = ({
  id,
  label,
  help,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) => (
  <div className="field">
    <label htmlFor={id}>
      {label}
      {optional ? <span className="optional"> ({optional})</span> : null}
    </label>
    {help ? (
      <p className="help" id={`${id}-help`}>
        {help}
      </p>
    ) : null}
    {error ? <FieldError id={id}>{error}</FieldError> : null}
    {children}
  </div>
);

/** An error under its field's label. */
export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <p className="error" id={`${id}-error`}>
    <StateShape state="missed" />
    {children}
  </p>
);
