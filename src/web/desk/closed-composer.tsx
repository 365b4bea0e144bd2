import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { ActForm } from "./act-form.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { NoteForm } from "./note-form.tsx";
import { StrandedWords } from "./stranded-words.tsx";

/** A closed inquiry takes notes, and can be opened again; that is recorded too. */
export function ClosedComposer() {
  const { page } = useInquiry();
  return (
    <div className="composer is-note">
      <Section title="It is closed">
        {page.may.reopening ? (
          <ActForm act="reopening">
            {({ busy }) => (
              <Button manner="quiet" disabled={busy}>
                Open it again
              </Button>
            )}
          </ActForm>
        ) : null}
      </Section>
      <StrandedWords />
      {page.may.note ? <NoteForm /> : null}
    </div>
  );
}
