import type { ReactNode } from "react";

/** A sheet of its own on the page. */
export const Card = ({ children }: { children: ReactNode }) => <div className="card">{children}</div>;
