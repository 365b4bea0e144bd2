import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { FamilyChoice } from "./family-choice.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import type { PersonLine } from "./person-lines.ts";
import { usePeople } from "./use-people.ts";

/** Says which parent and which student on file this is. */
export function FamilyForm({ words, found }: { words: string; found: readonly PersonLine[] }) {
  const { page, answer } = useInquiry();
  const people = usePeople(found);
  return (
    <Change
      label={page.relation ? "Link another family" : "Link the family on file"}
      isOpen={words !== "" || answer?.act === "family"}
    >
      <Form method="get" action={page.at} role="search" className="oneline" preventScrollReset>
        <div className="field">
          <label htmlFor="people">Name of parent or child, or number</label>
          <input
            id="people"
            name="people"
            className="input"
            type="search"
            defaultValue={words}
            dir="auto"
            autoComplete="off"
            onInput={({ currentTarget }) => people.look(currentTarget.value)}
          />
        </div>
        <Button manner="quiet">Find</Button>
      </Form>
      {words && !people.found.length ? (
        <p className="soft">Nobody on file begins like this. Three letters are the least.</p>
      ) : null}
      {people.found.length ? (
        <ActForm act="family" className="flow">
          {({ busy }) => (
            <>
              <FamilyChoice people={people.found} />
              <Button manner="quiet" disabled={busy}>
                Link this family
              </Button>
            </>
          )}
        </ActForm>
      ) : null}
    </Change>
  );
}
