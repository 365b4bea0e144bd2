import type { ReactNode } from "react";

/** A fact's correction, folded away beside it; open when it was answered. */
export const Change = ({
  label,
  isOpen,
  children,
}: {
  label: string;
  isOpen?: boolean;
  children: ReactNode;
}) => (
  <details className="change" open={isOpen}>
    <summary>{label}</summary>
    <div className="flow">{children}</div>
  </details>
);
