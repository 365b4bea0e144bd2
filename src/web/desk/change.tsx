import type { ReactNode } from "react";

/** A fact's correction, folded away beside it; open when it was answered. */
export const Change = ({
  label,
  isOpen,
  isNext,
  children,
}: {
  label: string;
  isOpen?: boolean;
  /** It is what should be done next: a button of its own. */
  isNext?: boolean;
  children: ReactNode;
}) => (
  <details className={isNext ? "change main" : "change"} open={isOpen}>
    <summary className={isNext ? "button main" : undefined}>{label}</summary>
    <div className="flow">{children}</div>
  </details>
);
