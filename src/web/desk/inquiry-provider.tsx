import { createContext, type ReactNode, useContext } from "react";
import type { Answer } from "./answered.ts";
import type { InquiryPage } from "./inquiry-page.ts";

type Shared = { page: InquiryPage; answer: Answer | undefined; done: string };
const Here = createContext<Shared | null>(null);

/** The inquiry on the screen, for its forms. Mounted anew after each act that was done, so that every form is fresh. */
export const InquiryProvider = ({ children, ...shared }: Shared & { children: ReactNode }) => (
  <Here value={shared}>{children}</Here>
);

export function useInquiry(): Shared {
  const here = useContext(Here);
  if (!here) throw new Error("this form stands outside an inquiry");
  return here;
}
