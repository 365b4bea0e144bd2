import { createContext, type ReactNode, useContext, useState } from "react";
import type { Answer } from "./answered.ts";
import type { InquiryPage } from "./inquiry-page.ts";

type Shared = { page: InquiryPage; answer: Answer | undefined; done: string };
/** The kind of information that the gate takes the draft for, for what stands beside the composer. */
type Drafted = { category: string; setCategory: (category: string) => void };
const Here = createContext<(Shared & Drafted) | null>(null);

/** The inquiry on the screen, for its forms. Mounted anew after each act that was done, so that every form is fresh. */
export function InquiryProvider({ children, ...shared }: Shared & { children: ReactNode }) {
  const [category, setCategory] = useState("general");
  return <Here value={{ ...shared, category, setCategory }}>{children}</Here>;
}

/** The inquiry whose page this form stands on, with what was typed before. Throws outside of one. */
export function useInquiry(): Shared & Drafted {
  const here = useContext(Here);
  if (!here) throw new Error("this form stands outside an inquiry");
  return here;
}
