import type { ReactNode } from "react";

/** An emergency, over the whole width and above everything else. */
export const Banner = ({ title, says, children }: { title: string; says: string; children?: ReactNode }) => (
  <section className="banner" aria-label={title}>
    <p role="alert">
      <strong>{title}</strong> {says}
    </p>
    {children}
  </section>
);
