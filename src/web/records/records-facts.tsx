import { useState } from "react";
import { Form, Link } from "react-router";
import { requestCategories, requestKinds } from "../../sop/records/request.ts";
import { Change } from "../desk/change.tsx";
import { useInquiry } from "../desk/inquiry-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { categoryWords, kindWords } from "./records-words.ts";

/** On the inquiry: its records requests, and the proposal to open one where the words ask for it. */
export function RecordsFacts() {
  const { page } = useInquiry();
  const { records } = page;
  if (!records) return null;
  return (
    <Section title="Records">
      {records.open.map(({ id, asks, state, stands }) => (
        <p key={id}>
          <StateMark state={state} word={stands} /> <Link to={`/desk/records/${id}`}>{asks}</Link>
        </p>
      ))}
      {records.isProposed ? (
        <div className="suggested flow">
          <p>
            <b>This asks to see records: open a records request?</b>
          </p>
          {records.proposed ? (
            <p className="small">
              {records.proposed.law}: {records.proposed.plain.replace(/^A/, "a")}, under{" "}
              <span className="lawname">{records.proposed.name}</span>. It counts from:{" "}
              {records.proposed.starts.replace(/^T/, "t")}.
            </p>
          ) : (
            <p className="small">
              No law of this school gives it a date of its own; choose one if you know better.
            </p>
          )}
          <OpenForm />
        </div>
      ) : (
        <Change label="Open a records request">
          <OpenForm />
        </Change>
      )}
    </Section>
  );
}

function OpenForm() {
  const { page } = useInquiry();
  const [id] = useState(page.key);
  const { records, clockChoices } = page;
  if (!records) return null;
  const running = page.clocks.filter(({ over }) => !over);
  return (
    <Form method="post" action="/desk/records/open" className="flow">
      <input type="hidden" name="request" value={id} />
      <input type="hidden" name="reference" value={page.reference} />
      <Select
        id="records-kind"
        name="kind"
        label="What is asked"
        options={requestKinds.map((value) => ({ value, label: kindWords[value] }))}
        defaultValue={records.kind}
      />
      <Select
        id="records-category"
        name="category"
        label="Of which record"
        options={requestCategories.map((value) => ({ value, label: categoryWords[value] }))}
        defaultValue={records.category}
      />
      <Select
        id="records-clock"
        name="clock"
        label="Under which law"
        options={[
          { value: "", label: "No clock of law" },
          ...running.map(({ name, plain }) => ({ value: name, label: `${plain} (${name}, runs already)` })),
          ...clockChoices.ours.map(({ name, label }) => ({ value: name, label })),
        ]}
        defaultValue={running[0]?.name ?? records.clock}
      />
      <Button manner="quiet">Open the request</Button>
    </Form>
  );
}
