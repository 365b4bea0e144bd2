import { useState } from "react";
import { Link } from "react-router";
import { direction } from "../direction.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Recipients } from "../ui/composer.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { ActForm } from "./act-form.tsx";
import { DraftFindings } from "./draft-findings.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { PromiseField } from "./promise-field.tsx";
import { sendKeys } from "./send-keys.ts";
import { useCheck } from "./use-check.ts";
import { useDraft } from "./use-draft.ts";

const outcomes = (reminds: string) => [
  { value: "settles", label: "Settles the question" },
  { value: "open", label: "Not yet: gives a date" },
  {
    value: "asks",
    label: "Asks the parent; we wait",
    help: `Without an answer, you ask again in ${reminds}.`,
  },
];

/** The reply to the parent. What the procedure asks of it is said while it is written, and decided when it is sent. */
export function ReplyForm({ isNeutral }: { isNeutral: boolean }) {
  const { page, done } = useInquiry();
  const { guardian, student, draft } = page;
  const keep = useDraft(`${page.viewer}.${page.reference}.reply`, done.startsWith("reply."));
  const check = useCheck(`${page.at}/check`, keep.form);
  const [text, setText] = useState("");
  return (
    <ActForm
      act="reply"
      ref={keep.form}
      onKeyDown={sendKeys}
      onInput={() => {
        keep.onInput();
        check.look();
        setText(keep.form.current?.querySelector("textarea")?.value ?? "");
      }}
    >
      {({ answer, problem, value, busy }) => (
        <>
          <Recipients
            recipients={[
              {
                name: guardian.name ?? "Name not known yet",
                relation: [page.relation, guardian.email ?? "no e-mail address"].filter(Boolean).join(", "),
                ...page.hearing,
              },
            ]}
          />
          <TextArea
            key={isNeutral ? "neutral" : "own"}
            id="text"
            label={`Reply${page.language.code === "en" ? "" : ` in ${page.language.says}`}`}
            lang={page.language.code}
            dir={direction(page.language.code)}
            defaultValue={value("text") ?? (isNeutral ? draft.neutral : draft.reply)}
            error={problem("text")}
            required
          />
          <DraftFindings
            findings={check.findings ?? answer?.refusal?.findings ?? []}
            mayOverrideDisclosure={page.mayOverrideDisclosure}
            value={value}
          />
          <div className="pair">
            <RadioGroup
              id="outcome"
              label="What it does"
              options={outcomes(page.reminds)}
              chosen={value("outcome") ?? (isNeutral ? "asks" : "settles")}
            />
            <RadioGroup
              id="how"
              label="How it goes"
              options={[
                { value: "letter", label: guardian.email ? "By e-mail" : "By e-mail (no address)" },
                { value: "spoken", label: "Spoken" },
                { value: "posted", label: "By post" },
              ]}
              chosen={value("how") ?? (guardian.email ? "letter" : "spoken")}
            />
          </div>
          <PromiseField
            text={text}
            language={page.language.code}
            today={page.today}
            value={value("promise")}
            error={problem("promise")}
          />
          <Checkbox
            name="about"
            value="student"
            label={`It speaks about ${student?.name || "a student"}`}
            help={page.hearing.because || "Who is asking is verified, and the link is on record."}
            defaultChecked={
              value("about") === "student" || (!answer && page.type.key === "records" && !isNeutral)
            }
          />
          <div className="buttons">
            <Button keys="Ctrl ↵" disabled={busy}>
              {busy ? "Sending …" : `Send to ${guardian.name ?? "the parent"}`}
            </Button>
            <Link
              className="button quiet"
              to={isNeutral ? `${page.at}?write=reply` : `${page.at}?write=reply&text=neutral`}
              preventScrollReset
            >
              {isNeutral ? "Back to my own words" : "Neutral text"}
            </Link>
          </div>
        </>
      )}
    </ActForm>
  );
}
