import { useEffect, useRef } from "react";
import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import type { Call } from "./use-call.ts";

/** Three letters of parent or child; Enter takes the first who is found. */
export function FamilySearch({ words, call }: { words: string; call: Call }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <Form method="get" action="/desk/call" role="search" onSubmit={call.onSearch} className="oneline">
      <div className="field">
        <label htmlFor="who">Parent or child</label>
        <p className="help" id="who-help">
          Three letters of a name, or the number. Enter takes the first.
        </p>
        <input
          id="who"
          name="q"
          className="input"
          type="search"
          aria-describedby="who-help"
          defaultValue={words}
          dir="auto"
          autoComplete="off"
          ref={field}
          onInput={({ currentTarget }) => call.onSearchInput(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === "Escape") call.park();
          }}
        />
      </div>
      <Button manner="quiet">Find</Button>
    </Form>
  );
}
