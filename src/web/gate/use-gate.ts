import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../letters/checks/about.ts";
import type { Offer } from "../desk/closed-promise.ts";
import type { RecipientLine } from "./recipient-lines.ts";

/** The form is asked about this many milliseconds after the last key. */
const pause = 250;

export type ShownFinding = Pick<Finding, "code" | "severity" | "says" | "instead" | "certain"> & {
  where?: string;
  of?: string;
  offer?: Offer;
};
export type Looked = {
  findings: ShownFinding[];
  recipients: RecipientLine[];
  category: string;
  about: "general" | "student";
};

/**
 * Asks, while somebody writes, who may have the draft and what stands against it. A newer question aborts the older
 * one; one that is not answered leaves what was said last, for the same is decided again at sending. No name of a
 * child comes to the browser but those that the draft holds.
 */
export function useGate(address: string, form: RefObject<HTMLFormElement | null>) {
  const [looked, setLooked] = useState<Looked | null>(null);
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
        if (answer.ok) setLooked(await answer.json());
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
  return { looked, look };
}
