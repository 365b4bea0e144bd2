import type { ComponentProps } from "react";
import { Kbd } from "./kbd.tsx";

type Manner = "main" | "quiet" | "bare" | "grave";
type Props = ComponentProps<"button"> & {
  /** One `main` act on a page; `quiet` beside it; `bare` for small ones; `grave` for what cannot be taken back. */
  manner?: Manner;
  /** The key that does the same, shown on the button. */
  keys?: string;
};

/** A button that sends its form unless told otherwise. */
export const Button = ({ manner = "main", keys, children, type = "submit", ...rest }: Props) => (
  <button {...rest} type={type} className={`button ${manner}`}>
    {children}
    {keys ? <Kbd>{keys}</Kbd> : null}
  </button>
);
