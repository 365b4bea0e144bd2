import { Form, Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import type { ClosureView } from "./closure-page.ts";
import type { PreviewLine } from "./closure-preview-words.ts";

type Props = {
  view: Extract<ClosureView, { kind: "preview" }>;
  mayRead: boolean;
  /** Something else happened meanwhile: this preview is another one than the one that was confirmed. */
  hasChanged: boolean;
};

/** What a closure would change, before it does, and the one button that does it. */
export const ClosurePreview = ({ view, mayRead, hasChanged }: Props) => {
  const again = new URLSearchParams(view.fields.map(({ name, value }) => [name, value]));
  if (view.isTakingBack) again.set("undo", again.get("closure") ?? "");
  return (
    <div className="closurepreview">
      <div className="pagehead">
        <h1>{view.isTakingBack ? "Take it back?" : "What this changes"}</h1>
      </div>
      {hasChanged ? (
        <Notice kind="due" isAnswer title="Something changed while you looked.">
          <p>Nothing was done. This is how it stands now; press the button again if it is right.</p>
        </Notice>
      ) : null}
      <p className="parentsread">
        Parents read: <q>{view.says}</q>
      </p>
      {view.schools.map(({ name, summary, sections }) => (
        <div key={name} className="schoolpreview">
          {view.schools.length > 1 ? <h2>{name}</h2> : null}
          <p className="sum">{summary}</p>
          {sections.map(({ title, says, lines }) => (
            <Section key={title} title={title}>
              {says ? <p>{says}</p> : null}
              <ul className="closurelist">
                {lines.map((line) => (
                  <li key={line.key}>
                    <Line line={line} mayRead={mayRead} again={again} />
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        </div>
      ))}
      <Form
        method="post"
        action={view.isTakingBack ? "/desk/closure/taking-back" : "/desk/closure/declaration"}
        reloadDocument
        className="confirm"
      >
        {view.fields.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="print" value={view.print} />
        <Button>{view.button}</Button>
        <Link className="button quiet" to="/desk/closure">
          No, go back
        </Link>
      </Form>
    </div>
  );
};

function Line({ line, mayRead, again }: { line: PreviewLine; mayRead: boolean; again: URLSearchParams }) {
  const { says, references, more, key } = line;
  const further = new URLSearchParams([...again, ["all", key], ["page", String(more?.page ?? 0)]]);
  return (
    <details open={references.length > 0 && more?.page !== undefined && more.page > 0}>
      <summary>{says}</summary>
      <p className="references">
        {references.map((reference) =>
          mayRead ? (
            <Link key={reference} to={`/desk/inquiries/${reference}`}>
              {reference}
            </Link>
          ) : (
            <span key={reference}>{reference}</span>
          ),
        )}
      </p>
      {more ? (
        <p>
          <Link to={`/desk/closure?${further}`} reloadDocument>
            {more.count.toLocaleString("en")} more
          </Link>
        </p>
      ) : null}
    </details>
  );
}
