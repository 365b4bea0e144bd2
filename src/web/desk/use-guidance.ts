import { type RefObject, useCallback, useRef } from "react";
import { useFetcher } from "react-router";
import type { action } from "./guidance-heard.ts";

/** Asks what helps for the words that are typed, once the typing rests. */
export function useGuidance(form: RefObject<HTMLFormElement | null>) {
  const fetcher = useFetcher<typeof action>({ key: "guidance-heard" });
  const waits = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { submit } = fetcher;
  const onInput = useCallback(() => {
    clearTimeout(waits.current);
    waits.current = setTimeout(() => {
      if (!form.current) return;
      const typed = new FormData(form.current);
      const said = (name: string) => String(typed.get(name) ?? "");
      void submit(
        { question: said("question"), topic: said("topic"), language: said("language") },
        { method: "post", action: "/desk/call/guidance" },
      );
    }, 500);
  }, [form, submit]);
  return { heard: fetcher.data ?? null, onInput };
}
