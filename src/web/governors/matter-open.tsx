import { Form } from "react-router";
import { Story } from "../desk/story.tsx";
import { Button } from "../ui/button.tsx";
import { DueTime } from "../ui/due-time.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import type { matterOf, Typed } from "./matter-lines.ts";
import { NamedOne } from "./named-one.tsx";

type OpenProps = { matter: ReturnType<typeof matterOf>; typed: Typed; formKey: string };

/** The matter in whole: what is owed, what was written and done, and what its reader can do. */
export const MatterOpen = ({ matter, typed, formKey }: OpenProps) => (
  <>
    <p>
      {matter.about.length > 0 ? (
        <>
          A concern about <b>{matter.about.join(" and ")}</b>, from{" "}
        </>
      ) : (
        "From "
      )}
      <bdi>{matter.parent}</bdi>
      {matter.phone ? (
        <>
          , <bdi className="nowrap">{matter.phone}</bdi>
        </>
      ) : null}
      .
    </p>
    {matter.owed.length ? (
      <ul className="dutylist" aria-label="What is owed">
        {matter.owed.map(({ id, state, stands, says, at, when, left, why }) => (
          <li key={id}>
            <StateMark state={state} word={stands} /> {says}
            <DueTime at={at} says={`by ${when}${left ? ` (${left})` : ""}`} why={why} />
          </li>
        ))}
      </ul>
    ) : null}
    {matter.named.map(({ id, name }) => (
      <NamedOne key={id} staff={id} name={name} formKey={formKey} />
    ))}
    <Section title="What was written and done">
      <Story lines={matter.lines} />
    </Section>
    <Section title="Write back">
      <Form method="post" className="flow">
        <input type="hidden" name="key" value={formKey} />
        <TextArea
          id="text"
          label="Your answer to the parent"
          rows={10}
          defaultValue={typed.text || matter.draft}
          required
        />
        <Field
          id="promise"
          type="date"
          label="If it is not settled: by when they hear again"
          optional="may stay empty"
          defaultValue={typed.promise}
        />
        <Select
          id="how"
          label="How it goes"
          options={[
            ...(matter.hasAddress ? [{ value: "letter", label: "By e-mail, sent from here" }] : []),
            { value: "spoken", label: "I told them by telephone" },
            { value: "posted", label: "I post it" },
          ]}
          {...(typed.how && { defaultValue: typed.how })}
        />
        <div className="buttons">
          <Button name="act" value="reply">
            Send
          </Button>
        </div>
      </Form>
    </Section>
    <Section title="Or appoint somebody">
      {matter.choices.length ? (
        <Form method="post" className="flow">
          <input type="hidden" name="key" value={formKey} />
          <Select
            id="to"
            label="Who has it from now on"
            help="Nobody who is named in it, or who answers to them, is on this list."
            options={[{ value: "", label: "Choose" }, ...matter.choices]}
            {...(typed.to && { defaultValue: typed.to })}
            required
          />
          <div className="buttons">
            <Button manner="quiet" name="act" value="appoint">
              Appoint them
            </Button>
          </div>
        </Form>
      ) : (
        <p>
          {matter.named.length
            ? "Nobody can be appointed until you have said, above, whom it is about."
            : "Nobody of the staff may have it: everybody is named in it, or answers to somebody who is."}
        </p>
      )}
    </Section>
    <Section title="A note for the record">
      <Form method="post" className="flow">
        <input type="hidden" name="key" value={formKey} />
        <TextArea
          id="note"
          label="What you did"
          help="Parents do not read it."
          rows={3}
          defaultValue={typed.note}
          required
        />
        <div className="buttons">
          <Button manner="quiet" name="act" value="note">
            Keep the note
          </Button>
        </div>
      </Form>
    </Section>
  </>
);
