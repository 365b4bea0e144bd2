import { useState } from "react";
import { direction } from "../direction.ts";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { noticeDraft } from "./notice-draft.ts";
import { sendKeys } from "./send-keys.ts";
import { useDraft } from "./use-draft.ts";
import { WithoutWords } from "./without-words.tsx";

/** Four lines, a date, and beside them what the parent is told; sent as one act (SOP 6). */
export function EscalationForm() {
  const { page, done } = useInquiry();
  const { receivers, proposal, draft, language } = page;
  const keep = useDraft(`${page.viewer}.${page.reference}.escalation`, done.startsWith("escalation."));
  const [notice, setNotice] = useState("");
  const [isOwn, setOwn] = useState(false);
  const renew = () => {
    keep.onInput();
    const said = (name: string) => String(new FormData(keep.form.current ?? undefined).get(name) ?? "");
    const to = receivers.find(({ id }) => id === said("to"));
    if (!isOwn) setNotice(noticeDraft(draft, { to, nextStep: said("nextStep"), by: said("by") }));
  };
  const isForeign = language.code !== "en";
  return (
    <ActForm act="escalation" ref={keep.form} onInput={renew} onKeyDown={sendKeys}>
      {({ problem, value, busy }) => (
        <>
          <Select
            id="to"
            label="To"
            help={proposal?.because}
            options={[
              { value: "", label: "Choose a supervisor or a designated person" },
              ...receivers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
            ]}
            defaultValue={value("to") ?? proposal?.to ?? ""}
            error={problem("to")}
            required
          />
          <Line
            id="reason"
            label="Why"
            help="What is beyond your authority or expertise."
            {...{ problem, value }}
          />
          <Line id="tried" label="What was tried at first contact" {...{ problem, value }} />
          <Line
            id="nextStep"
            label={`What happens next${isForeign ? `, in ${language.says}` : ""}`}
            help="The parent reads this line. For example: Ms Grant rings you."
            {...{ problem, value }}
          />
          <Field
            id="by"
            type="date"
            label="The parent hears by"
            min={page.soonest}
            defaultValue={value("by")}
            error={problem("by")}
            required
          />
          <TextArea
            id="notice"
            label={`What the parent is told, in ${language.says}`}
            help="Written from your lines. Left empty, it is written for you."
            lang={language.code}
            dir={direction(language.code)}
            rows={6}
            {...(isOwn || notice
              ? {
                  value: notice,
                  onChange: ({ target }) => {
                    setOwn(true);
                    setNotice(target.value);
                  },
                }
              : { defaultValue: value("notice") })}
            error={problem("notice")}
          />
          <WithoutWords id="without-words" value={value("withoutWords")} />
          <div className="buttons">
            <Button keys="Ctrl ↵" disabled={busy}>
              Escalate and tell the parent
            </Button>
          </div>
        </>
      )}
    </ActForm>
  );
}

type Line = {
  id: string;
  label: string;
  help?: string;
  problem: (field: string) => string | undefined;
  value: (field: string) => string | undefined;
};
const Line = ({ problem, value, ...field }: Line) => (
  <Field
    {...field}
    defaultValue={value(field.id)}
    error={problem(field.id)}
    maxLength={2_000}
    dir="auto"
    required
  />
);
