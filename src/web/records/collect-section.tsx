import { Link } from "react-router";
import { Change } from "../desk/change.tsx";
import { plural } from "../desk/left-words.ts";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import type { RequestPage } from "./request-page.ts";
import { StepForm } from "./step-form.tsx";

/** What was collected, what is to be looked through, and the ways to add more. */
export function CollectSection({ page }: { page: RequestPage }) {
  const open = page.items.filter(({ aside }) => !aside);
  return (
    <Section title="3. Collect, and take others out">
      {open.length ? (
        <ul className="recorditems">
          {open.map((item) => (
            <li key={item.id}>
              <OneItem page={page} item={item} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">Nothing was collected yet.</p>
      )}
      {page.over ? null : (
        <>
          {page.statements.map(({ request }) => (
            <StepForm key={request} act="statement" hidden={{ statement: request }}>
              <p>
                <b>A parent’s statement travels with this record.</b> It leaves together with it.
              </p>
              <Button manner="quiet">Add the statement</Button>
            </StepForm>
          ))}
          <Change label="Add a file" isOpen={open.length === 0}>
            <StepForm key={page.items.length} act="file" takesFile hidden={{ item: page.fresh }}>
              <Field
                id="file-title"
                name="title"
                label="What it is"
                help="The parent reads this."
                required
                maxLength={200}
              />
              <div className="field">
                <label htmlFor="file">File</label>
                <p className="help" id="file-help">
                  PDF, plain text, PNG or JPEG, up to 10 megabytes and 100 pages.
                </p>
                <input
                  className="input"
                  id="file"
                  name="file"
                  type="file"
                  accept=".pdf,.txt,.png,.jpg,.jpeg"
                  aria-describedby="file-help"
                  required
                />
              </div>
              <Button manner="quiet">Add it</Button>
            </StepForm>
          </Change>
          <Change label="It is on paper">
            <StepForm key={page.items.length} act="paper" hidden={{ item: page.fresh }}>
              <Field id="paper-title" name="title" label="What it is" required maxLength={200} />
              <Field id="paper-note" name="note" label="Where it lies" maxLength={400} />
              <Button manner="quiet">Note it</Button>
            </StepForm>
          </Change>
        </>
      )}
    </Section>
  );
}

function OneItem({ page, item }: { page: RequestPage; item: RequestPage["items"][number] }) {
  const isPaper = item.kind === "paper";
  return (
    <>
      <p>
        <bdi>
          <b>{item.title}</b>
        </bdi>{" "}
        <span className="soft small">
          {isPaper
            ? `on paper${item.note ? `: ${item.note}` : ""}`
            : `${item.kind}, ${item.size} KB${item.pages && item.pages > 1 ? `, ${item.pages} pages` : ""}`}
        </span>
      </p>
      <p>
        <StateMark
          state={item.ready ? "met" : "due"}
          word={
            item.ready === "redacted"
              ? `Others taken out in ${plural(item.marks, "place")}`
              : item.ready === "cleared"
                ? "Looked through: nothing about others"
                : "To be looked through"
          }
        />
      </p>
      <div className="recordacts">
        {isPaper ? null : (
          <Link className="button quiet" to={`${page.at}/items/${item.id}`}>
            {page.over || !item.sees ? "Look at it" : "Look through it"}
          </Link>
        )}
        {item.hasCopy ? (
          <a className="button bare" href={`${page.at}/items/${item.id}/copy`}>
            Copy to print
          </a>
        ) : null}
        {isPaper && !item.ready && !page.over ? (
          <StepForm act="looked" hidden={{ item: item.id }}>
            <Button manner="quiet">I covered what is about others</Button>
          </StepForm>
        ) : null}
      </div>
      {page.over ? null : (
        <Change label="Set it aside">
          <StepForm act="setAside" hidden={{ item: item.id }}>
            <TextArea
              id={`aside-${item.id}`}
              name="words"
              label="Why it does not belong to it"
              rows={2}
              required
            />
            <Button manner="quiet">Set it aside</Button>
          </StepForm>
        </Change>
      )}
    </>
  );
}
