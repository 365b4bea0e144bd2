import type { RefObject } from "react";
import { direction } from "../direction.ts";
import { Button } from "../ui/button.tsx";

/** What the school says of an incident, as it may be repeated by anybody. */
export type Offered = { kind: string; text: string; next: string; mayTellStatus: boolean };

type Props = { offered: readonly Offered[]; language: string; form: RefObject<HTMLFormElement | null> };

/** The approved words beside a reply, ready to be put into it; without scripts they are copied. */
export const IncidentOffer = ({ offered, language, form }: Props) =>
  offered.map(({ kind, text, mayTellStatus }) => (
    <details key={kind} className="guidance">
      <summary>{kind}: what the school says</summary>
      <div className="flow">
        <p className="said" lang={language} dir={direction(language)}>
          {text}
        </p>
        {mayTellStatus ? (
          <p className="soft">You are on the incident team: you may tell how a single child is.</p>
        ) : (
          <p className="soft">Say nothing of how a single child is: that is for the incident team.</p>
        )}
        <div className="buttons">
          <Button
            type="button"
            manner="quiet"
            onClick={() => put(form.current?.querySelector("textarea"), text)}
          >
            Put it into the reply
          </Button>
        </div>
      </div>
    </details>
  ));

function put(area: HTMLTextAreaElement | null | undefined, text: string) {
  if (!area) return;
  const [before, after] = [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionEnd)];
  area.value = `${before.trimEnd()}${before.trim() ? "\n\n" : ""}${text}\n\n${after.trimStart()}`;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
}
