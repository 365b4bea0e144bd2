import { Form, Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Select } from "../ui/select.tsx";
import { ImportActs } from "./import-acts.tsx";
import { ImportReading } from "./import-reading.tsx";
import type { ImportView } from "./import-view.ts";
import { ImportWorking } from "./import-working.tsx";

/** What an import came to, and what may be done with it. */
export function ImportState({ view }: { view: ImportView }) {
  const { state, problems, notes, orgs, org, sums, stops, shown, staying } = view;
  if (state === "reading") return <ImportReading id={view.id} lines={view.lines} isSilent={view.isSilent} />;
  if (state === "problems")
    return (
      <div className="flow">
        <Notice
          isAnswer
          kind="refused"
          title={`${problems.length === 1 ? "One thing is" : "Some things are"} wrong in the file. Nothing has been changed.`}
        >
          <ul className="bulleted rosterwas">
            {problems.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Notice>
        <p>
          Mend it in the file or where the file comes from, then <Link to="/desk/roster">bring it again</Link>
          .
        </p>
      </div>
    );
  if (state === "asks")
    return (
      <Form method="post" className="flow">
        <input type="hidden" name="id" value={view.id} />
        <Select
          id="org"
          label="Which school of the file is this one?"
          help={`None of them is clearly this one, ${view.school}. The students of the others are left out.`}
          options={[{ value: "", label: "Choose the school" }, ...orgs]}
          required
        />
        <p className="buttons">
          <Button name="act" value="org">
            Show me what would change
          </Button>
          <Button name="act" value="drop" manner="quiet">
            Leave it alone
          </Button>
        </p>
      </Form>
    );
  return (
    <>
      {stops.length ? (
        <Notice kind="due" title="This import stops here: two persons have to agree.">
          <ul className="bulleted">
            {stops.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <p>
            <Link to={`?id=${view.id}&show=stops#changes`}>Show me these lines</Link>
          </p>
        </Notice>
      ) : null}
      <h2>{titles[state] ?? "What it would have done"}</h2>
      {org ? <p className="soft">From the school “{org}” of the file.</p> : null}
      {sums.length ? (
        <ul className="rostersums">
          {sums.map(({ kind, says }) => (
            <li key={kind}>
              <Link
                to={`?id=${view.id}&show=${kind}#changes`}
                preventScrollReset
                aria-current={shown === kind || undefined}
              >
                {says}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {state === "dropped" ? "It was left alone." : "Nothing: everything in the list is on file already."}
        </p>
      )}
      {staying > 0 ? (
        <p>
          <Link to={`?id=${view.id}&show=stays#changes`}>
            {staying.toLocaleString("en")} {staying === 1 ? "line was" : "lines were"} changed since and{" "}
            {staying === 1 ? "stays" : "stay"} as {staying === 1 ? "it is" : "they are"}
          </Link>
        </p>
      ) : null}
      {notes.length ? (
        <div className="notices">
          <Notice kind="info" title="What is left out, and what to look at">
            <ul className="bulleted rosterwas">
              {notes.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      {view.isCut ? (
        <div className="notices">
          <Notice kind="missed" title="This was cut short. Nothing of it was written.">
            <p>It may be begun again.</p>
          </Notice>
        </div>
      ) : null}
      {view.isWorking ? (
        <ImportWorking id={view.id} isBack={isWritten(state)} since={view.since} />
      ) : (
        <div className="flow">
          <ImportActs view={view} />
        </div>
      )}
    </>
  );
}

const isWritten = (state: ImportView["state"]) => state === "applied" || state === "undo_proposed";

const titles: Partial<Record<ImportView["state"], string>> = {
  ready: "What would change",
  stopped: "What would change",
  proposed: "What would change",
  applied: "What changed",
  undo_proposed: "What changed",
  undone: "What was taken back",
};
