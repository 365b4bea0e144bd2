import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import type { ImportView } from "./import-view.ts";

/** What this person may do with an import as it stands. */
export function ImportActs({ view }: { view: ImportView }) {
  const { state, mayApply, isMine, proposedBy, print, written, undone } = view;
  if (state === "undone")
    return (
      <p>
        Written {written}. Taken back {undone}.
      </p>
    );
  if (state === "dropped") return null;
  if (state === "applied" || state === "undo_proposed")
    return (
      <>
        {written ? <p>Written {written}.</p> : null}
        {state === "undo_proposed" ? (
          <p>{proposedBy} asked to take it back. It gives rights back, so another person has to agree.</p>
        ) : null}
        {view.mayTakeBack && !(state === "undo_proposed" && isMine) ? (
          <Form method="post" className="buttons">
            <input type="hidden" name="id" value={view.id} />
            <Button name="act" value="take-back" manner="grave">
              {state === "applied" ? "Take the whole import back" : "Agree, and take it back"}
            </Button>
            {state === "undo_proposed" ? (
              <Button name="act" value="drop" manner="quiet">
                Leave it as it is
              </Button>
            ) : null}
          </Form>
        ) : null}
        {view.mayTakeBack ? (
          <p className="soft">
            Possible for thirty days. What was changed since stays as it is, and is shown.
          </p>
        ) : null}
      </>
    );
  if (!mayApply)
    return <p>An administrator or the privacy officer writes it. They find it under “Rosters”.</p>;
  const label =
    state === "proposed"
      ? "Agree, and write it"
      : state === "stopped"
        ? "Ask a second person to agree"
        : "Write it";
  return (
    <>
      {state === "proposed" ? (
        <p>
          {isMine ? "You asked for this" : `${proposedBy} asked for this`}. Another person, an administrator
          or the privacy officer, has to agree.
        </p>
      ) : null}
      <Form method="post" className="buttons">
        <input type="hidden" name="id" value={view.id} />
        <input type="hidden" name="print" value={print} />
        {view.changesAnything && !(state === "proposed" && isMine) ? (
          <Button name="act" value="apply">
            {label}
          </Button>
        ) : null}
        <Button name="act" value="drop" manner="quiet">
          Leave it alone
        </Button>
      </Form>
    </>
  );
}
