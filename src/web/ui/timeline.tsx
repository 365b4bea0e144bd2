import type { ReactNode } from "react";

/** Everything that happened, the oldest first. */
export const Timeline = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol className="timeline" aria-label={label}>
    {children}
  </ol>
);
