import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../letters/checks/about.ts";
import type { Offer } from "./closed-promise.ts";

/** The form is asked about this many milliseconds after the last key. */
const pause = 250;

export type ShownFinding = Pick<Finding, "code" | "severity" | "says" | "instead"> & { offer?: Offer };

/**
 * Asks, while somebody writes, what the procedure would say of the draft. A newer question aborts the older one; a
 * question that is not answered leaves what was said last, for the same checks decide again at sending.
 */
export function useCheck(address: string, form: RefObject<HTMLFormElement | null>) {
  const [findings, setFindings] = useState<ShownFinding[] | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);
  const look = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(async () => {
      running.current?.abort();
      running.current = new AbortController();
      if (!form.current) return;
      try {
        const answer = await fetch(address, {
          method: "POST",
          body: new FormData(form.current),
          signal: running.current.signal,
          headers: { accept: "application/json" },
        });
        if (answer.ok) setFindings(await answer.json());
      } catch {
        // Aborted, or the connection is gone.
      }
    }, pause);
  }, [address, form]);
  useEffect(() => {
    look();
    return () => {
      clearTimeout(waiting.current);
      running.current?.abort();
    };
  }, [look]);
  return { findings, look };
}
