import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { ActForm } from "./act-form.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { sendKeys } from "./send-keys.ts";
import { useDraft } from "./use-draft.ts";

/** A note for colleagues; no parent ever reads it. */
export function NoteForm() {
  const { page, done } = useInquiry();
  const keep = useDraft(`${page.viewer}.${page.reference}.note`, done.startsWith("note."));
  return (
    <ActForm act="note" ref={keep.form} onInput={keep.onInput} onKeyDown={sendKeys}>
      {({ problem, value, busy }) => (
        <>
          <TextArea
            id="note"
            label="Note"
            help="Read by staff only. It stays in the record."
            defaultValue={value("note")}
            error={problem("note")}
            required
          />
          <div className="buttons">
            <Button keys="Ctrl ↵" disabled={busy}>
              Keep this note
            </Button>
          </div>
        </>
      )}
    </ActForm>
  );
}
