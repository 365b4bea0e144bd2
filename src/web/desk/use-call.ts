import { type FormEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { CallAnswer, CallPage } from "./call-page.ts";
import { type ParkedCall, parkCall, parkedCalls } from "./parked-calls.ts";
import { usePeople } from "./use-people.ts";

export type Call = ReturnType<typeof useCall>;

/** What the call panel does while it is on the screen: finds the family, and loses nothing when it is left. */
export function useCall(page: CallPage, answer: CallAnswer | undefined) {
  const { found: people, look, ask } = usePeople(page.found);
  const [chosen, setChosen] = useState(answer?.values.family ?? page.found[0]?.value ?? "");
  const [key] = useState(page.key);
  const panel = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const typed = useRef<ParkedCall["fields"]>({});
  const isSent = useRef(false);
  const navigate = useNavigate();
  const { viewer, parked } = page;

  const note = useCallback(() => {
    const forms = panel.current?.querySelectorAll("form") ?? [];
    typed.current = Object.fromEntries(
      [...forms].flatMap((one) => [...new FormData(one)].filter(([name]) => name !== "key")),
    ) as Record<string, string>;
  }, []);
  const keep = useCallback(() => {
    const { q = "", question = "", guardianName = "" } = typed.current;
    if (isSent.current || !`${q}${question}${guardianName}`.trim()) return;
    const label = (guardianName || q || question).slice(0, 40);
    parkCall(viewer, { id: parked ?? key, at: new Date().toISOString(), fields: typed.current, label });
  }, [viewer, parked, key]);

  useEffect(() => {
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [keep]);
  useEffect(() => {
    if (answer) isSent.current = false;
  }, [answer]);
  useEffect(() => {
    const call = parked && parkedCalls(viewer).find(({ id }) => id === parked);
    if (!call) return;
    fill(panel.current, call.fields);
    typed.current = call.fields;
    if (call.fields.q) void ask(call.fields.q).then(() => setChosen(call.fields.family ?? ""));
  }, [viewer, parked, ask]);

  const choose = (value: string) => {
    setChosen(value);
    requestAnimationFrame(note);
  };
  const park = () => {
    note();
    keep();
    isSent.current = true;
    void navigate("/desk");
  };
  return {
    ...{ people, chosen, choose, key, panel, form, park },
    person: people.find(({ value }) => value === chosen),
    onInput: note,
    onSubmit: () => {
      isSent.current = true;
    },
    onSearchInput(words: string) {
      note();
      look(words);
    },
    async onSearch(event: FormEvent) {
      event.preventDefault();
      note();
      const [first] = await ask(typed.current.q ?? "");
      if (first) choose(first.value);
      const next = first ? "topic" : "guardianName";
      form.current?.querySelector<HTMLElement>(`[name="${next}"]`)?.focus();
    },
    onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
      if (event.key === "Escape") park();
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }
    },
  };
}

/** Puts what was typed back into its fields. */
function fill(panel: HTMLElement | null, fields: ParkedCall["fields"]): void {
  for (const [name, words] of Object.entries(fields))
    for (const field of panel?.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`) ?? [])
      if (field.type === "radio" || field.type === "checkbox")
        field.checked = field.type === "radio" ? field.value === words : words === "on";
      else if (field.type !== "hidden") field.value = words;
}
