import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { Field } from "../ui/text-field.tsx";
import type { proposalLine } from "./family-page.ts";

type Line = ReturnType<typeof proposalLine>;

/** What waits for a second person. Whoever proposed it sees it, and cannot answer it. */
export const Proposals = ({ lines, mayAnswer }: { lines: readonly Line[]; mayAnswer: boolean }) =>
  lines.length === 0 ? null : (
    <Section title="Waiting for a second person">
      <ul className="flow plain">
        {lines.map(({ id, by, at, because, says, isMine }) => (
          <li key={id} className="flow">
            <p>
              <b>{says}</b> <span className="soft">{`${by}, ${at}`}</span>
            </p>
            {because ? <p dir="auto">“{because}”</p> : null}
            {isMine ? <p className="soft">You proposed it: somebody else answers.</p> : null}
            {mayAnswer && !isMine ? (
              <Form method="post" className="flow">
                <input type="hidden" name="proposal" value={id} />
                <Field
                  id={`because-${id}`}
                  name="because"
                  label="Your reason"
                  help="Needed if you decline."
                  maxLength={500}
                />
                <div className="buttons">
                  <Button name="act" value="accept" aria-label={`Agree: ${says}`}>
                    Agree
                  </Button>
                  <Button manner="quiet" name="act" value="decline" aria-label={`Decline: ${says}`}>
                    Decline
                  </Button>
                </div>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
