import type { ReactNode } from "react";
import { StateShape } from "./state-shape.tsx";

type Props = {
  kind: "info" | "met" | "due" | "missed" | "refused";
  title: string;
  /** Set when it appears as the answer to something the reader just did. */
  isAnswer?: boolean;
  children?: ReactNode;
};

/** Something the reader should know now, with its state's colour, shape and a title in words. */
export const Notice = ({ kind, title, isAnswer, children }: Props) => (
  <div
    className={`notice ${kind}`}
    role={isAnswer ? (kind === "missed" || kind === "refused" ? "alert" : "status") : undefined}
  >
    <StateShape state={kind} />
    <div>
      <p className="title">{title}</p>
      {children}
    </div>
  </div>
);
