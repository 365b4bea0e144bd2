import { useMemo } from "react";
import { useNavigate } from "react-router";
import { type Keys, useKeys } from "./use-keys.ts";

/** R replies, O notes, E escalates, A goes to what waits for an answer of yours, U takes back what has not left. */
export function useInquiryKeys(at: string): void {
  const navigate = useNavigate();
  const keys = useMemo((): Keys => {
    const write = (what: string) => () =>
      void Promise.resolve(navigate(`${at}?write=${what}`, { preventScrollReset: true })).then(() =>
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>(".composer textarea, .composer select")?.focus(),
        ),
      );
    return {
      r: write("reply"),
      o: write("note"),
      e: write("escalation"),
      u: () => document.querySelector<HTMLElement>(".leaving button")?.click(),
      a: () => document.querySelector<HTMLElement>(".asked button, .acknowledge button")?.focus(),
    };
  }, [at, navigate]);
  useKeys(keys);
}
