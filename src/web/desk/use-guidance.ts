import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { GuidanceLines } from "./guidance-lines.ts";

/** The words are asked about this many milliseconds after the last key. */
const pause = 500;
export type Heard = GuidanceLines & { language: string };

/** Asks what helps for the words that are typed, once the typing rests; a newer question aborts the older one. */
export function useGuidance(form: RefObject<HTMLFormElement | null>) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);
  const onInput = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(async () => {
      running.current?.abort();
      running.current = new AbortController();
      if (!form.current) return;
      const typed = new FormData(form.current);
      const asked = new FormData();
      for (const name of ["question", "topic", "language"]) asked.set(name, String(typed.get(name) ?? ""));
      try {
        const answer = await fetch("/desk/call/guidance", {
          ...{ method: "POST", body: asked, signal: running.current.signal },
          headers: { accept: "application/json" },
        });
        if (answer.ok) setHeard(await answer.json());
      } catch {
        // Aborted, or the connection is gone: what was said last stays.
      }
    }, pause);
  }, [form]);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      running.current?.abort();
    },
    [],
  );
  return { heard, onInput };
}
